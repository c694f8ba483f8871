import { PAPER_NOUNS } from './crediting.ts';

/** How English says that a thing is not said somewhere. What follows the match is the thing. */

const WORD =
  '(?:mention|word|line|syllable|sentence|reference|hint|clause|trace|suggestion|whisper|allusion|peep|breath|passage|paragraph)';

/** That it has to do with a thing at all: the thing alone is what it does not speak of. */
const TOUCHES =
  '(?: (?:lay a finger on|touch(?: on| upon)?|deal with|cover|concern|affect|apply to|extend to|bear on|go into|address|discuss|so much as \\w+))?';

/** What can be read through to see what is not in it. */
const PAPER = `(?:${[...PAPER_NOUNS].join('|')})`;

export const UNSAID: readonly RegExp[] = [
  // "there is not a line about the rent", "without a word on fees", "there's no mention of anybody"
  new RegExp(
    `(?:\\b(?:no|not an?|not one|not so much as an?|not a single|nor an?|nor any|without an?|without any|never an?)|n[’']t an?|n[’']t any)(?: single)? ${WORD} (?:[^,.;]{0,20}? )?(?:of|about|on|to|that|as to|regarding|concerning)\\b`,
    'i',
  ),
  // "makes no mention of", "is silent on", "says nothing at all about"
  /\b(?:makes?|made|contains?|has|have|had) no (?:mention|reference|provision|word) (?:of|to|for|about)\b/i,
  /\b(?:is|are|was|were|stays?|stayed|remains?|remained) silent (?:on|about|as to)\b/i,
  /\b(?:says?|said|contains?|has|had|is|was|there[’']s|found)(?: absolutely)? (?:nothing|little)(?: whatever| whatsoever| at all| in (?:it|there|them)| in (?:the|this|that) \w+)? (?:of|about|on|regarding|concerning)\b/i,
  // "does not mention the rent", "nowhere says that", "never calls for"
  /\b(?:does|do|did)(?: not|n[’']t) (?:once |even |actually |anywhere )?(?:mention|refer to|call for|ask for|allude to|touch on|speak of|name|say (?:that|anything (?:about|of|on)|(?=who|what|why|whether|whose)))/i,
  /\b(?:never|nowhere)(?: once)? (?:mentions?|mentioned|says?|said|refers? to|calls? for|asks? for|speaks? of|names?|does it (?:say|mention|name|call for|ask for)|did it (?:say|mention))(?: that)?\b/i,
  // "nobody in it says that", "not one of them says that"
  /\b(?:nobody|no ?one|none|not one|nothing)(?: (?:in|of|at) (?:it|them|there|the \w+|that \w+|those|these))? (?:says?|said|suggests?|suggested|claims?|mentions?|mentioned|calls? for|asks? for|names?)(?: that)?\b/i,
  /\b(?:nor|neither) (?:did|does|do|has|have) (?:\w+ ){1,6}?(?:say|said|mention|call for|ask for|name)(?: that)?\b/i,
  // "what it does not do is say who did it"
  /\bwhat it (?:does|did)(?: not|n[’']t) (?:do|say)\b[^.;]{0,80}?\bis (?:to )?say\b/i,
  // "nor, whatever you were told, does the notice lay a finger on the schools", "the order does not close the home"
  new RegExp(
    `\\b(?:nor|neither|nowhere|never)(?:,[^,.;]{1,60},)? (?:does|did|has|have) (?:(?:it|(?:the|this) (?:[a-z]+ ){0,2}${PAPER})\\b)${TOUCHES}`,
    'i',
  ),
  new RegExp(
    `\\b(?:the|this) (?:[a-z]+ ){0,2}${PAPER} (?:itself )?(?:(?:does|did|has|have)(?: not|n[’']t)(?: in fact| actually| anywhere)?|nowhere|never)\\b${TOUCHES}(?! (?:say|see|seem|have|need|come|go)\\b)`,
    'i',
  ),
];

const IT = '(?:it|them|there|(?:the|this|that) [a-z]+)\\b';
const DOES_NOT = "(?:(?:do|does|did)(?: not|n[’']t)|never)";

/** The same where the thing comes before: "overtime does not come into it", "there is no rent rise in it"; it is in `word`. */
export const THING_UNSAID: readonly RegExp[] = [
  new RegExp(`(?<word>[^.,;:?!]{3,60}?) ${DOES_NOT} (?:come|comes|came|enter) into ${IT}`, 'i'),
  new RegExp(
    `(?<word>[^.,;:?!]{3,60}?) (?:${DOES_NOT} (?:appears?|features?|figures?|crops? up|turns? up)|(?:is|are)(?: not|n[’']t) (?:mentioned|to be found)|(?:is|are) nowhere(?: mentioned| to be found)?) (?:anywhere |even once |once )?in ${IT}`,
    'i',
  ),
  // "forged logs just aren't in there", "a rent freeze is not in the order"
  new RegExp(
    `(?<word>[^.,;:?!]{3,60}?)(?: just| simply)? (?:is|are|was|were)(?: just| simply)?(?: not|n[’']t)(?: anywhere)? in (?:it|there|the ${PAPER})\\b`,
    'i',
  ),
  new RegExp(
    `\\bthere (?:is|are|was|were)(?: no|n[’']t an?y?) (?<word>[^.,;:?!]{3,60}?) (?:anywhere )?in ${IT}`,
    'i',
  ),
];

/** "The word ‘rent’ isn't in it", "uses the word “rent” once, and only to rule it out": the word is in `word`. */
export const WORD_UNSAID =
  /\bthe words? ["'“‘](?<word>[^"'”’]{2,40})["'”’] (?:(?:is|are|was|were|does|do|did)(?: not|n[’']t)|appears? nowhere|(?:is|are) nowhere|(?:is|are) absent|never|once\b[^.;]{0,30}\brule)/i;

/** That somebody should lose a post, in whatever words. */
export const LOSING_A_POST =
  /\b(?:los(?:e|es|ing) (?:a|an|his|her|their|its|your) (?:job|post|place|seat)s?|sack(?:ed|ing|s)?|dismiss(?:ed|al|ing|es)?|fir(?:ed|ing)|remov(?:e[ds]|al|ing)|replac(?:ed|ing|ement)|resign(?:s|ed|ation|ing)?|oust(?:ed|ing)?|(?:step|stand)(?:s|ed|ing)? (?:down|aside)|shown the door|should go|must go|had to go)\b/i;

/** Who or what was to blame. */
export const WHO_DID_IT =
  /\b(?:who|what|whose fault)\b[^.;]{0,30}\b(?:caus|made|did|start|to blame|responsib|at fault)|\b(?:blame|fault)\b/i;
