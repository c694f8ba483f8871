/**
 * How an article says that a paper orders, forbids, advises, finds, promises or records something; and how the paper
 * itself leaves it, forbids less, or finds nothing. Patterns, an example each.
 */
import { PAPER_NOUNS } from '../crediting.ts';
import { AUTHORS } from '../disclaiming.ts';

const NOUNS = [
  ...new Set([
    ...PAPER_NOUNS,
    ...AUTHORS.split('|').map((a) => a.replace(/s\?$/, '')),
    ...`policy minutes accord code guidance guideline charter constitution rules rulebook act bill citation findings
    verdict opinion plan strategy framework prospectus brief briefing dossier document text wording study paper
    survey inspection visit faculty consent accounts filing lease deed will terms conditions advisory alert bulletin
    consultant expert reviewer examiner assessor inspector auditor surveyor chancellor arbitrator umpire referee
    ombudsman engineer scientist researcher investigator canvasser commissioner examiner minute`.split(/\s+/),
  ]),
]
  .filter((n) => n.length > 2)
  .sort((x, y) => y.length - x.length)
  .join('|');

/** What is said to be in a paper: by its class, so that each can be looked for in what the paper leaves open. */
const ACTS = {
  /** Orders, or binds somebody to do something. */
  orders:
    'orders?|ordered|requires?|required|directs?|directed|compels?|obliges?|instructs?|tells?|told|demands?|demanded|commits?|binds?|mandates?|mandated|forces?|makes?|insists?|stipulates?|lays? down|sets?|imposes?|fines?|levies|charges?',
  /** Stops something. */
  bans: 'bans?|banned|bars?|barred|forbids?|forbade|prohibits?|prohibited|outlaws?|stops?|closes?|shuts?|limits?|limited|restricts?|caps?|ends?|blocks?|suspends?|rules? out',
  /** Advises. */
  advises:
    'recommends?|recommended|advises?|advised|urges?|urged|calls? for|called for|suggests?|suggested|proposes?|backs?|backed|favou?rs?|endorses?',
  /** Finds or blames. */
  finds:
    'finds?|found|concludes?|concluded|rules?|ruled|holds?|held|blames?|blamed|accuses?|accused|faults?|criticis\\w+|criticiz\\w+|condemns?|admits?|admitted|concedes?|conceded|declares?|declared|reveals?|shows?|says?|said|states?|stated|notes?|calls?|describes?|warns?|confirms?|claims?|alleges?|acknowledges?|attributes?|reports?|put down to',
  /** Promises or gives. */
  promises:
    'promises?|promised|pledges?|pledged|guarantees?|guaranteed|ensures?|protects?|gives?|grants?|allows?|permits?|lets?|undertakes?|covers?|includes?|provides?|entitles?|records?|recorded|lists?|agreed|agrees|approves?|approved',
} as const;

type Act = keyof typeof ACTS;

const OPENING = String.raw`\b(?:the|an?|its|his|her|their|this|that|our|\p{L}+[’']s?|\p{Lu}\p{L}+)\s+(?:[\p{L}’'.-]+\s+){0,4}?(?:${NOUNS})s?(?:,? (?:of|on|into|from|by|for|under|between|that|which|posted|published|issued|who|dated|seen)\s[^.;]{1,60}?)?,?\s+(?:(?:also|now|further|even|itself|then|has|have|had|does|did|clearly|plainly|goes on to|went on to|in black and white) ){0,3}`;

/** A paper or its authors as the subject of a verb, with the class of the verb; the paper named in passing as "says". */
export const CREDITS: readonly (readonly [Act, RegExp])[] = [
  ...(Object.entries(ACTS) as [Act, string][]).map(([act, verbs]): readonly [Act, RegExp] => [
    act,
    new RegExp(`${OPENING}(?:${verbs})\\b`, 'iu'),
  ]),
  // "It orders the parish to", "it also commits the studio to", where the paper stands in the sentence before
  ...(Object.entries(ACTS) as [Act, string][])
    .filter(([act]) => act !== 'finds')
    .map(([act, verbs]): readonly [Act, RegExp] => [
      act,
      new RegExp(
        `(?:^|[,;]\\s|\\b(?:and|but)\\s)(?:it|that|this|and|but|also|which)\\s+(?:also |even |further )?(?:${verbs})\\b`,
        'iu',
      ),
    ]),
  // "according to the minutes", "under the order", "the policy states,", "in the report", "the order says"
  [
    'finds',
    new RegExp(
      String.raw`\b(?:according to|under|as|in|per|by) (?:the|its|her|his|their|an?|this|that) (?:[\p{L}’'.-]+ ){0,3}?(?:${NOUNS})s?\b`,
      'iu',
    ),
  ],
  [
    'finds',
    new RegExp(
      String.raw`(?:^|, |[”"’'] )(?:the|its|her|his|their|an?) (?:[\p{L}’'.-]+ ){0,3}?(?:${NOUNS})s? (?:says?|said|states?|stated|notes?|adds?|finds?|found|warns?|makes plain|spells out)\b`,
      'iu',
    ),
  ],
];

