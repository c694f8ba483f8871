/**
 * Measures the inference of days of publication: hides the stated day of each document of the stories in turn, infers it
 * from the rest of its folder, and compares:
 *
 *   node scripts/benchmark-days.ts [--list]
 *
 * Prints how many of the bounds hold the true day, how many do not, and how many of the right ones leave no more than a week;
 * with `--list` also each bound that does not, with its reason. Stories that are kept apart are left out.
 */
import { join } from 'node:path';
import { readFolder } from '../src/data/folder.ts';
import { NO_CORPUS } from '../src/model/corpus.ts';
import type { Document, Publication } from '../src/model/document.ts';
import type { Analysis } from '../src/model/stage.ts';
import { dating } from '../src/pipeline/dating/index.ts';
import { HELD_OUT } from '../src/pipeline/goldens/stories.ts';
import { analysisBefore } from '../src/pipeline/run.ts';
import { boundsOf } from '../src/time/bounds.ts';
import { daysBetween } from '../src/time/calendar.ts';
import { documentsOf, STORIES, storiesIn } from './stories.ts';

const HIDDEN: Publication = { edtf: null, basis: 'inferred', evidence: [], reason: '', best: null };
const WEEK = 7;

const counts = { hidden: 0, undated: 0, wrong: 0, bounded: 0, withinWeek: 0, exact: 0 };

for (const story of storiesIn(STORIES).filter((name) => !HELD_OUT.has(name))) {
  const { sources, corpus } = await readFolder(documentsOf(join(STORIES, story)));
  const before = analysisBefore('dating', sources, corpus);
  for (const document of before.documents) {
    const { edtf, basis } = document.published;
    if (basis !== 'stated' || !/^\d{4}-\d\d-\d\d$/.test(edtf ?? '')) continue;
    count(`${story} ${document.file}`, edtf ?? '', inferred(before, document));
  }
}

const { hidden, undated, wrong, bounded, withinWeek, exact } = counts;
console.log(
  `${hidden} days hidden: ${hidden - undated - wrong} inferred right, ${wrong} wrong, ${undated} left open; of the right ones ${bounded} with both ends, ${withinWeek} within a week, ${exact} to the day.`,
);

/** What is inferred of a document's day where nothing but its folder may tell it. */
function inferred(before: Analysis, document: Document): Publication {
  const documents = before.documents.map((d) => (d === document ? { ...d, published: HIDDEN } : d));
  const items = dating.run({ ...before, documents }, { corpus: NO_CORPUS }).items;
  return items.documents?.find(({ id }) => id === document.id)?.published ?? HIDDEN;
}

function count(name: string, day: string, { edtf, reason }: Publication): void {
  counts.hidden++;
  if (edtf === null) {
    counts.undated++;
    return;
  }
  const { earliest, latest } = boundsOf(edtf);
  if ((earliest !== null && day < earliest) || (latest !== null && latest < day)) {
    counts.wrong++;
    if (process.argv.includes('--list')) console.log(`${name}: ${day}, inferred ${edtf}. ${reason}`);
    return;
  }
  if (earliest === null || latest === null) return;
  counts.bounded++;
  if (daysBetween(earliest, latest) <= WEEK) counts.withinWeek++;
  if (earliest === latest) counts.exact++;
}
