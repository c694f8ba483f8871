/**
 * How English says that a deed was free or forced, in the loose ways that two sources choose who tell one deed
 * differently. Wide on purpose: `free-will.ts` has the outright ones. Patterns, an example each.
 */

const WHOM = String.raw`(?:us|it|them|him|her|me|you|(?:the|this|that|our|its|their|an?) [\p{L}-]+|\p{Lu}[\p{L}’'-]+)`;

/** Verbs for bringing somebody to do something, in their past forms. */
const BROUGHT =
  '(?:asked|told|made|forced|ordered|required|compelled|obliged|directed|instructed|pushed|pressed|pressured|pressurised|pressurized|bullied|coerced|strong-armed|commanded|prompted|persuaded|driven|leaned on|leant on|imposed)';

/** Told as done freely, as wished, or as agreed. */
export const FREELY: readonly RegExp[] = [
  // "nobody leaned on us", "no agency had pushed the firm", "no one imposed it"
  new RegExp(String.raw`\b(?:nobody|no ?one|no \p{L}+) (?:has |had |ever |at \p{L}+ )*${BROUGHT}\b`, 'iu'),
  // "we were not made to", "it was never required to"
  new RegExp(
    String.raw`\b(?:is|are|was|were|been|being)(?: not|n[’']t| never| in no way) (?:being |ever |\p{L}+ly )*(?:${BROUGHT}|an order|a requirement|under (?:any )?(?:orders|pressure|obligation))\b`,
    'iu',
  ),
  // "without any prompting", "under no pressure", "free of any compulsion"
  /\b(?:without|under no|free (?:of|from)|no) (?:any |a |the |outside |legal |\p{L}+ )?(?:prompting|pressure|compulsion|coercion|duress|arm-twisting|obligation|requirement|bidding)\b/iu,
  // "taken on freely", "a free choice", "free to stay or go", "willingly", "of our own free will"
  /\bfreely\b|\bfree (?:choice|decision|vote|hand|will)\b|\bfree to\b|\bwillingly\b|\b(?:willing|glad|happy|keen|eager|content|only too pleased) to\b/i,
  // "decided on its own to", "by themselves", "off its own bat"
  /\b(?:on|by|of|off|from|at) (?:(?:its|his|her|their|our|my|your)(?: very)? own|themselves|itself|himself|herself|ourselves)\b/i,
  // "it was the board's own idea", "was her notion", "our choice"
  /\b(?:is|was|were|been|as|being) (?:entirely |all |wholly |purely )?(?:(?:its|his|her|their|our|my|mine|ours|theirs|hers)|(?:the )?(?:[\p{L}.’'-]+ ){0,3}[\p{L}-]+(?:[’']s|s[’'])) (?:(?:own|free|very own) )*(?:idea|notion|suggestion|choice|decision|wish|plan|initiative|doing|call|proposal|brainchild|offer)\b/iu,
  /\b(?:idea|notion|suggestion|initiative|proposal) (?:came from|was (?:ours|theirs|hers|his|mine)|of (?:its|his|her|their|our) own)\b/i,
  // "volunteered", "voluntary", "came forward", "offered to", "stepped up"
  /\bvolunt(?:eer(?:ed|s|ing)|ar(?:y|ily))\b|\b(?:c[ao]me|coming|stepp?(?:ed|s|ing)) (?:forward|up)\b|\boffer(?:ed|s|ing) to\b|\bspontaneous(?:ly)?\b/i,
  // "chose", "decided to", "opted for", "elected to", "voted to", "resolved to", "made up their minds", "thought better of it"
  /\b(?:ch[oe]se|choos(?:es|ing)|chosen|by choice|choice)\b|\b(?:decid(?:ed|es|ing)|resolv(?:ed|es|ing)|elect(?:ed|s|ing)|vot(?:ed|es|ing)|opt(?:ed|s|ing)) (?:on |at \p{L}+ |\p{L}+ly |by [^,.;]{3,40},? |instead |not |in favou?r of )*(?:to|for|against|that|on|out)\b|\bma(?:de|king) up (?:its|his|her|their|our|my) minds?\b|\bdecision (?:to|of)\b|\bby a show of hands\b/iu,
  // "agreed between themselves", "settled", "consented", "by agreement", "negotiated", "amicably", "hand in hand"
  /\bagree(?:d|s|ing|ment|ments)?\b|\bconsent(?:ed|s|ing)?\b|\b(?:settled|worked out|thrashed out|hammered out|struck) (?:between|among|with|a (?:deal|bargain|compromise))\b|\bnegotiat\w+\b|\bbargain(?:ed|ing)\b|\bmutual(?:ly)?\b|\bamicabl[ey]\b|\bjointly\b|\bby arrangement\b|\bcame to (?:terms|an understanding)\b|\bshook hands\b/i,
  // "resigned", "stood down", "withdrew", "pulled out", "took themselves out of it", "bowed out", "gave up", "walked away"
  /\bresign(?:ed|s|ing|ation)?\b|\b(?:st(?:ood|ands?|anding)|stepp?(?:ed|s|ing)) (?:down|aside|back)\b|\bwithdr[ae]w(?:s|n|ing)?\b|\b(?:pulled|pulling|bow(?:ed|ing)|dropped|backed|opted) out\b|\b(?:took|takes|taking|taken) (?:itself|himself|herself|themselves|ourselves) (?:out|off|away)\b|\b(?:gave|giving|gives|given) (?:it |them |up )*(?:up|notice)\b|\bwalked away\b|\bretir(?:ed|es|ing)\b|\bleft (?:to|because|of)\b|\blet (?:it |the \p{L}+ )?(?:lapse|go)\b/iu,
  // "at his own request", "asked to be released", "wanted to", "applied to leave", "turned down an offer to stay"
  /\b(?:at|on) (?:the |its |his |her |their |our )(?:\p{L}+[’']s? )?(?:own )?(?:request|suggestion|instance|invitation|instigation)\b|\b(?:asked|applied|requested|begged|wanted|wished|hoped|sought|preferred|intended) to\b|\bturn(?:ed|ing) (?:(?:it|them|him|her|that) )?down\b(?! (?:\p{L}+ ){0,3}(?:request|interview|questions?))/iu,
  // "we asked, and only asked", "merely invited", "urged", "recommended"
  /\b(?:only|merely|simply|just) (?:ask|invit|request|suggest|recommend|advis|encourag)(?:ed|s|e|es)\b|\b(?:is|are|was|were) (?:asked|invited|urged|encouraged|requested|advised)\b|\bup to (?:them|him|her|us|you|each|the)\b|\boptional\b/i,
  // "by way of thanks", "out of goodwill", "as a gesture"
  /\b(?:as a|a|of|out of) (?:goodwill )?(?:gesture|goodwill|courtesy|kindness|generosity|favou?r)\b/i,
];

/** Told as forced, ordered, imposed, or with no way out. */
export const FORCEDLY: readonly RegExp[] = [
  /\b(?:order(?:ed|s|ing)?|direct(?:ed|s|ing)|requir(?:ed|es|ing|ement)|compel(?:led|s|ling)?|compuls(?:ion|ory)|oblig(?:ed|es|ing|ation|atory)|forc(?:ed|es|ing|ible|ibly)|command(?:ed|s|ing)|mandat(?:e|ed|es|ing|ory)|instruct(?:ed|s|ing|ion)|coerc(?:ed|es|ing))\b/i,
  // "made the plant cut", "makes us pay"
  new RegExp(
    String.raw`\b(?:made|makes?|making) (?:${WHOM}|[\p{L}’'-]+ [\p{L}’'-]+) (?!(?:the|a|an|of|to|in|at|for|with|by|on|and|or|its|his|her|their)\b)\p{L}+\b`,
    'iu',
  ),
  /\b(?:was|were|been|being|is|are|got|gets?) (?:\p{L}+ly )?(?:told|made|pushed|pressed|pressured|bound|driven)(?: by [^,.;]{2,40}?)?(?: on \p{L}+day)? (?:to|that|into|out)\b/iu,
  // "imposed", "forced on", "over the objections", "against its will", "in the teeth of"
  /\bimpos(?:ed|es|ing|ition)\b|\b(?:forced|foisted|thrust|wished|visited) (?:up)?on\b|\bover (?:the |its |their |his |her |our )(?:\p{L}+[’']s? )?(?:objections?|protests?|opposition|heads?)\b|\bagainst (?:the |its |his |her |their |our )(?:express(?:ed)? )?(?:wish(?:es)?|will)\b|\bin the teeth of\b|\bunder (?:protest|duress|threat|orders?|pressure|compulsion)\b/iu,
  // "left with no alternative", "gave them no choice", "had no say in it"
  /\b(?:no|little|not much|without a|without any) (?:other |real |further )?(?:choice|option|alternative|say|way out|say-so)\b|\bhad (?:no|little) say\b|\bhad to\b|\bha(?:s|ve) to\b|\bmust\b|\bshall\b/i,
  // "served with a notice", "on pain of", "ultimatum", "injunction", "by order of", "a court ruled"
  /\b(?:served|issued|handed|slapped|hit|presented) (?:up)?(?:on|with|at|it|them|him|her) (?:an? |the |its |their )?(?:\p{L}+ ){0,3}(?:notice|order|injunction|writ|summons|direction|ultimatum|deadline|demand)\b|\b(?:notice|order|injunction|writ|summons|ultimatum) (?:under [^,.;]{2,30} )?(?:was|were|has been|had been) (?:served|issued|made|given)\b|\bon pain of\b|\bon (?:penalty|threat) of\b|\bultimatum\b|\binjunction\b|\bby order of\b|\bby decree\b/iu,
  // "gave the district until July to", "gave him 60 days to get out", "or find them in a skip"
  /\b(?:gave|given|gives|giving) (?:us|it|them|him|her|me|the \p{L}+(?: \p{L}+)?|\p{Lu}\p{L}+) (?:until|till|just|only|\d+|a (?:week|month|year|day)|one|two|three|four|five|six|seven|eight|ten|twelve|thirty|sixty|ninety)\b/iu,
  // "was sacked", "struck off", "evicted", "thrown out", "put out on the street", "shown the door"
  /\b(?:was|were|been|being|is|are|be|got|had) (?:\p{L}+ly )?(?:suspended|removed|dismissed|sacked|fired|axed|ousted|ejected|expelled|evicted|stripped|barred|banned|stopped|halted|grounded|disqualified|struck off|overruled|turned out|thrown out|kicked out|pushed out|forced out|put out|driven out|drummed out|hounded out|moved on|shut down|closed down|shown the door|let go|relieved of|excluded|seized|confiscated|condemned)\b/iu,
  /\b(?:evict(?:ed|s|ion|ing)|dismiss(?:ed|al)|sack(?:ed|ing)|fir(?:ed|ing)|oust(?:ed|er|ing)|expel(?:led|s)|expulsion|terminat(?:ed|es|ion)|ended (?:his|her|its|their|the) (?:lease|contract|tenancy|licen[cs]e)|shut (?:it|them|him|her|us) down|clos(?:ed|es) (?:it|them|him|her|us) down)\b/i,
  // "demanded", "insisted on", "threatened with", "leaned on", "twisted arms", "at the insistence of"
  /\b(?:demand(?:ed|s|ing)|insist(?:ed|s|ence)|threaten(?:ed|s|ing)|lean(?:ed|t|s|ing) on|twist(?:ed|s|ing) (?:its|his|her|their|our) arms?|forc(?:ed|es|ing) (?:its|his|her|their|our) hands?|strong-arm(?:ed|s|ing)|railroad(?:ed|s|ing)|bull(?:ied|dozed)|ruled (?:that|in|the|it|against)|broke the law|br(?:oke|eached|eaches) [^,.;]{2,20}law)\b/i,
];
