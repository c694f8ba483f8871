import type { Finding } from '../finding.ts';
import { each } from './pairwise.ts';

/** "The Monday", "the day after": a definite day, which only what follows can tell. */
const DEFINITE =
  /^the\s+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:\s+(?:morning|afternoon|evening|night))?|(?:day|week|weekend)\s+(?:after|before))$/i;
/** Words that no event is called by, and that end its name. */
const SMALL =
  'and|but|or|that|which|who|when|while|as|at|in|on|by|for|from|to|with|of|is|are|was|were|will|would|has|have|had|he|she|it|they|we|I|you|the|an?|if|so|because|where|until|till|after|before|since|over';
const WORD = `(?!(?:${SMALL})\\b)[\\p{L}’'-]+`;
/** "The ceremony", "that date", "the Super Bowl", "results". */
const NAME = `${WORD}(?:\\s+\\p{Lu}[\\p{L}’'-]*)*`;
const DETERMINER = '(?:the|that|this|his|her|its|their|our|my|your)\\s+';
/** "They shut", "we met the growers", "the council voted". */
const CLAUSE = `(?:(?:I|we|you|he|she|it|they)\\s+${WORD}(?:\\s+[\\p{L}’'-]+){0,3}|${DETERMINER}${WORD}(?:\\s+${WORD}){1,2})`;
const STOP = '\\s*(?:[.,;:!?)”"–—]|\\n|$)';
const EVENT = new RegExp(
  `^(?:\\s+(?:after|before))?\\s+(?:${CLAUSE}(?=${STOP})|(?:${DETERMINER})?${NAME}(?=${STOP}|\\s(?:${SMALL})\\b))`,
  'u',
);

/**
 * "The Monday after the ceremony", "the Saturday before they shut", "the day after that date": a day that an event tells is
 * one expression with the event, where that is named in a few words. Lengths ("two days after the vote") are not.
 */
export const besideAnEvent = each((finding, _before, after, text): Finding => {
  if (finding.ends !== null || finding.reading.type !== 'DATE' || !DEFINITE.test(finding.text))
    return finding;
  const led = /(?:after|before)$/i.test(finding.text);
  const event = led !== /^\s+(?:after|before)\s/i.test(after) ? EVENT.exec(after) : null;
  return event === null ? finding : finding.with({ stop: finding.stop + event[0].length }, text);
});
