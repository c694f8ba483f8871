/**
 * Fits the weights by which an article's publisher is chosen among the names that its page prints
 * (src/pipeline/metadata/names/weights.json) to the stories with gold, those kept apart left out, and to the pages whose
 * heads were marked. Prints how many are right in folders that the weights were not fitted to (cross-validation):
 * `node scripts/train-publishers.ts`. The environment's PENALTY sets how small weights are kept; SHOW=1 lists what is wrong.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Document } from '../src/model/document.ts';
import { chosenName, namesWeighed, type WeighedName } from '../src/pipeline/metadata/names/choose.ts';
import { keyOf } from '../src/pipeline/metadata/names/named.ts';
import { newsletterBody } from '../src/pipeline/metadata/newsletter-body.ts';
import { ofArticle } from '../src/pipeline/metadata/publisher.ts';
import { speltOut } from '../src/pipeline/metadata/spelt-out.ts';
import { analysisBefore } from '../src/pipeline/run.ts';
import { PAGES, STORIES } from './stories.ts';
import { fittedTo } from './training/choice.ts';
import { crossJudged, markedFolders } from './training/folders.ts';

const WEIGHTS = 'src/pipeline/metadata/names/weights.json';
/** Inverse prior variance of a weight. */
const PENALTY = Number(process.env.PENALTY ?? 1);
const DIGITS = 100;

interface Example {
  readonly set: string;
  readonly folder: string;
  readonly file: string;
  readonly gold: string | null;
  readonly plain: string | null;
  readonly names: readonly WeighedName[];
  /** The place of the right name, -1 for none, null where it is not among the names. */
  readonly right: number | null;
  /** A name as its page spells it out. */
  readonly spelt: (name: string | null) => string | null;
}

async function marked(set: string, root: string): Promise<Example[]> {
  const folders = await markedFolders<{ readonly publisher?: string | null }>(root);
  return folders.flatMap(({ folder, documents, sources, corpus }) =>
    analysisBefore('expressions', sources, corpus).documents.flatMap((document): Example[] => {
      const gold = documents[document.file]?.publisher;
      if (gold === undefined || document.kind !== 'news' || isSaidOtherwise(document)) return [];
      const plain = ofArticle(document);
      const weighed = namesWeighed(document, plain);
      const at = weighed.findIndex(({ named }) => isSame(speltOut(named.name, document), gold));
      const right = gold === null ? -1 : at < 0 ? null : at;
      const spelt = (name: string | null): string | null => name && speltOut(name, document);
      return [{ set, folder, file: document.file, gold, plain, names: weighed, right, spelt }];
    }),
  );
}

/** Whether the page's own markup or a newsletter's head says who published it, and nothing is weighed. */
const isSaidOtherwise = (document: Document): boolean =>
  document.markup?.publisher !== undefined || newsletterBody(document) !== null;

const isSame = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : keyOf(a) === keyOf(b);

function fit(examples: readonly Example[]): Record<string, number> {
  const weights = fittedTo(
    examples.flatMap(({ names, right }) =>
      right === null
        ? []
        : [{ candidates: names.map(({ features }, at) => ({ at, features })), right, weight: 1 }],
    ),
    PENALTY,
  );
  return Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, Math.round(weight * DIGITS) / DIGITS]),
  );
}

const all = [...(await marked('stories', STORIES)), ...(await marked('pages', PAGES))];
const judged = crossJudged(
  all,
  ({ set, folder }) => `${set}/${folder}`,
  fit,
  (e, weights) => ({ ...e, got: e.spelt(chosenName(e.names, weights, e.plain)) }),
);
for (const [set, list] of Map.groupBy(judged, (e) => e.set)) {
  const right = list.filter(({ got, gold }) => isSame(got, gold)).length;
  const plain = list.filter((e) => isSame(e.spelt(e.plain), e.gold)).length;
  const wrong = list.filter(({ got, gold }) => got !== null && !isSame(got, gold)).length;
  console.log(
    `${set.padEnd(8)} ${right} of ${list.length} right, ${wrong} wrong (the plain rules alone: ${plain})`,
  );
}
if (process.env.SHOW === '1')
  for (const { set, folder, file, got, gold } of judged)
    if (!isSame(got, gold)) console.log(`${set}/${folder} ${file}: ${gold}, chosen ${got}`);
const fitted = fit(all);
const sorted = Object.fromEntries(Object.entries(fitted).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(WEIGHTS, `${JSON.stringify(sorted, null, 2)}\n`);
