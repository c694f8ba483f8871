/** How English says that somebody acts freely, or against his will. Patterns, with an example each. */

const OWN = String.raw`(?:its|his|her|their|our|my|your|(?:the )?(?:[\p{L}-]+ ){0,3}[\p{L}-]+[’']s?) (?:very )?own`;

/** Whoever is told or not told to: "us", "the firm", "Acmex Marine". */
const SOMEBODY = String.raw`(?:us|it|them|him|her|me|(?:the|this|that) \p{L}+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})`;

/** Says outright that nobody made them. */
export const OF_FREE_WILL: readonly RegExp[] = [
  // "of its own accord", "on our own initiative", "at his own request", "off her own bat"
  new RegExp(
    String.raw`\b(?:of|on|at|off|by|from|under) ${OWN} (?:free )?(?:accord|volition|motion|will|free will|initiative|request|instance|suggestion|instigation|bat|steam|decision)\b`,
    'iu',
  ),
  // "the trust's own idea", "this was our own decision"
  new RegExp(
    String.raw`\b(?:is|was|were|been|being|as) (?:entirely |purely |all )?${OWN} (?:idea|decision|choice|initiative|doing|suggestion|proposal|offer)\b`,
    'iu',
  ),
  // "made up its own mind", "the decision was ours alone", "by choice"
  /\bm(?:ade|akes?|aking) up (?:its|his|her|their|our|my|your) own minds?\b/i,
  // "the idea was entirely the company's"
  /\b(?:decision|choice|idea|initiative|resolution|call|move) (?:is|was|had been) (?:entirely|purely|wholly|solely|all) (?:ours|theirs|mine|hers|his|its own|(?:the )?(?:[\p{L}-]+ ){0,3}[\p{L}-]+(?:[’']s|s[’']))(?=[,.;:”"\s]|$)/iu,
  /\b(?:decision|choice|idea|initiative|resolution|call) (?:is|was) (?:entirely |purely )?(?:ours|theirs|mine|hers|his|its|(?:the )?(?:[\p{L}-]+ ){0,3}[\p{L}-]+[’']s?) (?:alone|own|and (?:\p{L}+ )?(?:alone|nobody|no))\b/iu,
  /\b(?:by|from|out of) (?:its|his|her|their|our|my) own choice\b|(?<!\bnot )\b(?:by|out of|from) choice\b/i,
  /\b(?:by|with) mutual (?:consent|agreement)\b/i,
  // "volunteered to pay", "which the firm volunteered"
  /\bvolunteered\b|\bvolunteer(?:s|ing) (?:to|for)\b/i,
  /\bvoluntarily\b/i,
  // "came forward with an offer"
  /\b(?:c[ao]me|comes|coming|stepped|steps) forward (?:itself )?(?:with|to)\b/i,
  // "nobody told us to", "no one had to order them"
  new RegExp(
    String.raw`\b(?:[Nn]obody|[Nn]o ?one|[Nn]o \p{L}+) (?:had |has |ever )?(?:had to |needed to |has to |needs to )?(?:ask|tell|order|force|make|push|press|direct|requir|compel|oblig|invit)\w*(?: or \w+)? ${SOMEBODY}\b`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:[Nn]obody|[Nn]o ?one|[Nn]o \p{L}+) (?:has |had |ever )?(?:told|made|ordered|forced|asked|required|compelled|obliged|directed|invited|pushed) ${SOMEBODY}\b`,
    'u',
  ),
  // "without anyone requiring it", "without being asked", "no officer having required it"
  /\bwithout (?:(?:ever |even )?(?:being|having been|having to be|needing to be) (?:asked|told|ordered|forced|required|prompted|compelled|made)|(?:anyone|anybody|any \p{L}+) (?:having (?:to )?)?(?:asking|telling|ordering|forcing|requiring|prompting|required|asked|ordered|told|forced|invited))\b/iu,
  // "nobody had to twist our arm", "no one forced its hand", "nobody held a gun to our heads"
  /\b(?:nobody|no ?one|nothing|no \p{L}+) (?:has |had |ever )?(?:(?:to|had to|needed to|has to) )?(?:twist(?:ed)?|forc(?:e|ed)|bent|bend) (?:our|its|their|his|her|my|anybody[’']s|anyone[’']s|the \p{L}+[’']s?) (?:arms?|hands?)\b/iu,
  /\b(?:nobody|no ?one|no \p{L}+) (?:has |had |ever )?(?:(?:to|had to|needed to|has to) )?(?:held|hold|put) a (?:gun|pistol|knife) to (?:our|its|their|his|her|my) (?:heads?|throats?)\b/iu,
  // "was under no direction to appoint it"
  /\b(?:under|without) (?:no|any) (?:\p{L}+ )?(?:direction|compulsion|duress|instruction|orders)\b(?! (?:from|of) (?:the )?(?:court|minister))/iu,
  /\b(?:nobody|no ?one|no \p{L}+) having (?:to )?(?:ask|tell|told|order|forc|requir|prompt|compel|direct|invit)\w*\b/iu,
  // "did not wait to be told", "never needed to be asked"
  /(?:\bnot|n[’']t|\bnever) (?:need(?:ed)?|ha(?:d|ve|s)|wait(?:ed)?) to be (?:told|asked|ordered|forced|made|compelled|pushed|prompted)\b/i,
  /\b(?:unprompted|unbidden|unasked|ex gratia)\b/i,
];

/** An offer to buy or sell is a bargain, not a favour. */
const NO_BARGAIN = String.raw`(?!(?:buy|sell|purchase|acquire|lease|rent|let|hire|lend|settle)\b)`;

/** Says that somebody offered or chose it: free, but an order may lie behind it. */
export const OFFERED: readonly RegExp[] = [
  new RegExp(String.raw`\boffer(?:s|ed)? to ${NO_BARGAIN}`, 'i'),
  /\b(?:cho(?:se|oses)|chosen|opt(?:s|ed)|elect(?:s|ed)|proposed|proposes) (?:itself |themselves )?to\b/i,
  /\b(?:itself|themselves|himself|herself) (?:proposed|offered|suggested|put forward|asked)\b/i,
  // "Plans were put forward" does not say by whom.
  /(?<!\b(?:be|been|being|is|are|was|were)(?: \p{L}+ly)? )\bput forward\b|\bput forward by\b/iu,
  new RegExp(String.raw`\b(?:an|its|their|the) offer to ${NO_BARGAIN}`, 'i'),
  /\bha(?:s|ve|d) welcomed\b|\bwelcom(?:es|ed) the\b/i,
];

/** Says outright that they had not offered it. */
export const NOT_OFFERED: readonly RegExp[] = [
  // "had offered none", "proposed no measures", "made no offer", "has at no time offered"
  /\b(?:offered|proposed|volunteered|suggested|put forward|submitted) (?:none|nothing|no \p{L}+)\b/iu,
  /\bma(?:de|kes?) no (?:offer|proposal|suggestion)s?\b/i,
  /(?:\bnot|n[’']t|\bnever|\bat no time|\bnor)(?: (?:itself|having|been|ever|yet|once|then|had|has|at any time))* (?:offer|propos|volunteer|suggest|put forward|c[oa]me forward)(?:ed|e|ing)?\b/i,
  /\bno (?:such )?(?:offer|proposal)s? (?:of [^,.;]{1,30} )?(?:was|were|had been|has been|have been|came|is|ever)\b/i,
  /\bwithout (?:ever |once )?(?:offering|proposing|volunteering|having offered)\b/i,
];

/** Says outright that it was against their will. */
export const UNWILLING: readonly RegExp[] = [
  // "against the wishes of the club", "over its objections", "under protest"
  /\b(?:against|contrary to|despite|in spite of|over|notwithstanding) (?:its|his|her|their|our|the) (?:\p{L}+[’']s? )?(?:own )?(?:express(?:ed)? )?(?:wish(?:es)?|will|objections?|protests?|opposition|resistance)\b/iu,
  /\bunder (?:protest|duress|compulsion)\b/i,
  // "objected to any cut", "fought the order at every step", "had asked to carry on"
  /\b(?:objected|objects|object) (?:to|that)\b/i,
  /\b(?:opposed|resisted|contested|fought|fights|resists|opposes|contests|appealed (?:against)?|challenged) (?:against )?(?:it|them|this|that|these|those|the|each|every|any|all|both)\b/i,
  /\bfought [^,.;]{0,30}\band lost\b/i,
  /\b(?:asked|applied|wanted|wished|hoped|begged|pleaded|sought|tried|fought)(?: (?:for|that))? (?:to (?:carry on|go on|continue|keep|stay|remain|retain)|[^,.;]{0,40} (?:be )?allowed to (?:carry on|go on|continue|keep|stay|remain))\b/i,
  // "not by choice", "not of her own choosing"
  /\bnot (?:by|out of|from|of) (?:(?:its|his|her|their|our|my) own )?(?:choice|choosing|free will|accord)\b/i,
  // "only when the auditor required it"
  /\bonly (?:when|after|because|once) [^,.;]{1,50}? (?:required|ordered|told|forced|made|directed|insisted|compelled|obliged)\b/i,
  /\b(?:was|were|been|being) overruled\b|\boverrul(?:ed|ing) (?:it|its|them|their|the)\b/i,
  /\b(?:had|have|has|left|leaving|leaves|with)(?: \p{L}+)? (?:no|little) (?:other )?(?:choice|option|alternative)\b/iu,
];

/** Says that somebody who was asked would not; who turns down an offer is no less free, but then nobody speaks of accord. */
export const REFUSED: readonly RegExp[] = [
  // "declined to adopt it", "was asked to and refused", "said no to the plan", "turned the idea down"
  /\b(?:declin|refus)(?:ed|es|ing) (?:(?:in writing|outright|flatly|point-blank)\b|to (?!(?:comment|be (?:drawn|named|interviewed|identified|quoted)|say|speak|talk|discuss|answer|name|come|elaborate|give (?:his|her|their|a) name|believe|accept that)\b))/i,
  /\b(?:it|they|he|she|and|but|firm|company|council|club|trust|board) (?:had |has |have |then |first |twice |at first )?(?:refused|declined)(?=[.,;]| (?:it|them|this|that|the (?:request|invitation|proposal|idea|plan|offer|advice))\b)/i,
  /\bturn(?:ed|s|ing) (?:it|them|this|that|(?:the|this|that|its|their|his|her|our|every) [^,.;]{1,40}) down\b|\bturn(?:ed|s|ing) down (?:the|this|that|its|their|his|her|our|every) (?:idea|plan|proposal|request|suggestion|recommendation|advice|demand)\b/i,
  /\bsaid no\b(?! \p{L}+ (?:has|had|was|were|is|are|would|will)\b)/iu,
  /\breject(?:ed|s|ing) (?:the|this|that|its|their|every|all) (?:idea|plan|proposal|request|suggestion|recommendation|advice|demand|invitation)s?\b/i,
];

/** Whoever can stop others by law. */
const AUTHORITY = String.raw`(?:[Rr]egulators?|[Aa]uthority|[Aa]uthorities|[Aa]gency|[Cc]ommission(?:er)?|[Ii]nspectorate|[Ii]nspectors?|[Ww]atchdog|[Mm]inister|[Mm]inistry|[Dd]epartment|[Cc]ourt|[Jj]udge|[Mm]agistrates?|[Tt]ribunal|[Cc]ouncil|[Pp]olice|[Gg]overnment|[Ss]tate|[Oo]fficials)`;

/** Says that somebody, or something, was stopped by another: "was suspended", "forbidding the ship to sail". */
export const BARRED: readonly RegExp[] = [
  /\b(?:was|were|been|being|got|is|are) (?:\p{L}+ly )?(?:suspended|removed|dismissed|sacked|ousted|ejected|expelled|evicted|stripped|barred|banned|stopped|halted|grounded|disqualified|struck off|overruled)\b/iu,
  // "the regulator grounded the fleet", "inspectors had shut the kitchen"
  new RegExp(
    String.raw`\b${AUTHORITY} (?:has |have |had |then |later |also |formally ){0,2}(?:grounded|suspended|halted|stopped|shut(?: down)?|closed(?: down)?) (?:the|its|their|his|her|all|every|an?|\p{Lu})`,
    'u',
  ),
  /\b(?:bar(?:s|red|ring)|ban(?:s|ned|ning)|stops|prohibit(?:s|ed|ing)|forb(?:ids|ade|idding|idden)) (?!by\b)/i,
];

/** Says that somebody was made to, with a word of command or of law. */
export const MADE_TO: readonly RegExp[] = [
  // Whom somebody instructed is told to act only with a "to" or "that": else an expert was engaged.
  /\b(?:order|direct|requir|compel|oblig|forc|command|mandat)(?:s|es|ed|led)\b|\binstruct(?:s|ed)\b(?=[^.;]{0,60}\b(?:to|that)\b)/i,
  /\b(?:was|were|been|being|got|is|are) (?:\p{L}+ly )?(?:told|made) to\b/iu,
  // "ceased upon the verbal directive of the department", "after the state told it to"
  /\b(?:on|upon|under|by|at|following|after) (?:the |an? |its |their )?(?:\p{L}+ )?(?:directives?|directions?|orders?|instructions?|insistence|command) (?:of|from|by) (?=the |an? |its |their |\p{Lu})/u,
  /\b(?:after|because|when|once|until) (?:the |an? |its )?(?:\p{L}+ ){1,4}(?:told|ordered|instructed|directed|made|forced) (?:it|them|us|him|her) to\b/iu,
  /\b(?:shall|must)\b/i,
  /(?<!\b(?:would|could|might|may|if) )\b(?:ha[sd]|have|having) (?:got )?to\b/i,
  ...BARRED,
  /\bimpos(?:es|ed|ing) (?:on|upon)\b/i,
  /\bprohibition notice\b/i,
];

/** Words of willing and commanding, which say nothing of what is done: stems of their beginnings. */
export const WILLING_WORDS =
  /^(?:order|direct|instruct|requir|compel|oblig|forc|command|mandat|must|shall|accord|initiative|volunt|offer|propos|object|oppos|choos|chos|decid|decision|idea|nobody|ask|wish|protest|choice|impos|welcom|forward|twist|arms?$|guns?$|heads?$|refus|declin|suggest|request|agree|accept)/;

/** Verbs of ending: what one source has "stopped", another has "shut down". Too wide for the rows of synonyms. */
export const ENDING =
  /^(?:stop(?:s|ped|ping)?|ceas(?:e|es|ed|ing)|halt(?:s|ed|ing)?|shut(?:s|ting)?|clos(?:e|es|ed|ing|ure)|end(?:s|ed|ing)?|suspend(?:s|ed|ing)?|suspension|discontinu\w+|withdr[ae]w\w*|abandon\w*|scrap(?:s|ped|ping)?)$/;
