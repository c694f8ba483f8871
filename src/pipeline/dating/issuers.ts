import { BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { escaped } from '../../text/escaped.ts';
import type { Instrument } from './instruments.ts';

/** How an office is told of that has decided or published: right after its name. */
const SPOKE =
  /^(?:,[^,]{1,60},)?\s+(?:has |have |had )?(?:finally |at last |duly )?(?:reported|ruled|ordered|decided|determined|concluded|found|told (?:us|you|the world|everybody|everyone)|gave (?:us|its)|handed|delivered|fined|banned|suspended|revoked|threw out|upheld|cleared|sided with|came down(?: hard)? on|hit|slapped|issued its|published its)\b/i;
/** Bodies that say what they have to say by their papers. */
const JUDGES = /^(?:court|tribunal|panel|commission|ombudsman|inspectorate)$/;
const SAID = /^\s+(?:said|spoke|has spoken|had to say)\b/i;
/** What others call a paper of an office, whatever it calls itself: "the Ombudsman has published its findings". */
const PAPER =
  /\b(?:findings|report|decision|ruling|determination|conclusions|judgments?|verdict|notice|order)\b/i;

/** Whether words name who issued or signed an instrument, and some paper: "Judge Lee signed an order". */
export function isOfIssuer(instrument: Instrument, words: string): boolean {
  return PAPER.test(words) && (issuerIn(instrument, words) !== null || isSigner(instrument, words));
}

/** Whether words name who signed an instrument, by an office and the surname. */
function isSigner({ text }: Instrument, words: string): boolean {
  return text.document.authors.some((author) => {
    const surname = author.split(/\s+/).at(-1) ?? '';
    return (
      surname.length > 2 &&
      new RegExp(
        String.raw`\b(?:Judge|Justice|Magistrate|Sheriff|Commissioner|Inspector|Minister|Secretary|Referee|Arbitrator|Coroner|Ombudsman|Director|President)\s+(?:\p{Lu}[\p{L}.]*\s+){0,2}${escaped(surname)}(?!\p{L})`,
        'u',
      ).test(words)
    );
  });
}

/**
 * "The Charity Agency reported on Monday of last week …": whether words tell that an instrument’s issuer has spoken. One that is
 * alone of its kind among the issuers is called by that alone: "what the tribunal said last week".
 */
export function hasSpoken(instrument: Instrument, words: string, all: readonly Instrument[]): boolean {
  const end = issuerIn(instrument, words);
  if (end !== null) return SPOKE.test(words.slice(end));
  const noun = kindOf(instrument);
  if (noun === null || all.some((i) => i !== instrument && kindOf(i) === noun)) return false;
  const called = new RegExp(String.raw`\bthe\s+${noun}(?!\p{L})`, 'iu').exec(words);
  if (called === null) return false;
  const rest = words.slice(called.index + called[0].length);
  return SPOKE.test(rest) || (JUDGES.test(noun) && SAID.test(rest));
}

/** The noun of the body that issued an instrument: "tribunal", of the Workplace Tribunal (Scotland). */
function kindOf({ text }: Instrument): string | null {
  const name = (text.document.publisher ?? '').split(/ of | in | at | for |[(,]/)[0] ?? '';
  const last = name.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return BODY_NOUNS.has(last) ? last : null;
}

/**
 * Where in some words the name of an instrument’s issuer ends; null where it is not in them. A name of one word is none; of a
 * longer one, words inside it may be left out ("Holm Council", of Holm District Council), and of more than three words the
 * first: "the state Ferry Fares Commission", of one whose name begins with the state’s.
 */
export function issuerIn({ text }: Instrument, words: string): number | null {
  const [first, ...more] = (text.document.publisher ?? '')
    .replace(/^the\s+/i, '')
    .split(/\s+/)
    .map(escaped);
  const last = more.pop();
  if (first === undefined || last === undefined) return null;
  const inner = more.map((word) => String.raw`(?:${word}\s+)?`).join('');
  const whole = String.raw`${first}\s+${inner}${last}`;
  const without = more.length > 1 ? String.raw`|${more.join(String.raw`\s+`)}\s+${last}` : '';
  const found = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${whole}${without})(?![\p{L}\p{N}])`, 'iu').exec(
    words,
  );
  return found === null ? null : found.index + found[0].length;
}
