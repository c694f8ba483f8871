/**
 * Past forms of common irregular verbs that are not also present forms or plain adjectives.
 */
const IRREGULAR_PAST =
  `was were had did went gave took made came said told got found left kept led met held began became brought bought
  built caught chose drew drove fell felt fought flew forgot froze grew heard hid knew laid lent lost meant paid ran
  rang rose sang sank sat saw sent shook shot showed slept sold spent spoke stole stood struck swept swore taught
  thought threw told understood went withdrew woke won wore wrote broke sought fled bound lay rode sprang struck`
    .split(/\s+/)
    .join('|');
const PARTICIPLES =
  `been become begun brought built bought caught chosen come done drawn driven fallen felt found given gone grown had
  heard held kept known laid led left lent lost made met paid put read run said seen sent set shown shut sold spent spoken
  struck taken taught told thought thrown understood won written`
    .split(/\s+/)
    .join('|');
const PARTICIPLE = `(?:\\w+ed|${PARTICIPLES})`;
const DAYS = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow';
const NUMBERS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|nil|one';
const ADVERB = '(?:(?:not|never|now|also|still|then|only|already|first|again|soon|\\w+ly)\\s+){0,2}';

/**
 * A verb group and what it says of time. A passive is one group: "will be published" is future. An infinitive follows
 * the verb that governs it; "was due to" leaves open whether it came to pass.
 */
