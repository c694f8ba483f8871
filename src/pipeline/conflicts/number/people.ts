import { HARMS } from '../../../language/measuring.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Document } from '../../../model/document.ts';
import type { Range } from '../../../model/span.ts';
import { notionsOf } from '../../../text/meaning.ts';
import { LIGHT } from './deeds.ts';
import type { Found } from './noun-after.ts';

/** Nouns for people that say nothing of which people. */
const PEOPLE = /^ (?:[a-z]+ )?(?:people|persons|men|women|adults|residents|locals|others)\b/;

/** "340 people work there", "it employs 340 people": the nearest verb says which people. */
export function doers(document: Document, clause: Range, number: Range): Found | null {
  const after = document.text.slice(number.end, Math.min(clause.end, number.end + 70));
  const noun = PEOPLE.exec(after)?.[0];
  if (noun === undefined) return null;
  const end = number.end + noun.length;
  const behind = /^ (?:(?:who|had|have|has|were|was|are|been|be|being|will|now|also) ){0,4}([a-z]+)\b/.exec(
    after.slice(noun.length),
  );
  const before =
    /\b([a-z]+) (?:(?:about|around|some|nearly|almost|over|at|least|most|more|than|up|to|only|just|out|a|total|of) ){0,4}$/i.exec(
      document.text.slice(Math.max(clause.start, number.start - 60), number.start),
    );
  for (const [word, at] of [
    [behind?.[1], end + (behind?.[0].length ?? 0) - (behind?.[1]?.length ?? 0)],
    [before?.[1], number.start - (before?.[0].length ?? 0)],
  ] as const) {
    const readings = VERB_READINGS.get((word ?? '').toLowerCase()) ?? [];
    if (word !== undefined && readings.length > 0 && !readings.some((r) => LIGHT.test(r.lemma)))
      return { thing: notionsOf(word, at), end, victims: true };
  }
  return null;
}

/** "43 people had been burned", "43 burned": who is counted is those whom the verb says. */
export function befallen(document: Document, clause: Range, number: Range): Found | null {
  const text = document.text.slice(number.end, Math.min(clause.end, number.end + 60));
  const match =
    /^ (?:(?:people|persons|men|women|children|others) )?(?:(?:had|have|has|were|was|are|been|be|being) ){0,3}([a-z]+ed|hurt|killed|found|shot|left|lost)\b/.exec(
      text,
    );
  const verb = match?.[1] ?? '';
  if (!match || !HARMS.has(VERB_READINGS.get(verb)?.[0]?.lemma ?? verb)) return null;
  const end = number.end + match[0].length;
  return { thing: notionsOf(verb, end - verb.length), end, victims: true };
}
