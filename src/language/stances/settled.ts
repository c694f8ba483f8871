/**
 * How English says that a thing is settled (done, decided, sure to come, owned to) or not (open, only proposed, turned
 * down, denied). Patterns, an example each. Wide on purpose: whether two statements are of one matter is looked at elsewhere.
 */

/** What is laid before those who decide. */
const PLAN =
  '(?:proposals?|propositions?|plans?|schemes?|ideas?|drafts?|bids?|applications?|suggestions?|options?|requests?|motions?)';
/** What is struck between two. */
const DEAL =
  '(?:deals?|sales?|agreements?|contracts?|orders?|offers?|bids?|leases?|purchases?|transfers?|decisions?|dates?|timetables?|applications?|permissions?|permits?|approvals?|plans?|schemes?|mergers?|appointments?|partners?|funding|money)';

/** Open, or not so. */
export const UNSETTLED: readonly RegExp[] = [
  // "has yet to be decided", "remains to be seen", "is undecided", "nothing has been agreed"
  /\b(?:ha(?:s|ve|d)|is|are|was|were|remains?) (?:still )?(?:yet|still) to\b|\bremains? to be\b|\bundecided\b|\bunresolved\b|\bup in the air\b|\bunclear whether\b|\bfar from (?:certain|settled|decided)\b|\bnot (?:a )?(?:certain(?:ty)?|done deal|final|settled|foregone)\b/i,
  /\b(?:ha(?:s|ve|d)|is|are|was|were|been)(?: not|n[’']t| never)(?: yet| been| ever| \p{L}+ly)* (?:decided|agreed|approved|adopted|signed|settled|fixed|set|sold|bought|made up|made|taken|given|reached|received|granted|confirmed|accepted|ratified|chosen|booked|ordered|started|begun|finished|built|funded|found|seen|before|committed|promised|considered|filed|lodged|appointed|said|admitted|final(?:ised|ized)?)\b/iu,
  /\b(?:nothing|neither(?: of \p{L}+)?|none of (?:it|them|this|these|that)) (?:has|have|had|is|was|were|will)\b/iu,
  new RegExp(
    String.raw`\bno (?:such |firm |final |formal |definite |binding )?${DEAL}(?: \p{L}+){0,4}? (?:has|have|had|is|was|were|exists?|yet|took|takes|will)\b`,
    'iu',
  ),
  /\b(?:there is|there was|there are|has|have|had|with) (?:as yet |still |at present )?no (?:such |firm |final |formal |definite )?(?:deal|sale|agreement|contract|decision|date|plans?|intention|commitment|timetable|proposals?|order)\b/i,
  // "is considering", "under consideration", "mulling", "weighing", "in talks", "on the table", "whether to"
  /\b(?:consider(?:s|ed|ing|ation)?|weigh(?:s|ing)(?: up)?|mull(?:s|ed|ing)(?: over)?|ponder\w*|debat(?:e|es|ing)|discuss(?:es|ing|ions?)|explor(?:e|es|ing)|examin(?:e|es|ing)|stud(?:y|ies|ying)|looking (?:at|into)|toying|thinking (?:about|of)|think about|in talks|negotiating|on the table|under (?:review|discussion|examination)|feasibility)\b/i,
  /\bwhether (?:or not )?(?:to|it|they|the|he|she|we|any|either)\b/i,
  // "may take it in May", "might", "could well be", "perhaps", "if a donor can be found"
  /\b(?:may|might)\b(?! (?:\d|not\b))|\bcould\b|\bperhaps\b|\bpossibl[ey]\b|\bmaybe\b|\bwould (?:like|prefer|need|have to)\b|\bhop(?:e|es|ed|ing) (?:to|that|for)\b|\bif (?:a|an|the|it|they|we|approved|agreed|money|funds|funding|all)\b|\bsubject to\b|\bdepend(?:s|ing|ent)? (?:up)?on\b|\b(?:pending|await(?:s|ing|ed)?|waiting for|provisional(?:ly)?|tentative(?:ly)?|in principle)\b/i,
  // "what exists is a proposal", "only a suggestion", "proposed", "recommended to", "in draft"
  new RegExp(
    String.raw`\b(?:only|merely|just|is|was|remains?|no more than|nothing more than|still)(?: only| just| still| at most)? an? (?:\p{L}+ )?${PLAN}\b`,
    'iu',
  ),
  /\bpropos(?:ed|es|ing|al|als)\b|\brecommend(?:s|ed|ation|ations|ing)?\b|\bsuggest(?:s|ed|ion)\b|\bdraft\b|\bconsult(?:ing|ed|s|ation)\b|\baspir\w+\b/i,
  // "the decision rests with her", "it is for the board", "will decide", "goes before the council", "will vote"
  /\b(?:decision|choice|last word|final say|matter) (?:is|was|rests?|lies?|will (?:be|rest|lie)|remains?)\b|\b(?:will|to|must|shall|would) (?:then |now |next |still |first )?(?:decide|consider|vote|rule|determine|discuss|debate)\b|\bgo(?:es)? (?:before|to) the\b|\b(?:come|comes|put|taken) before\b/i,
  // "turned it down", "rejected", "refused", "shelved", "voted down", "dropped", "fell through", "was withdrawn"
  /\bturn(?:ed|s|ing)? (?:it|them|this|that|[^,.;]{2,40}) down\b|\bturn(?:ed|s|ing) down\b|\b(?:reject|refus|declin|shelv|scrap|drop|abandon|defer|postpon|veto|withdr[ae]w|cancel)\w*\b|\bvoted (?:down|against)\b|\bfell through\b|\bcalled off\b|\bruled out\b|\bthrown out\b|\bput off\b|\bon hold\b|\bsaid no\b/i,
  // "denies", "we have never said", "none of it left our land", "disputes"
  /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|contest(?:s|ed)?|rebut(?:s|ted)?|repudiat\w+|disown\w*)\b|\b(?:ha(?:s|ve|d)|did|do|does|would|will)(?: not|n[’']t| never)(?: ever)? (?:say|said|admit(?:ted)?|accept(?:ed)?|acknowledged?|conced(?:e|ed)|confirm(?:ed)?|promised?|agreed?|commit(?:ted)?|approved?|bought|sold|signed|decided?|happen(?:ed)?)\b|\bnone of\b|\bno (?:part|sign|evidence|trace)\b|\bnever\b/i,
];

/** Settled: done, decided, certain, promised, admitted. */
export const SETTLED: readonly RegExp[] = [
  // "will be built", "is to open", "is on order", "is going ahead", "nothing stands in its way"
  /\b(?:will|shall|won[’']t)\b(?! (?:decide|consider|vote|discuss|debate|determine))|[’']ll\b|\b(?:is|are) (?:now |set |due |about )?(?:to|going to) (?!(?:decide|consider|vote|discuss))|\bon (?:order|its way|track|course)\b|\bgo(?:ing|es)? ahead\b|\bnothing (?:now )?(?:stands|can stop|will stop)\b|\bcertain(?:ly)?\b|\bdefinite(?:ly)?\b|\bguarantee[sd]?\b/i,
  // "has signed", "sold", "the money paid over", "completed", "has been approved"
  /\b(?:has|have|had|having|been|was|were|is|are|be) (?:now |already |all |been |since |\p{L}+ly |today |yesterday |formally )*(?:decided|agreed|approved|adopted|signed|settled|fixed|sold|bought|purchased|acquired|exchanged|completed|granted|confirmed|accepted|ratified|chosen|booked|ordered|started|begun|built|funded|secured|found|committed|promised|pledged|given|outlawed|banned|passed|cleared|authori[sz]ed|installed|hired|appointed|closed|opened|finali[sz]ed|sealed|taken|paid|won)\b/iu,
  /\b(?:decided|agreed|approved|adopted|signed|sold|bought|purchased|outlawed|banned|passed|authori[sz]ed|sealed|ratified|backed|cleared|enacted|rubber-stamped|voted (?:to|for|through)|confirmed|announced|ruled)\b/i,
  // "given the green light", "go-ahead", "the nod", "its blessing", "given its word", "a done deal"
  /\b(?:green light|green-lit|greenlit|go-ahead|thumbs up|the nod|blessing|seal of approval|rubber stamp|done deal|planning permission|its word|his word|her word|their word|our word|contracts? (?:was|were|has been|have been))\b/i,
  // "acknowledged", "admits", "conceded", "owned up"
  /\b(?:acknowledg(?:ed|es|ing)|admit(?:s|ted|ting)?|admission|conced(?:ed|es|ing)|accept(?:s|ed|ing)|own(?:ed|s|ing)? up|confess(?:ed|es)|confirm(?:s|ed|ing|ation))\b/i,
  // "makes her debut", "is starting back up", "takes over in May", "opens on"
  /\b(?:makes?|gets?|takes?|opens?|starts?|begins?|returns?|comes?|goes|moves?|closes?|ends?|launches|reopens?|arrives?) (?:(?:its|his|her|their|our) (?:\p{L}+ )?(?:debut|return|bow|start|entrance)|(?:back|on|in|next|this|from|up|over|again)\b)|\b(?:is|are) (?:now )?(?!considering|weighing|looking|mulling|thinking|hoping|discussing|debating|exploring|examining|awaiting|waiting|consulting|proposing|recommending|suggesting|being)\p{L}+ing\b|\bunder (?:way|construction)\b|\bunderway\b/iu,
];
