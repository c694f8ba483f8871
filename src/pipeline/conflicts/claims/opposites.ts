import { NUMBER_WORDS } from '../../../language/numbers.ts';
import { timeShare } from './comparable.ts';
import type { Said } from './said.ts';

/** Whether the frame's table calls the two senses opposites. */
export function excludes(a: Said, b: Said): boolean {
  if (a.sense === b.sense) return false;
  return (a.frame.oppositions ?? []).some(
    ([x, y]) => (x === a.sense && y === b.sense) || (x === b.sense && y === a.sense),
  );
}

/** "12 of the 14 ferries": of the other two it says nothing, or the contrary. */
const PARTITIVE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d+|${NUMBER_WORDS}|some|many|most|several|half|a few|all but [\\p{L}\\d]+)\\s+of\\s+(?:the|its|their|our|these|those)\\s+(?:\\d+|${NUMBER_WORDS})(?![\\p{L}\\p{N}])`,
  'iu',
);

function isOfSome({ claim, document }: Said): boolean {
  const before =
    /[^.;:!?]{0,40}$/.exec(document.text.slice(Math.max(0, claim.start - 40), claim.start))?.[0] ?? '';
  return PARTITIVE.test(before + claim.text);
}

/** "open to walkers" and "closed to cars": for two groups, so no conflict. A group of "all" takes in the other. */
export function groupsApart(a: Said, b: Said): boolean {
  if (isOfSome(a) !== isOfSome(b)) return true;
  const [x, y] = [a.claim.complement?.text.toLowerCase() ?? '', b.claim.complement?.text.toLowerCase() ?? ''];
  if (a.frame.name !== 'access' || x === '' || y === '') return false;
  const last = (s: string): string => /(?:all\s+)?([a-z]+)/.exec(s)?.[1] ?? s;
  return last(x) !== last(y) && !/^all\b/.test(x) && !/^all\b/.test(y);
}

/** "Except buses" is itself the exception. */
export function isAside({ claim }: Said): boolean {
  return /^(?:except|excluding|apart from|with the exception)/i.test(claim.text);
}

/** Closed at night is open by day: only all of the time stands against a part of it. */
export function hoursApart(a: Said, b: Said): boolean {
  if (a.frame.name !== 'access') return false;
  const [open, closed] = a.sense === 'open' ? [a, b] : [b, a];
  return timeShare(closed) === 'part' && timeShare(open) !== 'all';
}

/** Names with a figure in a claim's object: models, routes, forms. */
export function namesIn({ claim, frame, document, sense }: Said): string[] {
  if (frame.name !== 'inclusion') return [];
  return (namedWords(claim, document, sense).match(/\b[A-Z]+-?\d+[A-Z]?\b/g) ?? []).map(
    (name) => `name:${name}`,
  );
}

/** The object's words; what is included is often listed after it: "both models, the X1 and the X2". */
function namedWords(claim: Said['claim'], document: Said['document'], sense: string): string {
  if (claim.object === null || sense !== 'in') return claim.object?.text ?? '';
  const after = document.text.slice(claim.object.end, claim.object.end + 60);
  return claim.object.text + (/^[^.;(\n]*/.exec(after)?.[0] ?? '');
}

/** Whether both objects hold one such name. */
export function named(a: Said, b: Said): boolean {
  const names = new Set(namesIn(a));
  return namesIn(b).some((n) => names.has(n));
}
