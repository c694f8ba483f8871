import type { Parser, ParsingContext } from 'chrono-node';
import type { Range } from '../../model/span.ts';
import { Finding } from './finding.ts';

/** How far the words of one expression reach on either side of the word that its recogniser needs, in characters. */
const REACH = 120;
/** What is set wide, or stands on two pages, may reach farther. */
const GAP = ' '.repeat(12);

/** The part of a text that may hold what a reader finds, from the part that holds the words that it needs. */
export function stretchOf(text: string): (needed: Range) => Range {
  const reach = text.includes(GAP) ? text.length : REACH;
  return ({ start, end }) => ({
    start: Math.max(0, start - reach),
    end: Math.min(text.length, end + reach),
  });
}

/**
 * What a parser finds in a part of a text, as chrono runs parsers: the search goes on after what was found, or one
 * character on after what was refused.
 */
export function parsed(parser: Parser, context: ParsingContext, { start, end }: Range): Finding[] {
  const { text } = context;
  const pattern = parser.pattern(context);
  const found: Finding[] = [];
  let at = start;
  for (;;) {
    const match = pattern.exec(text.slice(at, end));
    if (match === null) return found;
    match.index += at;
    const result = parser.extract(context, match);
    if (result instanceof Finding) found.push(result);
    at = result instanceof Finding ? result.stop : match.index + 1;
  }
}
