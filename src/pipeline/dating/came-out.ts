import { daysBetween } from '../../time/calendar.ts';
import type { Instrument } from './instruments.ts';
import { isQuoted, type DatedText, type ReadableSentence } from './reading.ts';
import { placed } from './same-thing.ts';
import { spokenFrom } from './spoken-from.ts';
import { tenseAt } from './tense-at.ts';

/** How a paper is given to the public, which may be days after it was signed. */
export const PUBLIC =
  /\b(?:(?:was|were|been|is|are) (?:finally |at last |today |only )?(?:published|released|unveiled)|made public|(?:put|brought|gave) out (?:an?|the|its|his|her|their)\b|came out|come out|(?:landed|arrived|dropped)\b|(?:went|goes|gone) (?:up|live|online|on ?line|public)\b|(?:was|were|been) (?:posted|put up|put out|uploaded|put online)|(?:published|released|unveiled) (?:on|yesterday|today|this|last)\b)/i;
/** Longer after its own day another paper is meant. */
const LATE = 60;

/**
 * The day on which a paper came out, where a dated report tells it and it is not the paper's own: "the report, released
 * yesterday", of a report that was signed the week before. Null where none does, or two disagree.
 */
export function cameOut(instrument: Instrument, texts: readonly DatedText[]): string | null {
  const days = new Set(
    texts.flatMap((text): string[] => {
      const own = text.published?.earliest ?? null;
      if (own === null || own !== text.published?.latest || text === instrument.text) return [];
      return placed(text).flatMap(({ expression, where }): string[] => {
        if (isQuoted(where, expression) || !isPublic(where, instrument)) return [];
        const near = where.sentence.text.slice(
          Math.max(0, expression.start - where.sentence.start - 25),
          expression.end - where.sentence.start + 25,
        );
        if (!PUBLIC.test(near) || tenseAt(where, expression) === 'future') return [];
        const at = spokenFrom(expression, where, expression, own);
        if (at === null || at.first !== at.last || at.first > own) return [];
        const late = daysBetween(instrument.day, at.first);
        return late >= 0 && late <= LATE ? [at.first] : [];
      });
    }),
  );
  const [day] = days;
  return day === undefined || days.size > 1 || day === instrument.day ? null : day;
}

/** Whether a sentence tells that a paper of the instrument's kind was given to the public. */
export function isPublic({ sentence }: ReadableSentence, { papers }: Instrument): boolean {
  return (
    PUBLIC.test(sentence.text) &&
    papers.length > 0 &&
    new RegExp(String.raw`\b(?:${papers.join('|')})\b`, 'i').test(sentence.text)
  );
}