export const TENSE_CUES: readonly {
  readonly tense: 'past' | 'perfect' | 'future' | 'infinitive' | 'participle' | 'present' | 'either';
  readonly pattern: string;
}[] = [
  // "Is thought to have begun in May": the perfect infinitive looks back, whatever its verb; what is due to have ended does not.
  {
    tense: 'past',
    pattern: `(?:(?:is|are|was|were)\\s+)?(?:known|thought|believed|said|reported|understood|alleged|claimed|estimated|reckoned|supposed|presumed|suspected|rumou?red|seems?|seemed|appears?|appeared|claims?)\\s+to\\s+have\\s+(?!(?:an?|the|no|any|some|his|her|its|their)\\b)\\w+`,
  },
  {
    tense: 'future',
    pattern: `(?:(?:is|are)\\s+)?(?:expected|due|likely|hopes?|hoped|hoping|plans?|planned|scheduled|aims?|intends?)\\s+to\\s+have\\s+(?:been\\s+)?${PARTICIPLE}`,
  },
  // What could not be done was tried: "could not be reached on Friday".
  {
    tense: 'past',
    pattern: `(?:could not|couldn[’']t)(?:\\s+(?:immediately|even|yet))?\\s+(?:be\\s+${PARTICIPLE}|[a-z]+)`,
  },
  // What could be tasted was.
  {
    tense: 'past',
    pattern: 'could\\s+(?:(?:still|even|already|just|also)\\s+)?(?:see|hear|feel|smell|taste)',
  },
  {
    // What should have happened by now did not.
    tense: 'past',
    // "May have read on Monday" is a guess at what lies behind, "must have paid by Monday" an order.
    pattern: `(?:should|ought to|could|may|might|would)(?:n[’']t)?\\s+${ADVERB}have\\s+(?:been\\s+)?${PARTICIPLE}`,
  },
  { tense: 'future', pattern: '(?:on (?:the )?condition that|provided that|unless|as long as|so long as)' },
  {
    tense: 'future',
    pattern: `(?:will|shall|won[’']t|shan[’']t|must|can|cannot)\\s+${ADVERB}have\\s+(?:been\\s+)?${PARTICIPLE}`,
  },
  {
    tense: 'future',
    pattern: `(?:\\w+[’']ll|will|shall|won[’']t|shan[’']t|would|must|should|may|might|can|could|cannot)\\b(?:\\s+${ADVERB}(?:be|stay|remain|keep|stand|lie|get|go)\\s+${PARTICIPLE}|\\s+${ADVERB}be\\b)?`,
  },
  {
    tense: 'future',
    pattern: `(?:is|are|am|isn[’']t|aren[’']t|[’']s|[’']re|be)\\s+${ADVERB}(?:to|due|going to|set to|expected|scheduled|planned|likely|about to|supposed|hoping|hoped|meant|bound to|intended|required|asked to)\\b(?:\\s+be\\s+${PARTICIPLE})?`,
  },
  {
    // What "was to have" happened may lie on either side of now: all that is known is that it did not.
    tense: 'either',
    pattern: `(?:was|were)\\s+(?:to|due to|supposed to|meant to|expected to)\\s+have\\s+(?:been\\s+)?${PARTICIPLE}`,
  },
  {
    tense: 'either',
    pattern: `(?:was|were)\\s+${ADVERB}(?:to|due|expected|scheduled|planned|likely|supposed|meant|intended|hoping|set to|going to)\\b(?:\\s+be\\s+${PARTICIPLE})?`,
  },
  {
    tense: 'future',
    pattern:
      '(?:plans?|hopes?|intends?|expects?|wants?|aims?|needs?|due|deadline|promises? to|vows?|pledges?|seeks?|agrees? to|decides? to|scheduled for|planned for|set for|ahead of)\\b',
  },
  // "It fell in every town, starting on 3 May" goes with the verb before it.
  { tense: 'participle', pattern: '(?:starting|beginning|commencing)' },
  // "Come on Friday", "Don’t ring before Monday".
  {
    tense: 'future',
    pattern: `(?<=(?:^|[.!?:;]\\s|[“"‘'(\\n]|•\\s))(?:Please|Come|Go|Join|Bring|Meet|Ring|Call|Phone|Email|E-mail|Send|Write|Watch|Visit|Book|Listen|Look|Turn up|Don[’']t|Let[’']s)(?=\\s+(?!for\\b)[a-z])`,
  },
  // "There is a meeting on Tuesday", "the next is on 5 April".
  {
    tense: 'future',
    pattern: `(?:there (?:is|are)|there[’']s)(?=[^.;:]{0,60}\\s(?:on|at)\\s+(?:the\\s+)?(?:\\d|${DAYS}))|(?:is|are)(?=\\s+on\\s+(?:${DAYS}))`,
  },
  // "Props, needed by 10 November".
  { tense: 'future', pattern: '(?:needed|required|wanted|expected|payable|promised|due back)(?= by\\b)' },
  {
    tense: 'future',
    pattern: '(?:[Ss]ee (?:you|ye)|next (?:meets?|sits?|votes?|comes? up)|(?:meets?|sits?) (?:next|again))',
  },
  // "Will cost more and be finished by May": the second goes with the verb that leads the first.
  { tense: 'infinitive', pattern: `(?:and|or|but)\\s+(?:not\\s+|then\\s+)?be\\s+${PARTICIPLE}` },
  {
    tense: 'infinitive',
    pattern: `to\\s+(?:be\\s+${PARTICIPLE}(?:\\s+(?:and|or)\\s+${PARTICIPLE})?|(?!(?:them|him|her|us|me|you|it|one|those|these|both|any|no|as)\\b|the\\b|a\\b|an\\b|this\\b|that\\b|his\\b|her\\b|its\\b|their\\b|our\\b|my\\b|your\\b|more\\b|all\\b|some\\b|each\\b|which\\b|what\\b|about\\b|date\\b|[A-Z]|(?:${NUMBERS})\\b)[a-z]{2,}(?<!(?<!e)ed|[^s]s)\\b)`,
  },
  { tense: 'future', pattern: `ha(?:s|ve) to(?:\\s+be\\s+${PARTICIPLE})?` },
  { tense: 'past', pattern: `had to(?:\\s+be\\s+${PARTICIPLE})?` },
  // "We've got a meeting" is no past: who has got to go has to.
  { tense: 'future', pattern: `(?:has|have|[’']ve|[’']s)\\s+got\\s+to(?:\\s+be\\s+${PARTICIPLE})?` },
  { tense: 'present', pattern: `(?:has|have|[’']ve|[’']s)\\s+got\\b` },
  { tense: 'perfect', pattern: `(?:has|have|hasn[’']t|haven[’']t|[’']ve)\\s+${ADVERB}been\\s+\\w+ing` },
  {
    tense: 'perfect',
    pattern: `(?:has|have|hasn[’']t|haven[’']t|[’']ve)\\s+${ADVERB}(?:been\\s+)?${PARTICIPLE}`,
  },
  { tense: 'past', pattern: `had\\s+${ADVERB}(?:been\\s+)?${PARTICIPLE}` },
  { tense: 'past', pattern: `(?:was|were|wasn[’']t|weren[’']t)\\s+${ADVERB}(?:being\\s+)?${PARTICIPLE}` },
  { tense: 'present', pattern: `(?:is|are|[’']s|[’']re)\\s+${ADVERB}(?:being\\s+)?${PARTICIPLE}` },
  {
    tense: 'past',
    pattern: `(?<!\\b(?:those|anyone|everyone|anybody|everybody)\\s)(?:${IRREGULAR_PAST}|didn[’']t|wasn[’']t|weren[’']t|hadn[’']t)`,
  },
  // What goes back to a day began on it.
  {
    tense: 'past',
    pattern:
      '(?:(?:go|goes|going|date|dates|dating|stretch|stretches|stretching|trace|traces|reach|reaches) back|(?:date|dates|dating)(?= (?:from|to)\\b))',
  },
  {
    // Verbs with one form: after these pronouns the present would end in s.
    tense: 'past',
    pattern:
      '(?:who|which|he|she|it)\\s+(?:beat|cut|hit|hurt|let|put|quit|set|shut|split|spread|cost|cast|burst)',
  },
  {
    // With any other subject news tells of the past by them.
    tense: 'past',
    pattern:
      "(?<!(?:^|[•*]\\s|\\n))(?<!\\b(?:to|will|would|can|could|may|might|must|shall|should|not|be|is|are|was|were|being|been|do|does|did|please|you|we|they)\\s(?:(?:\\w+ly|also|now|then|still|soon|not|never|only|again|first)\\s)?|[’'](?:ll|t|re)\\s)(?:put|quit|let|hurt)",
  },
  {
    // Coming and going are told in the present too, with whom or what they concern between verb and day.
    tense: 'future',
    pattern:
      '(?:(?:takes? over|takes? charge|takes? up|steps? down|stands? down|hands? over|goes live|goes to the polls|goes before|goes to (?:court|trial|appeal|arbitration|tribunal|council|committee|(?:a|the) (?:vote|ballot|hearing|inquiry|tribunal|court))|comes before|appears before|comes up|joins|rejoins|retires)(?=[^.;:]{0,80}\\s(?:on|from|next|this)\\s)|(?:rides|hinges|depends|hangs) on)',
  },
  {
    // A timetable is told in the present: "the rules take effect on", "the show opens on".
    tense: 'future',
    pattern:
      '(?:takes? (?:effect|place)|comes? into (?:force|effect|operation)|goes on (?:sale|show|display|trial)|kicks off|kicks in|opens|reopens|closes|begins|starts|resumes|ends|expires|matures|lapses|runs out|falls due|comes to an end|arrives|departs|returns|travels|hosts|visits|sits|meets|convenes|votes|(?:takes|hears) (?:it|that|this) up)(?=\\s+(?:on|at|in|from|this|next|again|today|tonight|tomorrow|\\d|[A-Z]))',
  },
  {
    // The same of several, after their plural: "classes end on", "doors open at".
    tense: 'future',
    pattern:
      '(?<=\\b[A-Za-z]{3,}[^su\\W]s )(?:take (?:effect|place)|come into (?:force|effect|operation)|go on (?:sale|show|display)|open|reopen|close|begin|start|resume|end|expire|lapse|run out|fall due|arrive|depart|return|meet)(?=\\s+(?:on|at|from|next|again|today|tonight|tomorrow)\\b)',
  },
  {
    // After an article or its like it is an adjective: "the merged company sells".
    tense: 'past',
    pattern:
      '(?<!\\b(?:the|an?|its|their|his|her|our|my|your|this|these|those|anyone|everyone|anybody|everybody|any|each|every|no|some|all)\\s)(?!(?:aged|need|indeed|speed|breed|exceed|proceed|succeed)\\b)[a-z]{2,}ed',
  },
  {
    tense: 'present',
    pattern:
      "(?:is|are|isn[’']t|aren[’']t|has|have|does|do|says?|means?|remains?|continues?|goes|comes|gets)",
  },
];
