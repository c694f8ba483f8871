import { describe, expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import type { Conflict } from '../../../model/conflict.ts';
import { analysisBefore, run } from '../../run.ts';
import { storyOf } from '../statements/sentences.ts';
import type { Candidate } from './candidate.ts';
import { PAIRS } from './contrast.cases.ts';
import { MEETINGS, SLIPS } from './digits.cases.ts';
import { slipBetween, slipKeys } from './digits.ts';
import { FINDERS } from '../finders.ts';
import { explanationOf } from './explaining.ts';
import { likelihood, scored } from './model.ts';
import { quarrels } from './quarrels.ts';
import WEIGHTS from './weights.json' with { type: 'json' };
import { article, file, twoArticles } from '../folder.fixture.ts';

/** Conflicts that set the two sentences against each other. */
const between = (conflicts: readonly Conflict[], a: string, b: string): Conflict[] =>
  conflicts.filter((c) =>
    [a, b].every((s) =>
      c.positions.some((p) => p.spans.some((x) => s.includes(x.text) || x.text.includes(s))),
    ),
  );

describe('statements set against each other', () => {
  test.each(PAIRS)('%s / %s', (a, b, shown) => {
    const { conflicts } = run(twoArticles(a, b), NO_CORPUS);
    expect(between(conflicts, a, b).length > 0).toBe(shown);
  });

  test('what is no more than likely is never called a contradiction, figures apart', () => {
    const all = PAIRS.flatMap(([a, b]) => run(twoArticles(a, b), NO_CORPUS).conflicts);
    const levels = new Set(
      all.filter((c) => c.rule.startsWith('contrast/') && c.type !== 'number').map((c) => c.level),
    );
    expect([...levels].every((l) => l === 'tension' || l === 'compatible')).toBe(true);
  });
});

describe('what may well agree', () => {
  test.each([
    ['Marlow Council is not paying for the slipway.', 'Saltby Council is paying for the slipway.', true],
    ['Marlow Council is paying for the slipway.', 'Saltby Council is paying for the slipway.', false],
    ['The club must cease to take new members.', 'New members could not be taken by the club.', true],
    ['The club must take new members.', 'New members may be taken by the club.', false],
  ])('%s / %s', (a, b, agree) => {
    const analysis = analysisBefore('conflicts', twoArticles(a, b), NO_CORPUS);
    const pairs = FINDERS.flatMap((f) => f.find(analysis, storyOf(analysis))).filter(
      (p) => p.respect === 'agent' || p.respect === 'strength',
    );
    expect(pairs.map((p) => p.mayAgree)).toContain(agree);
  });
});

describe('how leads are told', () => {
  const [a, b] = [
    'The bridge over the Orm cost £4.2m to mend.',
    'Mending the bridge over the Orm cost £2.4m.',
  ];
  const third = file(
    'c',
    article('The bridge again', '14 March 2021', 'The bridge over the Orm cost £9.9m to mend.'),
  );
  const { conflicts, documents } = run([...twoArticles(a, b), third], NO_CORPUS);
  const leads = conflicts.filter((c) => c.rule.startsWith('contrast/'));

  test('each document stands under words of its own', () => {
    expect(leads.length).toBeGreaterThan(0);
    for (const { doc, stance } of leads.flatMap((c) => c.positions)) {
      expect(documents.find((d) => d.id === doc)!.text.replace(/\s+/g, ' ')).toContain(stance);
    }
  });

  test('figures that differ are named', () => {
    const analysis = analysisBefore('conflicts', twoArticles(a, b), NO_CORPUS);
    const pair = FINDERS.flatMap((f) => f.find(analysis, storyOf(analysis))).find(
      (p) => p.respect === 'number',
    )!;
    expect(explanationOf(pair, 'compatible')).toContain('differ in the figure: £4.2m against £2.4m.');
  });
});

describe('slips of digits', () => {
  test.each(SLIPS)('%s and %s: %s', (a, b, slip) => {
    expect(slipBetween(a, b)).toBe(slip);
    expect(slipBetween(b, a)).toBe(slip);
  });
});

test.each(MEETINGS)('%s and %s meet: %s', (a, b, meet) => {
  const keys = new Set(slipKeys(a));
  expect(slipKeys(b).some((k) => keys.has(k))).toBe(meet);
});

describe('the model', () => {
  const [a, b] = PAIRS[0]!;
  const analysis = analysisBefore('conflicts', twoArticles(a, b), NO_CORPUS);
  const pairs = FINDERS.flatMap((f) => f.find(analysis, storyOf(analysis)));

  test('has a weight for every feature that the finders give, and no other', () => {
    for (const pair of pairs) {
      const table: object = WEIGHTS[pair.respect].weights;
      expect(Object.keys(table).sort()).toEqual(Object.keys(pair.features).sort());
    }
  });

  test('gives finite likelihoods from 0 to 1', () => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs) {
      expect(Object.values(pair.features).every(Number.isFinite)).toBe(true);
      expect(likelihood(pair)).toBeGreaterThan(0);
      expect(likelihood(pair)).toBeLessThan(1);
    }
  });

  test('a feature counts as its weight says, and no more than four spreads from its mean', () => {
    const model = { bias: 0, weights: { x: [1, 2, 0.5] as const } };
    expect(scored(model, { x: 1 })).toBe(0.5);
    expect(scored(model, { x: 3 })).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 10);
    expect(scored(model, { x: 1e9 })).toBeCloseTo(1 / (1 + Math.exp(-2)), 10);
  });
});

describe('quarrels', () => {
  const side = (doc: string, start: number): Candidate['a'] =>
    ({ span: { doc, start, end: start + 10, text: '' } }) as Candidate['a'];
  const rated = (a: Candidate['a'], b: Candidate['a'], p: number) => ({
    pair: { respect: 'number', a, b, features: {} } as Candidate,
    p,
  });

  test('pairs that share a statement are one, likeliest first; unlikely ones are left out', () => {
    const groups = quarrels(
      [
        rated(side('a', 0), side('b', 0), 0.4),
        rated(side('a', 0), side('c', 50), 0.8),
        rated(side('a', 900), side('b', 900), 0.5),
        rated(side('a', 500), side('b', 500), 0.1),
      ],
      0.3,
    );
    expect(groups.map((g) => g.map((r) => r.p))).toEqual([[0.8, 0.4], [0.5]]);
  });

  test('a quarrel holds a few pairs, none much less likely than the first', () => {
    const pairs = [0.9, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.1].map((p, i) =>
      rated(side('a', 0), side('b', i * 20), p),
    );
    expect(quarrels(pairs, 0.3).map((g) => g.map((r) => r.p))).toEqual([[0.9, 0.5, 0.5, 0.5, 0.5, 0.5]]);
    expect(quarrels([pairs[0]!, pairs[7]!], 0.3).map((g) => g.length)).toEqual([1]);
  });
});
