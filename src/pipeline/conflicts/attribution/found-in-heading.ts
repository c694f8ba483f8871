import { AUTHORS } from '../../../language/disclaiming.ts';
import type { Telling } from './credited-findings.ts';
import { positively } from './positively.ts';

/** "State fines plant", "Harbour board blames pilots": a heading leaves articles out. */
const SUBJECT = new RegExp(
  `^(?:[\\p{L}’'-]+\\s+){0,3}?(?:${AUTHORS}|state|ministry|minister|government|feds)\\s+([a-z]+)\\b`,
  'iu',
);

/** "…, tribunal finds". */
const BEHIND = new RegExp(
  `,\\s+(?:[\\p{L}’'-]+\\s+){0,3}?(?:${AUTHORS})\\s+(?:finds?|found|rules?|ruled|says?|said|concludes?|concluded|decides?|decided)$`,
  'iu',
);

/** "Lido ordered to install cameras", "Doctor told to quit": by whom is left out. */
const ORDERED =
  /^(?:[\p{L}\d’'&.-]+\s+){1,5}?(?:ordered|told|instructed|directed|required|forced)\s+(?=to\s)/iu;

/** Where a heading goes on to what else happens: "as ten shops face closure", "amid anger". */
const GOES_ON = /,?\s+(?:as|amid|while|despite|but)\s/i;

/** In headings a deed told in the present or the past, and nothing asked of anybody. */
const HEADING_VERB =
  /^(?!(?:asks?|asked|urges?|urged|seeks?|sought|wants?|invites?|invited)$)[a-z]+(?:s|ed)$|^(?:found|cut|cuts|put|held|laid|told)$/;

/** What a heading says that somebody found or ordered. */
export function foundInHeading(heading: string): Telling | null {
  const behind = BEHIND.exec(heading);
  if (behind) {
    const cue = { start: behind.index + 2, end: heading.length };
    return passive(heading, 'says that', cue, { start: 0, end: behind.index });
  }
  const subject = SUBJECT.exec(heading);
  const verb = subject?.[1]?.toLowerCase() ?? '';
  // "Council asks court to …" asks of somebody else; "council mostly to blame" has no verb.
  if (subject && HEADING_VERB.test(verb)) {
    const end = subject[0].length;
    const rest = positively(heading.slice(end));
    if (rest === null) return null;
    return {
      cue: { start: 0, end },
      text: `${verb}${rest}`,
      told: { start: end - verb.length, end: end + rest.length },
    };
  }
  const ordered = ORDERED.exec(heading);
  if (!ordered) return null;
  const start = ordered[0].length;
  const on = GOES_ON.exec(heading.slice(start));
  const end = on === null ? heading.length : start + on.index;
  return passive(heading, 'orders', { start: 0, end: start - 1 }, { start, end });
}

function passive(heading: string, verb: string, cue: Telling['cue'], at: Telling['told']): Telling | null {
  const rest = positively(` ${heading.slice(at.start, at.end)}`);
  if (rest === null) return null;
  return { cue, text: `${verb}${rest}`, told: { start: at.start, end: at.start + rest.length - 1 } };
}
