/**
 * Measures date recognition on plain texts.
 *
 *   node scripts/benchmark-time.ts DIR [--out FILE] [--narrative]
 *
 * DIR holds `<id>.txt`, and beside each, where its date of writing is known and counts, `<id>.json` with `dct` (an ISO
 * day). Writes `{ "<id>": [{ start, end, type, value }] }`, as TIMEX3 spans, to FILE (default: DIR/found.json), and
 * prints our time against chrono's own parse of the same texts, in one run.
 *
 * With `--narrative` the date of writing is left aside: the date last mentioned is what the next one counts from.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GB } from 'chrono-node/en';
import { NO_CORPUS } from '../src/model/corpus.ts';
import type { DateMention } from '../src/model/date.ts';
import type { TimeExpression } from '../src/model/expression.ts';
import { NOTHING_FOUND, type Analysis } from '../src/model/stage.ts';
import { bareDocument } from '../src/pipeline/dates/bare-document.ts';
import { dates } from '../src/pipeline/dates/index.ts';
import { expressions } from '../src/pipeline/expressions/index.ts';
import { timexOf } from '../src/time/timex.ts';
import { oneFolder } from './one-folder.ts';

/** A TIMEX3 expression. */
interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string | null;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, narrative: { type: 'boolean', default: false } },
});
const folder = oneFolder(positionals, 'node scripts/benchmark-time.ts DIR [--out FILE] [--narrative]');
const { out = join(folder, 'found.json'), narrative } = values;
const ids = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
  .sort();
const texts = ids.map((id) => ({
  id,
  text: readFileSync(join(folder, `${id}.txt`), 'utf8'),
  dct: dctOf(id),
}));

function dctOf(id: string): string | null {
  try {
    const { dct } = JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as { dct?: string };
    return dct?.slice(0, 10) ?? null;
  } catch {
    return null;
  }
}

/** TIMEX3 has no ranges: the two ends of one are two expressions. */
function timexes(expression: TimeExpression, mention: DateMention): Timex[] {
  if (expression.ends === null || mention.edtf === null) {
    return [{ start: mention.start, end: mention.end, type: mention.type, value: mention.value }];
  }
  const values = mention.edtf.split('/');
  return expression.ends.map((end, i) => ({
    start: end.start,
    end: end.end,
    type: end.type,
    value: timexOf(values[i] ?? '', end.known.dayPart),
  }));
}

function recogniseAll(): Record<string, Timex[]> {
  const found: Record<string, Timex[]> = {};
  for (const { id, text, dct } of texts) {
    const documents = [bareDocument(id, text, narrative ? null : dct)];
    const analysis: Analysis = { ...NOTHING_FOUND, documents };
    const context = { corpus: NO_CORPUS };
    const read = expressions.run(analysis, context).items.expressions ?? [];
    const placed = dates.run({ ...analysis, expressions: read }, context).items.dates ?? [];
    found[id] = read.flatMap((expression, i) => {
      const mention = placed[i];
      return mention === undefined ? [] : timexes(expression, mention);
    });
  }
  return found;
}

function chronoAll(): void {
  for (const { text } of texts) GB.parse(text, { instant: new Date(0), timezone: 'UTC' });
}

/** Milliseconds that some work takes. */
function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

writeFileSync(out, JSON.stringify(recogniseAll()));
chronoAll();
// In turns, so that whatever else the machine does falls on both; the fastest run of each is the least disturbed.
const turns = Array.from({ length: 7 }, () => ({ ours: timed(recogniseAll), chronos: timed(chronoAll) }));
const ours = Math.min(...turns.map((turn) => turn.ours));
const chronos = Math.min(...turns.map((turn) => turn.chronos));
const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${texts.length} texts, ${characters} characters`);
console.log(
  `ours ${ours.toFixed(0)} ms, chrono's parse ${chronos.toFixed(0)} ms, ratio ${(ours / chronos).toFixed(2)}`,
);
