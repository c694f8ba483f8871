/** Words round a number that say what kind of number it is. */

/** Another thing than the one at hand, another time, or a number that is not its own: never compared. */
export const NOT_COMPARABLE =
  /\b(?:another|other|further|extra|additional|additionally|separate|separately|previous|previously|earlier|formerly|originally|initially|at first|so far|to date|already|compared with|compared to|up from|down from|rose|risen|fell|fallen|increased|decreased|instead of|rather than|if|would have|could have|might|combined|together|between them|in all|average|averages|averaged|typical|typically|on average|roughly half|proportion|ratio|per cent of|times|twice|by then|by now|until then|others|rest|remaining|remainder|balance|half of|part of|of which|of whom|including|among)\b/i;

/** Anywhere before a number in its clause: what it is of is another case, told of for comparison. */
export const ANOTHER_CASE =
  /\b(?:unrelated|unconnected|an?(?: (?:much|far|even|still|slightly))? (?:similar|separate|different|larger|bigger|smaller|worse|comparable) (?!(?:share|part|number|sum|amount|proportion|percentage|majority)\b)\p{L}+)\b/iu;

/** The number is of a part, a stage or a share of the thing. */
export const PART_WORDS: ReadonlySet<string> = new Set(
  `contract phase stage share contribution instalment installment grant loan deposit fee fund construction design
  component element portion tranche slice advance down half quarter third subsidy donation pledge`.split(
    /\s+/,
  ),
);

/** "The first £40,000 of the sum", "a further £2m of it": right before an amount, with "of" right behind. */
export const PORTION_BEFORE =
  /\b(?:first|initial|next|last|final|remaining|outstanding|further|other|another)\s+$/i;
export const PORTION_BEHIND = /^\s+of\b/;

/** "£9,000 a day", "each year", "per vehicle": the number is a rate. The unit is group 1. */
export const RATE =
  /^[^,.;]{0,30}?\b(?:a|an|per|each|every)\s+(day|week|month|quarter|year|hour|head|person|vehicle|tonne|mile|kilometre|household|pupil|patient|night|term|session|ticket|unit|item|annum)\b|^\s*(daily|weekly|monthly|annually|yearly|hourly|apiece)\b/i;

/** Before an amount, these point back to what is measured: "the works, put at £14m", "has a budget of £14m". */
export const MEASURED_BEFORE =
  /\b(?:worth|valued at|put at|estimated at|costing|costed at|priced at|estimated to cost|expected to cost|costs?|will cost|set to cost|is|was|are|were|at|of|stands at|comes to|amounts to|totals?|reaches?|runs? to)\s+(?:[a-z]+\s+){0,3}$/i;

/** The number is asked for, offered, hoped for or still to be found: no number of what was agreed or done. */
export const HOPED =
  /\b(?:hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|wants?|wanted|ask(?:s|ed|ing)? for|asked|seeks?|seeking|sought|offer(?:s|ed|ing)?|demand(?:s|ed|ing)?|propos(?:es|ed|al)|bid|target|could|might|would|claims? for|suing|put up for sale|on the market|asking price|guide price|listed (?:at|for)|valued at|feared?|called for|had wanted|applied for|had (?:\w+ ){0,2}(?:estimated|forecast|expected|budgeted|planned|predicted|priced)|needs (?=(?:another |a further |about |at least )?[£$€\d])|short of|(?:to be|yet to be|left to) (?:raised?|found|find|met))\b/i;

/** What befalls people and is counted in headlines: "43 burned", "12 arrested". Base forms. */
export const HARMS: ReadonlySet<string> = new Set(
  `burn injure hurt kill wound arrest charge infect hospitalise hospitalize evacuate poison scald drown die strand
  displace detain convict sack dismiss shoot rescue affect sicken trap`.split(/\s+/),
);
