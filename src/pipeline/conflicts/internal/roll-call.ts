import { NUMBER_WORDS, numberOf } from '../../../language/numbers.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Document } from '../../../model/document.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import { oneLine } from '../../../text/one-line.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';

/** A side of a roll call: the line that names who took it. */
interface Side {
  readonly line: Span;
  readonly count: number;
}

const FOR =
  /^[ \t]*(?:(?:votes?|voting|voted|those)[ \t]+)?(?:in favou?r|for|ayes?|yeas?|yes|pro)(?:[ \t]+\(\d+\))?[ \t]*[:–—-][ \t]*(.{3,400})$/gim;
const AGAINST =
  /^[ \t]*(?:(?:votes?|voting|voted|those)[ \t]+)?(?:opposed|against|nays?|noes|no|contra|dissenting)(?:[ \t]+\(\d+\))?[ \t]*[:–—-][ \t]*(.{3,400})$/gim;
const NUMBER = `(?:\\d{1,3}|${NUMBER_WORDS})`;
/** "Carried, 7 to 2", "by a vote of 4-1", "adopted by five votes to two". */
const RESULT = new RegExp(
  `\\b(?:carried|adopted|approved|passed|resolved|agreed|defeated|lost|rejected|vote[sd]?)\\b[^.;\\n]{0,30}?(?<![\\p{N}/-])(${NUMBER})(?:\\s+votes?)?(?:\\s+(?:to|against)\\s+|\\s?[-–]\\s?)(${NUMBER})(?![\\p{N}/%-])`,
  'giu',
);
const NOBODY = /^(?:none|nil|nobody|no one|0|—|-)\.?$/i;

/** The count of a vote against the names that the same paper records on either side. */
export const rollCall: Detector = {
  name: 'internal/roll-call',
  because: 'the names are the record, and the figure above them was written by somebody who counted',
  detect: (analysis) => analysis.documents.flatMap((d) => wrongCounts(d)),
};

/** Only where a paper records one vote by name: of several it is not said which the figure is of. */
function wrongCounts(document: Document): Conflict[] {
  const [yes, no] = [sidesIn(document, FOR), sidesIn(document, AGAINST)];
  const [inFavour] = yes;
  const [against] = no;
  if (inFavour === undefined || against === undefined || yes.length > 1 || no.length > 1) return [];
  const results = [...document.text.matchAll(RESULT)].flatMap((m) => {
    const [x, y] = [numberOf(m[1] ?? ''), numberOf(m[2] ?? '')];
    return x === null || y === null
      ? []
      : [{ span: spanOf(document.id, document.text, m.index, m.index + m[0].length), x, y }];
  });
  const [result] = results;
  if (result === undefined || results.length > 1) return [];
  const fits = [result.x, result.y].sort().join() === [inFavour.count, against.count].sort().join();
  // Absent members and other votes make another sum; a slip of the count keeps it.
  if (fits || result.x + result.y !== inFavour.count + against.count) return [];
  return [raise(document, result.span, inFavour, against)];
}

function sidesIn({ id, text }: Document, pattern: RegExp): Side[] {
  return [...text.matchAll(pattern)].flatMap((m) => {
    const line = spanOf(id, text, m.index, m.index + m[0].trimEnd().length);
    const names = (m[1] ?? '').trim();
    if (NOBODY.test(names)) return [{ line, count: 0 }];
    const parts = names.replace(/\.$/, '').split(/\s*[,;]\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+/);
    return parts.every((p) => /^\p{Lu}[\p{L}.’'\s-]{1,40}$/u.test(p)) ? [{ line, count: parts.length }] : [];
  });
}

function raise(document: Document, result: Span, inFavour: Side, against: Side): Conflict {
  const [x, y] = [oneLine(result.text), `${String(inFavour.count)} to ${String(against.count)} by name`];
  return compose({
    type: 'internal',
    level: 'contradiction',
    topic: `votes-${document.id}`,
    topicTitle: 'How the votes fell',
    question: `Was the vote as counted (“${x}”), or ${y}?`,
    explanation: `${capitalised(nameOf(document))} has “${x}”; it names ${String(inFavour.count)} in favour and ${String(against.count)} against. Both can be right only if they are of two votes.`,
    settle: 'The minutes of the vote would settle it.',
    confidence: 0.7,
    positions: [position(document.id, x, [result]), position(document.id, y, [inFavour.line, against.line])],
    reference: document.primary ? result : null,
    rule: 'internal/roll-call',
    weight: 0.65,
  });
}
