/** How an official paper says what it does not decide, and how others say that it does. */

/** Nouns for what a paper can decline to make. */
const MADE =
  '(?:findings?|criticisms?|recommendations?|determinations?|allegations?|comments?|rulings?|decisions?|conclusions?|admissions?|orders?|provisions?|requirements?|conditions?|judge?ments?|assessments?|views?|opinions?|investigations?|enquir(?:y|ies)|inquir(?:y|ies)|stud(?:y|ies)|examinations?)';

/** What is imposed, taken off or paid out: nouns for what "no … is imposed" leaves alone. */
const IMPOSED =
  '(?:penalt(?:y|ies)|fines?|sanctions?|deductions?|reductions?|lev(?:y|ies)|surcharges?|costs?|damages|compensation|redress|awards?|suspensions?|bans?|disqualifications?)';

/**
 * "makes no finding as to X", "nothing in this order is a finding as to X", "has not determined X", "decided not to
 * impose any condition as to X", "does not find that X": what follows the match is X.
 */
export const DISCLAIMERS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:mak(?:e|es|ing)|made|reach(?:es|ed)?|offers?|imposes?|contains?|draws?|express(?:es|ed|ing)?|takes?|took|forms?|formed|holds?|gives?|conduct(?:s|ed)|carr(?:y|ies|ied) out) no ${MADE}\\b`,
    'i',
  ),
  // "No finding is made as to X", "no view is expressed on X"
  new RegExp(
    `\\bno (?:such )?${MADE} (?:is|are|was|were|has been|have been) (?:made|drawn|expressed|reached|offered|given|intended|to be (?:drawn|inferred))\\b`,
    'i',
  ),
  // "No penalty is assessed by this document", "no deduction is made on that account": of what it is, see IMPOSING.
  new RegExp(
    `\\bno (?:[a-z]+ )?(?<thing>${IMPOSED})(?: for [^,.;]{3,30}| of any kind| whatever)? (?:is|are|was|were|has been|have been|shall be) (?:made|assessed|imposed|levied|ordered|awarded|sought|applied|attached|charged|given|required)\\b`,
    'i',
  ),
  // "The Act confers no power to impose a financial penalty"
  new RegExp(
    `\\bno (?:power|authority|jurisdiction) (?:\\w+ ){0,3}?to (?:impose|order|award|levy|make|attach) (?:any |an? )?(?:[a-z]+ )?(?<thing>${IMPOSED})\\b`,
    'i',
  ),
  new RegExp(
    `\\bnothing in (?:it|(?:this|the) [^.;]{3,60}?) (?:is|shall be|is to be (?:read|taken) as|amounts to) an? ${MADE}\\b`,
    'i',
  ),
  new RegExp(`\\b(?:decided|chosen|resolved) not to (?:make|impose|attach) (?:any |an? )?${MADE}\\b`, 'i'),
  // "Nothing in this agreement decides whether", "nothing here is to be read as an admission that"
  /\bnothing in (?:it|(?:this|the|these) [^.;]{3,60}?) (?:decides?|determines?|settles?|resolves?|establish(?:es)?|implies|imply|suggests?|concludes?)\b/i,
  // "It is not for us to say whether", "it is no part of my function to say what"
  /\b(?:it is|it's) (?:not|no part of|outside|beyond) (?:for|my|our|its|the|this|in|within)\b[^.;,]{0,50}? to (?:say|decide|determine|judge|find|rule|settle)\b/i,
  // "Nothing in this notice requires the pier to be demolished", "none of them concerns any individual".
  /\bnothing in (?:this|the) [^.;]{3,60}? (?:requires?|authori[sz]es?|permits?|orders?|directs?|promises|guarantees|calls for|prevents?|prohibits?|forbids?|bars?|limits?|restricts?|stops?|halts?|closes?|ends?|suspends?|removes?)(?: or (?:requires?|authori[sz]es?|permits?|orders?|directs?))?\b/i,
  /\b(?:none|not one) of (?:them|these|those|its|the|my|our)\b[^.;]{0,30}? (?:concerns?|relates? to|names?|deals? with|touch(?:es)? on|is about|are about|is directed at|criticis\w+|criticiz\w+)\b/i,
  /\b(?:has|have) (?:not|made no attempt to) (?:determined?|establish(?:ed)?|identif(?:y|ied)|decided?|concluded?)\b/i,
  /\b(?:[Tt]he [A-Z]\w+|[Tt]he (?:panel|board|court|tribunal|commission|committee|inspector|arbitrator)|[Ii]t|[Tt]his [A-Za-z]+|I|we) (?:do|does|did) not (?:find|conclude|hold|determine|decide|recommend|criticise|criticize|blame|direct|order|require|oblige|compel|instruct|prohibit|forbid|ban|accept|endorse|uphold)\b/,
  /\b(?:finds?|found|seen?|saw|uncover(?:s|ed)?|discover(?:s|ed)?|(?:is|was|were|there is|there was|there[’']s)) no (?:evidence|sign|signs|proof|indication|trace)\b/i,
  /\b(?:is|are|was|were) not (?:proved|proven|upheld|established|made out|well[ -]founded)\b/i,
];

/** That it is about people, or about who or what is to blame, whoever and whatever that is. */
export const ABOUT_BLAME =
  /\b(?:any (?:one )?(?:individual|person|party|member|employee|named|defendant|respondent)|anyone|anybody|who\b|whose|whom|cause|source|origin|blame|fault|liability|responsib\w+)\b/i;

/** Verbs by which somebody is said to be at fault. */
export const BLAMING =
  /\b(?:blam(?:e|es|ed|ing)|hold(?:s|ing)? .{1,60}? (?:responsible|liable|to blame|accountable)|held .{1,60}? (?:responsible|liable|to blame|accountable)|singles? out|singled out|accus(?:e|es|ed|ing)|condemn(?:s|ed)?|fault(?:s|ed)|criticis(?:e|es|ed)|criticiz(?:e|es|ed)|points? the finger|pins? (?:the )?(?:blame|responsibility)|pinned (?:the )?(?:blame|responsibility)|(?:put|puts|lay|lays|laid) (?:the )?(?:blame|responsibility)|at fault)\b/i;

/** That a paper says somebody was at fault: "says that the firm was negligent". */
export const SAID_AT_FAULT =
  /^(?:says?|said|finds?|found|rules?|ruled|concludes?|concluded|holds?|held|states?|stated|declares?|declared)(?: that)? [^.;]{3,80}? (?:was|were|is|are|had been|has been) (?:\w+ly )?(?:negligent|at fault|to blame|liable|responsible for|guilty|culpable|reckless|careless|in breach)\b|^(?:says?|said|finds?|found|rules?|ruled|concludes?|concluded|holds?|held|states?|stated|declares?|declared)(?: [^,.;]{2,30})? that [^.;]{3,80}? (?:violated|breached|infringed|broke|broken) (?:the|its|his|her|their|a)\b/i;

/** That it was done on purpose, or that nobody meant it. */
export const ON_PURPOSE =
  /\b(?:deliberate\w*|intentional\w*|knowing(?:ly)?|wilful\w*|willful\w*|on purpose|set out to|in bad faith|dishonest\w*|with intent|intended to|meant to|fraudulent\w*)\b/i;

/** That something may no longer be done: only this is against "nothing in this order prevents it". */
export const STOPPING =
  /\b(?:bann?(?:s|ed|ing)?|bar(?:s|red|ring)?|forbid\w*|forbade|prohibit\w*|prevent\w*|stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|clos(?:e|es|ed|ing|ure)|shut(?:s|ting|down)?|suspen\w+|limit\w*|cap(?:s|ped|ping)?|restrict\w*|end(?:s|ed|ing)?|freez\w+|froze\w*|idl(?:e|es|ed|ing)|block(?:s|ed|ing)?|may not|cannot|must not|no longer|remov\w+|scrap(?:s|ped|ping)?|ceas\w+)\b/i;

/** That the paper leaves a fact open, and no duty: only what is told as a fact is against it. */
export const OF_FACT =
  /\bno (?:findings?|evidence|signs?|proof|indication|trace)\b|\bnot (?:find|conclude|determined?|establish(?:ed)?|identif(?:y|ied)|proved|proven|upheld|made out)\b/i;

/** That somebody is told to do something, at the head of what is told. */
export const TELLS_TO =
  /^(?:(?:orders?|ordered|directs?|directed|instructs?|instructed|requires?|required) (?!that\b)|(?:tells?|told) .{1,80}? to )/i;

/** Whether the law allows it: words for one question, whichever way it is answered. */
export const LAWFUL =
  /\b(?:(?:un)?lawful(?:ly|ness)?|(?:il)?legal(?:ly|ity)?|(?:in)?valid(?:ly|ity|ate[sd]?)?|void|voidable|binding|unenforceable|enforceable|ultra vires|null|(?:against|broke|breaks|breached|violated|under) the law)\b/i;

/** That a statement is somebody's, and not the paper's own. */
export const ALLEGED =
  /\b(?:says?|said|alleg\w+|claim(?:s|ed)?|complain\w*|conten[dt]\w*|argu\w+|submit\w*|submission|suggest\w*|told|ask(?:s|ed)|maintain(?:s|ed)|urg(?:es?|ed)|heard|accus\w+|charge[sd]?|referr?(?:s|ed)|evidence|according|believe[sd]?|thought|whether|question|dispute[sd]?|issue|puts? (?:\w+ ){1,8}at|estimate[sd]?)\b/i;

/** That somebody made money of it who should not have: "was enriched", "lined their pockets", "took bribes". */
export const ILL_GOTTEN =
  /\b(?:enrich(?:ed|es|ing|ment)?|(?:personal|private|improper|unlawful) (?:gain|benefit|profit)|(?:lin(?:e|es|ed|ing)|into|in) (?:the |his |her |its |their |own |private )*pockets?|pocket(?:ed|ing)|stole|stolen|steal(?:s|ing)?|theft|thieves|thieving|loot(?:s|ed|ing)?|embezzl\w+|siphon(?:s|ed|ing)?|brib\w+|kick-?backs?|backhanders?|corrupt(?:ly|ion)?|misappropriat\w+)\b/i;

/** That something ought to be done: only this is against "makes no recommendation". */
export const URGING =
  /\b(?:recommend\w*|should|must|ought|has to|have to|had to|needs? to|orders?|ordered|tells?|told|demand\w*|requir\w+|urg(?:es?|ed|ing)|call(?:s|ed|ing) (?:for|on)|ask(?:s|ed) (?:for|that)|wants?|seeks?|sought|advis(?:es?|ed))\b/i;

const OUT =
  '(?:go|resign|quit|step down|stand down|step aside|leave|(?:be|being) (?:sacked|dismissed|fired|removed|replaced|ousted|suspended))';
/** That somebody should lose a post. */
export const SHOULD_GO = new RegExp(
  `\\b(?:should|must|ought to|has to|needs to|had to) ${OUT}\\b|\\b(?:urg(?:es?|ed)|call(?:s|ed) (?:for|on)|demand(?:s|ed)?|recommend(?:s|ed)?|ask(?:s|ed)? (?:for|that)|seeks?|sought|wants?)\\b[^.;]{0,80}?\\b(?:dismissal|removal|resignation|sacking|firing|replac(?:e|ed|ing|ement)|remov(?:e|ed|ing)|dismiss(?:ed|ing)?|sack(?:ed|ing)?|oust(?:ed|ing)?|${OUT})\\b`,
  'i',
);

/** Who speaks in a paper: the paper itself or those who make such papers. */
export const AUTHORS =
  'report|review|audit|study|survey|investigation|probe|assessment|inquiry|order|direction|letter|memo|statement|contract|charter|undertaking|resolution|award|decision|judge?ment|ruling|notice|agreement|memorandum|permit|licen[cs]e|watchdog|regulator|commission|panel|tribunal|court|judge|arbitrator|inspectors?|inspectorate|investigators?|ombud(?:s|sman|smen|swoman|sperson)?|auditors?|coroner|committee|board|authority|department|council|commissioners?|adjudicator|examiner|magistrate|registrar|reviewer|regulators|watchdogs|agency|bureau|tribunals|courts|judges';

/**
 * What "no … is imposed" leaves alone, and by which verbs others say that it was imposed all the same: the noun of the
 * disclaimer against the words of the finding.
 */
export const IMPOSING: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:penalt|fine|sanction|lev|surcharge)/i,
    /\b(?:fines?|fined|fining|penali[sz]e[sd]?|penalt(?:y|ies)|sanction(?:s|ed)|surcharge[sd]?)\b/i,
  ],
  [
    /^(?:deduction|reduction)/i,
    /\b(?:cuts?|cutting|reduc(?:e|es|ed|ing|tion)|deduct(?:s|ed|ing|ion)?|dock(?:s|ed|ing)?|trim(?:s|med)?|slash(?:es|ed)?|knock(?:s|ed)?|tak(?:e|es|en) off|took off|shav(?:e|es|ed))\b/i,
  ],
  [
    /^(?:damages|compensation|redress|award|cost)/i,
    /\b(?:award(?:s|ed|ing)?|compensat(?:e|es|ed|ing|ion)|damages|redress|payouts?|costs)\b/i,
  ],
  [
    /^(?:suspension|ban|disqualification)/i,
    /\b(?:bans?|banned|banning|suspend(?:s|ed|ing)?|suspension|disqualif(?:y|ies|ied|ication)|barred|bars|strikes? off|struck off)\b/i,
  ],
];
