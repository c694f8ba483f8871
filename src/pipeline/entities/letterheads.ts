import type { Found } from './found.ts';
import { nameKey } from './nodes.ts';

const STATE = /^(?:state|commonwealth|province) of (?:the )?(.+)$/i;

/**
 * "STATE OF OHIO" on the head of a paper, above whoever issues it, and nowhere else in the folder: the state is no party
 * then, and its name is where the paper comes from.
 */
export function asLetterheads(found: readonly Found[]): readonly Found[] {
  const states = found.filter(({ name, type }) => type === 'organisation' && STATE.test(name));
  if (states.length === 0) return found;
  const texts = [...new Set(found.map(({ doc }) => doc.text))];
  const isWritten = (name: string): boolean => {
    const rest = STATE.exec(name)![1]!;
    const written = ['state', 'commonwealth', 'province'].map((rank) => `${rank} of ${capitalised(rest)}`);
    return texts.some((text) => written.some((words) => text.includes(words)));
  };
  const spoken = new Set(states.filter((f) => !isHead(f)).map(({ name }) => nameKey(name)));
  const heads = new Set(states.filter(({ name }) => !spoken.has(nameKey(name)) && !isWritten(name)));
  return found.map((f): Found => {
    if (!heads.has(f)) return f;
    return { ...f, type: 'place', name: capitalised(STATE.exec(f.name)![1]!), rule: LETTERHEAD };
  });
}

const capitalised = (name: string): string =>
  name.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The rule that names of states on letterheads are found by. */
export const LETTERHEAD = 'state on a letterhead';

/** A line of its own in capitals. */
function isHead({ doc, start, end }: Found): boolean {
  const line = doc.text.slice(
    doc.text.lastIndexOf('\n', start - 1) + 1,
    (doc.text + '\n').indexOf('\n', end),
  );
  const text = doc.text.slice(start, end);
  return line.trim() === text && text === text.toUpperCase();
}

/**
 * What acts for the state in the news: the body that a paper names on the line right below the state's own, else the state;
 * null where there is neither or more than one.
 */
export function actsForState(found: readonly Found[]): Found | null {
  const below = found
    .filter(({ rule }) => rule === LETTERHEAD)
    .map((f) => {
      const next = found.find((g) => g.doc === f.doc && g.start > f.end && g.type === 'organisation');
      return next && /^\n+$/.test(f.doc.text.slice(f.end, next.start)) ? next : f;
    });
  const [first] = below;
  return first && below.every((f) => nameKey(f.name) === nameKey(first.name)) ? first : null;
}