/** How a paper declines, leaves open or narrows: each with the acts that it answers. */
export const LEAVES: readonly (readonly [readonly Act[], RegExp])[] = [
  // "nothing in this notice closes", "does not require", "no one is obliged"
  [
    ['orders', 'bans'],
    /\bnothing in\b|\b(?:do(?:es)?|did|shall|will|is|are|was|were)(?: not|n[’']t) (?:by [^,.;]{2,20} )?(?:require|oblige|order|direct|compel|bind|authori[sz]e|prohibit|forbid|ban|close|prevent|limit|required|obliged|bound|prescribed|intended|imposed)\w*\b|\bno [^,.;]{1,40} (?:is|are|was|were|shall be) (?:prescribed|required|imposed|ordered|set|laid down|levied|proposed|made)\b|\bthere (?:is|was|are|were) no (?:proposal|requirement|order|duty|charge|ban|rule)\b/i,
  ],
  // "may be used only where", "unless", "as before", "continues", "remains open", "free to"
  [
    ['bans', 'orders', 'promises'],
    // With a small letter, for the month has a capital.
    /\bmay\b(?! not\b)|\b[Oo]nly (?:where|if|when|with|for|after|in|between|as)\b|\b[Uu]nless\b|\b[Ee]xcept\b|\bas before\b|\bcontinue[sd]?\b|\bfree to\b|\bnot more than\b|\bat most\b|\bsubject to\b|\bprovided that\b|\bwithin \p{L}+ (?:met|yard|feet|mile|kilomet)/u,
  ],
  // "we offer no view", "express no opinion", "were not asked to consider", "make no recommendation", "not for us"
  [
    ['advises', 'finds', 'orders'],
    /\b(?:offer|express|take|make|form|give|reach|draw)(?:s|ed|ing)? no\b|\b(?:made|took|drew|gave|formed) no\b|\bno (?:view|opinion|recommendation|finding|conclusion|position|comment|action|decision|vote)s?\b|\bnot (?:asked|invited|required|for us|for me|a matter|part of|within|our|my)\b|\boutside\b|\bnot a matter\b|\bno weight\b|\bnot (?:consider|recommend|advise|decide|address|determine)\w*\b|\btook no action\b|\bdoes not exist to\b/i,
  ],
  // "found nothing to suggest", "unable to establish", "not proved", "no shortcoming", "no report of", "the log is silent"
  [
    ['finds'],
    /\b(?:f(?:ind|inds|ound)|saw|see|sees|identified|detected|received|discovered) (?:no|nothing|neither|none|little)\b|\b(?:unable|not been able|could not|cannot|not possible) to\b|\b(?:could|can)(?: ?not|n[’']t)\b|\bnot (?:been )?(?:proved|proven|established|shown|found|made out|upheld|know|known|clear|certain|lost|altered|the case)\b|\bno (?:report|evidence|sign|proof|shortcoming|fault|defect|failure|trace|complaint|record|suggestion|indication)\b|\bno \p{L}+ (?:was|were|is|has been|have been)\b|\bsilent\b|\bnothing to (?:suggest|show|indicate)\b|\bwithin (?:limits|tolerance|the rules)\b|\bsatisf(?:ied|actory)\b|\bproperly\b/iu,
  ],
  // "not more than six", "is outside this agreement", "shall not", "excluded"
  [
    ['promises', 'finds'],
    /\boutside\b|\bexclud\w+|\bnot (?:covered|included|extend|apply|form part)\b|\bno (?:part|guarantee|assurance|promise|undertaking|commitment|action|decision|proposal|vote)\b|\bshall not\b|\bnot more than\b|\btook no\b|\bmay acquire\b|\bdeferred\b|\breferred\b|\bnoted\b|\bno proposal\b/i,
  ],
];
