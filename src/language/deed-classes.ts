/**
 * Deeds of which a story has one doer, each with the words for it: verbs in all forms, idioms, nouns that tell the deed.
 * A second teller says "stumbled on it" where the first wrote "was discovered by". Rows after the classes of verbs in
 * Levin (1993); for finding what may be one deed, never for saying that it is.
 */
const ROWS: Readonly<Record<string, string>> = {
  find: `find|finds|found|finding|discover(?:s|ed|y|ing|er)?|spot(?:s|ted|ting)?|notice[sd]?|noticing|unearth(?:s|ed|ing)?|uncover(?:s|ed|ing)?|detect(?:s|ed|ing)?|c[oa]me (?:up)?on|c[oa]me across|stumbled? (?:up)?on|stumbled? across|hit (?:up)?on|chanced? (?:up)?on|happened (?:up)?on|saw|first saw|identif(?:y|ies|ied)|recogni[sz]ed?|sighted|turned up|dug up|located|tripped over|tip(?:ped)?[- ]off|realised|realized`,
  begin: `found(?:ed|er|ers|ing)|beg[aiu]n|begins?|start(?:s|ed|ing)?|establish(?:ed|es|ing)?|set up|creat(?:ed?|es|ing|or)|launch(?:ed|es|ing)?|conceiv(?:ed?|ing)|dream(?:t|ed) up|th(?:ink|ought) (?:up|of)|idea|brainchild|invent(?:ed|s|or|ion)?|devis(?:ed?|es|ing)|originat(?:ed?|or)|pioneer(?:ed|s)?|came up with|first to|hit on|owe(?:s|d)?|inspir(?:ed|ation)|initiat(?:ed|ive)|instigated|opened`,
  build: `buil[dt]s?|built|builder|building|construct(?:ed|s|ion|ing)?|erect(?:ed|s|ion)?|rais(?:ed|es|ing)|put up|put (?:it |them )?in|laid|assembl(?:ed|y)|install(?:ed|s|ation)?|rebuil[dt]|mad?e|makes|craft(?:ed)?|carv(?:ed|er)|paint(?:ed|er|s)?|draw(?:n)?|drew|design(?:ed|er|s)?|wr(?:ote|itten|iter)|compos(?:ed|er)|restor(?:ed|er|ation)|repair(?:ed|s)?|dug|cut|cast|wove|sculpted`,
  pay: `pay(?:s|ing|ment|ments)?|paid|fund(?:s|ed|ing|er)?|financ(?:ed?|es|ing)|foot(?:s|ed|ing)? (?:the|its|their|his|her|that|this|any)|put up the (?:cash|money|funds)|(?:pick(?:s|ed|ing)?|picking) (?:up|it up)|cover(?:s|ed|ing)? (?:the|every|all|its|their|most|half)|bankroll(?:ed|s)?|donat(?:ed?|ion|ions|or)|gift|gave|give[ns]?|grant(?:s|ed)?|underwr(?:ite|ote|itten)|sponsor(?:ed|s|ship)?|subsid(?:y|ised|ized)|meet(?:s|ing)? the (?:cost|costs|bill|expense)|met the (?:cost|costs|bill|expense)|bore the|bears? the|out of (?:its|his|her|their) own pockets?|at (?:its|his|her|their) own expense|stump(?:s|ed)? up|chipped in|purse|treasur(?:y|er)`,
  buy: `b(?:uy|uys|uying|uyer|ought)|purchas(?:ed?|es|er|ing)|acquir(?:ed?|es|er|ing)|acquisition|sold|sells?|snapped up|took over|take ?over|new owners?|bidder|outbid|won the auction`,
  report: `report(?:s|ed|ing)?|call(?:s|ed)? (?:it|this|them|police|911|999|the)|alert(?:s|ed|ing)?|rais(?:ed?|es|ing) the alarm|alarm|notif(?:y|ied|ies)|tip(?:s|ped)? off|tip-off|phon(?:ed?|es)|dial(?:led|ed)?|rang|flag(?:ged)?|warn(?:ed|s|ing)?|complain(?:ed|t|ts|s)?|blew the whistle|disclosed|self-report(?:ed)?|sounded`,
  cause: `caus(?:ed?|es|ing)|blam(?:ed?|es|ing)|fault|responsib(?:le|ility)|le[fd]t? (?:to|their|his|her|its)|started|set (?:it |them )?(?:off|alight|fire)|spark(?:ed|s)?|ignit(?:ed?|ion)|trigger(?:ed|s)?|culprit|brought (?:about|down|on)|broke|damaged|destroyed|vandali[sz]ed|spilled|spilt|hit|struck|killed|shot|crashed|let (?:their|his|her|its|it)|arson`,
  ask: `ask(?:s|ed|ing)? (?:for|the|that|to)|request(?:s|ed)?|petition(?:s|ed|er)?|insist(?:s|ed|ence)?|demand(?:s|ed)?|appl(?:y|ied|ication)|order(?:s|ed)?|call(?:s|ed)? for|appeal(?:s|ed)?|sought|seek(?:s|ing)?|want(?:s|ed)|lobb(?:y|ied)|push(?:ed|es|ing)? for|invit(?:ed?|ation)|proposed|tabled|moved|commission(?:ed|s)?|instruct(?:ed|s)?|at the (?:request|behest|urging|insistence|instigation|prompting) of|suggest(?:ed|ion)`,
  win: `w(?:in|ins|on|inner|inning)|victor(?:y|ious)?|first (?:through|home|across|past|over|in|up|down|to)|beat|defeat(?:ed|s)?|champion(?:s)?|crowned|title|took the (?:prize|title|trophy|cup|gold)|gold|scored?|scorer|belongs? to|broke the|breakthrough|top(?:ped|s)?|record`,
  lead: `le(?:d|ads?|ading)|head(?:s|ed|ing)?|chair(?:s|ed|ing)?|command(?:ed|s|er)?|direct(?:ed|s)?|r[ua]n(?:s|ning)?|in charge|at the helm|oversaw|oversees?|conducted|steered|captain(?:ed|s)?|piloted|drove|drives?|at the (?:wheel|controls)|presided|coordinat(?:ed|es)|co-ordinat(?:ed|es)|supervis(?:ed|es)|manag(?:ed|es)`,
  save: `sav(?:ed|es|ing)|rescu(?:ed|es|er|ers)|pull(?:ed)? (?:him|her|them|the)|freed|treated|caught|captured|seized|arrested|carried|dragged|gave first aid|resuscitat(?:ed|ion)|brought (?:him|her|them|the)|took (?:him|her|them) (?:to|aboard|off)`,
  stop: `clos(?:ed|es|ing)|shut(?:s|ting)?|halt(?:ed|s)?|cancel(?:l?ed|s)?|call(?:ed)? off|remov(?:ed|es|al)|t(?:ook|aken|ake) (?:out|down|away|it)|demolish(?:ed)?|scrapp?(?:ed|s)?|block(?:ed|s)?|veto(?:ed)?|reject(?:ed|s)?|fired|sacked|dismissed|suspended|evicted|ended?|withdr(?:ew|awn)|pulled (?:out|the plug)`,
};

/** The classes with a pattern for the words of each. */
export const DEED_CLASSES: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(ROWS).map(([name, words]) => [
    name,
    new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'iu'),
  ]),
);
