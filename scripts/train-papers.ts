/**
 * Fits the weights by which a news text is told to be later than a paper of its folder
 * (src/pipeline/dating/after-paper/weights.json) to the stories with gold, those kept apart left out, and to the folders of
 * pages: each document's day is hidden in turn. Prints, for folders that the weights were not fitted to (cross-validation),
 * how many bounds are right and how many wrong: `node scripts/train-papers.ts`. The environment's PENALTY sets how small
 * weights are kept.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { papersBeside } from '../src/pipeline/dating/index.ts';
import { balance, isSure } from '../src/pipeline/dating/after-paper/index.ts';
import { analysisBefore } from '../src/pipeline/run.ts';
import { boundsOf } from '../src/time/bounds.ts';
import { PAGES, STORIES } from './stories.ts';
import { crossJudged, markedFolders } from './training/folders.ts';
import { type Example, plainly } from './training/logistic.ts';

const WEIGHTS = 'src/pipeline/dating/after-paper/weights.json';
/** Inverse prior variance of a weight. */
const PENALTY = Number(process.env.PENALTY ?? 3);
/** What a text counts for that is older than the paper: a wrong bound is worse than none, and such texts are few. */
const OLDER = 3;

interface Marked extends Example {
  readonly set: string;
  readonly folder: string;
}

/** Whether a day, or all days between two bounds, lie on a day or after it; null where that is open. */
function isLater(edtf: string, day: string): boolean | null {
  const { earliest, latest } = boundsOf(edtf);
  if (earliest !== null && earliest >= day) return true;
  return latest !== null && latest < day ? false : null;
}

async function marked(set: string, root: string): Promise<Marked[]> {
  const folders = await markedFolders<{ readonly published?: { readonly edtf: string } }>(root);
  return folders.flatMap(({ folder, documents, sources, corpus }) =>
    papersBeside(analysisBefore('dating', sources, corpus)).flatMap(({ file, paper, signs }): Marked[] => {
      const [day, edtf] = [documents[paper]?.published?.edtf, documents[file]?.published?.edtf];
      if (edtf === undefined || !/^\d{4}-\d\d-\d\d$/.test(day ?? '')) return [];
      const right = isLater(edtf, day!);
      return right === null ? [] : [{ set, folder, features: signs, right, weight: right ? 1 : OLDER }];
    }),
  );
}

const all = [...(await marked('stories', STORIES)), ...(await marked('pages', PAGES))];
const judged = crossJudged(
  all,
  ({ set, folder }) => `${set}/${folder}`,
  (examples) => plainly(examples, PENALTY),
  (e, weights) => ({ ...e, sure: isSure(balance(e.features, weights)) }),
);
for (const [set, list] of Map.groupBy(judged, (e) => e.set)) {
  const sure = list.filter((e) => e.sure);
  const right = sure.filter((e) => e.right).length;
  console.log(
    `${set.padEnd(8)} bounds right ${right} of ${list.filter((e) => e.right).length}, wrong ${sure.length - right}`,
  );
}
writeFileSync(WEIGHTS, `${JSON.stringify(plainly(all, PENALTY), null, 2)}\n`);
