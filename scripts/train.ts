/**
 * Fits the weights by which candidates are judged (src/pipeline/conflicts/contrast/weights.json) to the stories with
 * gold and to the pairs of short documents, those kept apart left out, and prints how they do on stories that they were
 * not fitted to (cross-validation): `node scripts/train.ts [FOLDER_OF_STORIES …]`. The environment's PENALTY sets how
 * small weights are kept; SHOW=0.3 lists what is found from that likelihood on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readFolder } from '../src/data/folder.ts';
import { NO_CORPUS } from '../src/model/corpus.ts';
import type { Analysis } from '../src/model/stage.ts';
import type { Candidate, Respect } from '../src/pipeline/conflicts/contrast/candidate.ts';
import { FINDERS } from '../src/pipeline/conflicts/finders.ts';
import { scored, type Model } from '../src/pipeline/conflicts/contrast/model.ts';
import { quarrels } from '../src/pipeline/conflicts/contrast/quarrels.ts';
import { storyOf } from '../src/pipeline/conflicts/statements/sentences.ts';
import { HELD_OUT } from '../src/pipeline/goldens/stories.ts';
import { analysisBefore } from '../src/pipeline/run.ts';
import { pairFolders } from './passages.ts';
import { documentsOf, storiesIn, STORIES } from './stories.ts';
import { judge, type Gold, type Verdict } from './training/gold.ts';
import { fitted, type Example } from './training/logistic.ts';

const WEIGHTS = 'src/pipeline/conflicts/contrast/weights.json';
/** Inverse prior variance of a weight. */
const PENALTY = Number(process.env.PENALTY ?? 33);
/** Stories are dealt out to so many parts; each is judged by what is fitted to the others. */
const PARTS = 8;
/** Figures enough to bear. */
const DIGITS = 1e4;

interface Judged {
  readonly story: string;
  readonly pair: Candidate;
  readonly verdict: Verdict | null;
}

interface Read {
  readonly judged: readonly Judged[];
  readonly wanted: number;
}

async function read(story: string, folder: string): Promise<Read> {
  const { sources, corpus } = await readFolder(documentsOf(folder));
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold;
  return candidatesOf(story, analysisBefore('conflicts', sources, corpus), gold);
}

function candidatesOf(story: string, analysis: Analysis, gold: Gold): Read {
  const verdict = judge(gold, analysis.documents);
  const pairs = FINDERS.flatMap((f) => f.find(analysis, storyOf(analysis)));
  return {
    judged: pairs.map((pair) => ({ story, pair, verdict: verdict(pair) })),
    wanted: gold.conflicts.filter((c) => c.must !== false).length,
  };
}

/** Pairs of one gold conflict share a weight that grows with the root of their number; wrong pairs count one each. */
function examples(judged: readonly Judged[]): Example[] {
  const key = ({ story, verdict }: Judged): string => `${story} ${String(verdict?.conflict)}`;
  const sizes = new Map([...Map.groupBy(judged, key)].map(([k, list]) => [k, list.length]));
  return judged.map((j) => {
    const right = j.verdict?.flag === true;
    return { features: j.pair.features, right, weight: right ? 1 / Math.sqrt(sizes.get(key(j)) ?? 1) : 1 };
  });
}

function modelsOf(judged: readonly Judged[]): Map<Respect, Model> {
  const byRespect = Map.groupBy(judged, (j) => j.pair.respect);
  return new Map([...byRespect].map(([respect, list]) => [respect, fitted(examples(list), PENALTY)]));
}

const folders = [STORIES, ...process.argv.slice(2)].flatMap((root) =>
  storiesIn(root)
    .filter((name) => !HELD_OUT.has(name))
    .map((name): [string, string] => [name, join(root, name)]),
);
const stories = new Map<string, Read>();
for (const [name, folder] of folders.sort()) stories.set(name, await read(name, folder));
// Folders of two short documents show many more ways of telling one thing in other words than stories do.
const short = pairFolders().flatMap(
  ({ name, sources, gold }) =>
    candidatesOf(name, analysisBefore('conflicts', sources, NO_CORPUS), gold).judged,
);
const all = [...stories.values()].flatMap((s) => s.judged);

const found: {
  story: string;
  p: number;
  right: boolean;
  conflicts: ReadonlySet<number>;
  respect: Respect;
  text: string;
}[] = [];
const partOf = new Map([...stories.keys()].map((story, i) => [story, i % PARTS]));
const fittedWithout = Array.from({ length: PARTS }, (_, part) =>
  modelsOf([...short, ...all.filter((j) => partOf.get(j.story) !== part)]),
);
for (const [story, { judged }] of stories) {
  const models = fittedWithout[partOf.get(story)!]!;
  const verdicts = new Map(judged.map((j) => [j.pair, j.verdict]));
  const rated = judged.map(({ pair }) => ({ pair, p: scored(models.get(pair.respect)!, pair.features) }));
  for (const quarrel of quarrels(rated, 0.1)) {
    const hits = quarrel.flatMap(({ pair }) => verdicts.get(pair) ?? []).filter((v) => v.flag);
    const { p, pair } = quarrel[0]!;
    found.push({
      story,
      p,
      right: hits.length > 0,
      conflicts: new Set(hits.map((h) => h.conflict)),
      respect: pair.respect,
      text: `${pair.a.span.text.slice(0, 110).replace(/\s+/g, ' ')} ⇄ ${pair.b.span.text.slice(0, 110).replace(/\s+/g, ' ')}`,
    });
  }
}
const wanted = [...stories.values()].reduce((s, x) => s + x.wanted, 0);
console.log(
  `${String(stories.size)} stories, ${String(all.length)} candidates, ${String(all.filter((j) => j.verdict?.flag).length)} right`,
);
console.log('from    flags  right  share  found of', wanted);
for (const from of [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6]) {
  const flags = found.filter((f) => f.p >= from);
  const right = flags.filter((f) => f.right).length;
  const hit = new Set(flags.flatMap((f) => [...f.conflicts].map((c) => `${f.story} ${String(c)}`))).size;
  console.log(
    from.toFixed(2),
    String(flags.length).padStart(8),
    String(right).padStart(6),
    (right / Math.max(1, flags.length)).toFixed(2).padStart(6),
    String(hit).padStart(6),
  );
}
if (process.env.SHOW)
  for (const f of found.filter((x) => x.p >= Number(process.env.SHOW)).sort((a, b) => b.p - a.p))
    console.log(f.p.toFixed(2), f.right ? 'OK' : 'XX', f.respect.padEnd(8), f.story.padEnd(10), f.text);

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * DIGITS) / DIGITS : value;
const final = Object.fromEntries([...modelsOf([...short, ...all])].sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(WEIGHTS, `${JSON.stringify(final, rounded, 1)}\n`);
