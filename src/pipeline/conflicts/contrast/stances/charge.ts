import { HOLDER_FIRST, HOLDER_LAST, PART_IN_IT } from '../../../../language/stances/charge.ts';
import type { Range } from '../../../../model/span.ts';
import { akin, keysOf, type Notion } from '../../../../text/meaning.ts';
import { clauseAround } from '../../clause-around.ts';
import type { Told } from '../../statements/sentences.ts';
import { count, flag } from '../candidate.ts';
import { stancedBy, type Stand, type Stanced } from './stand.ts';

/** A statement of who has the say over something. */
interface Charged extends Stanced {
  readonly holder: readonly Notion[];
  /** Whether the holder stands in the sentence. */
  readonly named: boolean;
  readonly owns: boolean;
  readonly part: boolean;
}

/** Where the words for a holder behind the verb end. */
const ENDS = /[,.;:()–—]|\s(?:and|which|who|that|for|since|in|on|at|from|under|as|to|but|when|while)\s/;
/** Where the words for a holder in front of the verb begin. */
const BEGINS = /^.*(?:[,;:()–—]|\b(?:that|and|but|because|while|where|when|said|says)\s)(?=.)/s;
/** So many statements of a sentence are looked at. */
const MOST = 3;

/** Who runs a thing, owns it, or has the last word on it. */
export const charge: Stand<Charged> = {
  respect: 'charge',
  read: (_, story) =>
    story.all.flatMap((told) => (/\?\W*$/.test(told.span.text) ? [] : chargesIn(told).slice(0, MOST))),
  contrary: (a, b) => {
    if (a.owns !== b.owns) return false;
    const keys = keysOf(b.holder);
    return !a.holder.some((n) => akin(n, keys));
  },
  compared: (a, b) => ({
    named: count(a.named, b.named),
    bothNamed: flag(a.named && b.named),
    owns: flag(a.owns),
    part: flag(a.part !== b.part),
    sameRoot: flag(root(a) === root(b)),
    inOther: count(
      ...[
        [a, b],
        [b, a],
      ].map(([x, y]) => {
        const keys = keysOf(y!.setting);
        return x!.holder.some((n) => akin(n, keys));
      }),
    ),
  }),
};

const root = ({ deciding }: Charged): string =>
  /(?:run|ran|manag|operat|own|direct|head|lead|led|charge|control|decid|organi|hire|appoint|pick)/i
    .exec(deciding.text)?.[0]
    ?.toLowerCase() ?? deciding.text;

function chargesIn(told: Told): Charged[] {
  const { text, start } = told.span;
  const taken: Range[] = [];
  const free = (r: Range): boolean => taken.every((t) => t.end <= r.start || t.start >= r.end);
  return [
    ...HOLDER_LAST.map((p): [RegExp, boolean] => [p, true]),
    ...HOLDER_FIRST.map((p): [RegExp, boolean] => [p, false]),
  ].flatMap(([pattern, last]): Charged[] => {
    const match = pattern.exec(text);
    if (!match) return [];
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    if (!free(at)) return [];
    taken.push(at);
    const clause = clauseAround(told.document, told.span, at);
    let from: number, to: number;
    if (last) {
      const rest = text.slice(at.end - start);
      from = at.end;
      to = at.end + (ENDS.exec(rest.slice(1))?.index ?? rest.length - 1) + 1;
    } else {
      const front = text.slice(Math.max(0, clause.start - start), match.index);
      const who = /\b(?:who|which|that|whose)\s*$/i.exec(front.trimEnd()) !== null || front.trim() === '';
      const whole = who ? text.slice(0, match.index).replace(/,?\s*\b(?:who|which|that)\s*$/i, '') : front;
      const cut = BEGINS.exec(whole)?.[0].length ?? 0;
      to = at.start;
      from = who ? start + cut : clause.start + cut;
    }
    const holder = told.notions.filter((n) => n.start >= from && n.end <= to);
    return [
      {
        ...stancedBy(told, match, 'one', 1),
        holder,
        named: holder.length > 0,
        owns: /\b(?:own|possess|belong|property|proprietor|landlord|freehold|bought|acquired)/i.test(
          match[0],
        ),
        part: PART_IN_IT.test(text),
      },
    ];
  });
}
