/**
 * Measures the pipeline on the stories with gold and writes what the method page shows and what the
 * conflicts' confidence is taken from: `npm run accuracy`. Read the diff before you commit it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { analyseFolder } from '../src/data/analyse.ts';
import { isFlag, isLead } from '../src/model/conflict.ts';
import type { Dossier } from '../src/model/dossier.ts';
import type { Counted, Tally } from '../src/pipeline/conflicts/confidence.ts';
import { HELD_OUT } from '../src/pipeline/goldens/stories.ts';
import { passageSets } from './passages.ts';
import { documentsOf, storiesIn, STORIES } from './stories.ts';

const FIGURES = 'src/pipeline/goldens/accuracy.json';
const CONFIDENCE = 'src/pipeline/conflicts/confidence.json';

/** The scorer's figures for one story (see scripts/score.mjs for what each means). */
interface Figures {
  readonly furniture: { readonly f: number };
  readonly dates: { readonly strict: { readonly f: number }; readonly valueF: number };
  readonly entities: { readonly bcubed: { readonly f: number } };
  readonly quotes: { readonly recall: number; readonly speaker: number };
  readonly quoteVariants: { readonly recall: number };
  readonly events: { readonly recall: number; readonly precision: number };
  readonly conflicts: {
    readonly recall: number;
    readonly precision: number;
    readonly flagged: number;
    readonly falseAlarms: number;
    /** Of the findings that flag nothing, how many are right: "5/10". */
    readonly other: string;
  };
}

/** What the method page shows of a story, as shares of 1 (and false alarms as a count). */
function shown({ furniture, dates, entities, quotes, quoteVariants, events, conflicts }: Figures): object {
  return {
    furniture: furniture.f,
    dates: dates.strict.f,
    dateValues: dates.valueF,
    names: entities.bcubed.f,
    quotations: quotes.recall,
    speakers: quotes.speaker,
    wordings: quoteVariants.recall,
    eventsFound: events.recall,
    eventsRight: events.precision,
    conflictsFound: conflicts.recall,
    conflictsRight: conflicts.precision,
    falseAlarms: conflicts.falseAlarms,
  };
}

function score(story: string, dossier: Dossier): Figures {
  return scored(story, join(STORIES, story, 'gold.json'), dossier);
}

/** The scorer's figures, by the path of the gold or by what is in it. */
function scored(what: string, marked: string | object, dossier: object): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-'));
  const file = join(folder, 'dossier.json');
  writeFileSync(file, JSON.stringify(dossier));
  const gold = typeof marked === 'string' ? marked : join(folder, 'gold.json');
  if (typeof marked !== 'string') writeFileSync(gold, JSON.stringify(marked));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/score.mjs', '--gold', gold, '--dossier', file, '--json'],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  rmSync(folder, { recursive: true });
  if (status !== 0) throw new Error(`score.mjs failed on ${what}: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}

/** Three decimals are more than a handful of stories can bear. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}

/** A tally with one more scoring's flags. */
function sum({ right, all }: Tally, { conflicts: { flagged, falseAlarms } }: Figures): Tally {
  return { right: right + flagged - falseAlarms, all: all + flagged };
}

/** A tally with one more scoring's findings that flag nothing. */
function sumOther({ right, all }: Tally, { conflicts: { other } }: Figures): Tally {
  const [of, count] = other.split('/').map(Number);
  return { right: right + (of ?? 0), all: all + (count ?? 0) };
}

const stories: object[] = [];
let leads: Tally = { right: 0, all: 0 };
const kinds = new Map<string, Tally>();
let apart: Tally = { right: 0, all: 0 };
for (const story of storiesIn(STORIES)) {
  const dossier = await analyseFolder(documentsOf(join(STORIES, story)));
  const figures = score(story, dossier);
  stories.push({ name: story, heldOut: HELD_OUT.has(story), figures: shown(figures) });
  if (HELD_OUT.has(story)) {
    apart = sum(apart, figures);
    leads = sumOther(leads, score(story, { ...dossier, conflicts: dossier.conflicts.filter(isLead) }));
  }
  const found = new Set(dossier.conflicts.filter((c) => isFlag(c.level)).map((c) => `${c.rule}/${c.level}`));
  for (const kind of found) {
    const conflicts = dossier.conflicts.filter((c) => `${c.rule}/${c.level}` === kind);
    kinds.set(kind, sum(kinds.get(kind) ?? { right: 0, all: 0 }, score(story, { ...dossier, conflicts })));
  }
}
const passages = passageSets().map(({ name, heldOut, measures, gold, dossier }) => {
  const figures = Object.entries(shown(scored(name, gold, dossier)));
  return {
    name,
    heldOut,
    figures: Object.fromEntries(figures.filter(([measure]) => measures.includes(measure))),
  };
});
const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
const confidence: Counted = { apart, kinds: Object.fromEntries(sorted) };
writeFileSync(FIGURES, `${JSON.stringify({ stories, leads, passages }, rounded, 2)}\n`);
writeFileSync(CONFIDENCE, `${JSON.stringify(confidence, null, 2)}\n`);
