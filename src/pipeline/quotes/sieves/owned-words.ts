import { NOUNS_OF_WORDS } from '../../../language/saying-nouns.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Range } from '../../../model/span.ts';
import type { Sieve, Sought } from '../attribution.ts';
import { candidatesIn } from '../candidates.ts';
import { referentOf } from '../referents.ts';
import { MASK } from '../scene.ts';
import { isSpeaker } from '../subject.ts';

/** How far before the words in marks their noun may stand, and how far after them "in her view". */
const BEFORE = 120;
const AFTER = 40;

/** `her assurance that "…"`, `Dr Green's line is the one to remember: "…"`, `In her opinion the wall is "…"`. */
export const ownedWords: Sieve = {
  name: 'owned-words',
  because: 'an opinion or an assurance that is somebody’s is in that one’s words',
  confidence: 0.88,
  find: (sought) => {
    const { scene, frame, first, last } = sought;
    const from = Math.max(frame.start, first.outer.start - BEFORE);
    const before = scene.narrative.slice(from, first.outer.start);
    const after = scene.narrative.slice(last.outer.end, Math.min(frame.end, last.outer.end + AFTER));
    for (const match of [...before.matchAll(OWNED)].reverse()) {
      const start = from + match.index;
      const rest = before.slice(match.index + match[0].length).replace(/ \([^()]{1,20}\)/g, '');
      // "In her opinion it is “…” and “…”": both are hers.
      const second = match[1] !== undefined && JOINED.test(rest);
      if ((rest.includes(MASK) && !second) || !leadsTo(match, rest)) continue;
      const found = ownerOf(sought, match, start);
      if (found) return attribution(sought, found, { start, end: start + match[0].length });
    }
    const named = OF_WHOM.exec(before);
    if (named) {
      const start = from + named.index;
      const end = start + named[0].length;
      const owner = candidatesIn(scene, { start: frame.start, end: first.outer.start }).find(
        ({ mention }) =>
          mention.start >= end &&
          mention.start < end + THE &&
          isSpeaker(mention.entity) &&
          CLAUSE.test(scene.narrative.slice(mention.end, first.outer.start)),
      );
      if (owner) return attribution(sought, owner.mention.entity, { start, end: owner.mention.end });
    }
    const match = /^,? in (his|her|their) (?:own )?(?:view|opinion|words|phrase)\b/i.exec(after);
    if (!match) return null;
    const start = last.outer.end + match[0].indexOf(match[1]!);
    const found = whose(sought, match[1]!, start);
    return found && attribution(sought, found, { start, end: last.outer.end + match[0].length });
  },
};

/** A name stands so near after "of", an article between them at most. */
const THE = 5;

/** Other words in marks before, and only "and" between. */
const JOINED = new RegExp(`^[^${MASK}.;:]*${MASK}+,? and $`, 'u');

const OWNED = new RegExp(
  String.raw`(?:\b(in) )?(?:\b(his|her)|[’']s?) (?:own )?(?:\p{Ll}+ )?(${[...NOUNS_OF_WORDS].join('|')})(?![\p{L}’'])`,
  'giu',
);

/** "Her claim that it was “…”", "their description of the pier as “…”": the words are in what is claimed. */
const CLAUSE =
  /^ (?:that (?:(?:it|he|she|they|this|these|there|the|an?|its|his|her|their|no|nobody) )[^.;:,]{0,40}|of (?:the|an?|its|his|her|their|it|them|him) ?[^.;:,]{0,40} as (?:an? |the )?)$/u;

/** "The claim of the board that it was “…”" */
const OF_WHOM = new RegExp(
  String.raw`\b(?:the|an?|this|that) (?:\p{Ll}+ )?(?:${[...NOUNS_OF_WORDS].join('|')}) of (?!.*\b(?:${[...NOUNS_OF_WORDS].join('|')}) of )`,
  'iu',
);

/** The words follow their noun as what it says, or it is an opinion about all of the clause. */
const leadsTo = (match: RegExpExecArray | RegExpMatchArray, rest: string): boolean =>
  match[1] !== undefined
    ? /^(?:view|opinion|words|phrase|judge?ment|telling|account)$/i.test(match[3]!) && !/[.;:]/.test(rest)
    : CLAUSE.test(rest) ||
      /^(?: (?:that|of|as|was|is|were|are|had been|to) | (?:was|is) \P{Lu}[^.;:,]{0,40}[:,] ?|(?: (?:to|for|on|about|of) [^.;:,]{1,40}:|[:,]) ?)$/u.test(
        rest,
      );

function ownerOf(sought: Sought, match: RegExpMatchArray, start: number): Entity | null {
  const { scene, frame } = sought;
  if (match[2] !== undefined) return whose(sought, match[2], start);
  const owner = candidatesIn(scene, { start: frame.start, end: start + 2 }).find(
    ({ mention }) => mention.end >= start - 1 && mention.end <= start + 2 && isSpeaker(mention.entity),
  );
  return owner?.mention.entity ?? null;
}

function whose({ scene, turns }: Sought, pronoun: string, start: number): Entity | null {
  const word = { his: 'he', her: 'she', their: 'they' }[pronoun.toLowerCase()] ?? 'they';
  return referentOf(scene, turns, { start, end: start, kind: 'pronoun', entity: null, word, by: '' });
}

const attribution = ({ scene }: Sought, speaker: Entity, cue: Range): ReturnType<Sieve['find']> => ({
  speaker,
  cue,
  reason: `“${scene.document.text.slice(cue.start, cue.end).trim()}”: the words are ${speaker.name}’s own.`,
});
