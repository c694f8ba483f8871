/**
 * How English says who has the say over a thing: runs it, owns it, heads it, decides on it. Each way has its holder in
 * front of it, or behind it. Patterns, an example each.
 */

const SAY =
  '(?:control|charge|command|responsibility|care|custody|management|running|direction|oversight|authority|power|powers|the (?:final |last )?(?:say|word|decision)|the (?:keys|reins|helm|whip hand)|a free hand)';
const HEAD =
  '(?:owners?|proprietors?|landlords?|freeholders?|operators?|managers?|managing \\p{L}+|directors?|heads?|leaders?|chiefs?|chairs?|chair(?:man|woman|person)|presidents?|bosses|boss|masters?|principal(?: \\p{L}+)?|custodians?|trustees?|keepers?|founders?|organi[sz]ers?|promoters?|employers?|supervisors?|coordinators?)';
/** Forms that are hardly ever anything but verbs. */
const RUN =
  '(?:runs|ran|manag(?:es|ed)|operat(?:es|ed)|administer(?:s|ed)|govern(?:s|ed)|controls|controlled|directs|directed|heads|headed|leads|led|oversees|oversaw|overseen|supervis(?:es|ed)|commands|commanded|organi[sz](?:es|ed)|stag(?:es|ed)|presid(?:es|ed) over|coordinat(?:es|ed)|steer(?:s|ed)|chairs|chaired|maintain(?:s|ed)|captain(?:s|ed)|mastermind(?:s|ed)|host(?:s|ed))';
/** Plain forms, which are verbs behind an auxiliary or a pronoun: "a lead surveyor" leads nothing. */
const PLAIN =
  '(?:(?:shall|will|must|may|can|to|they|we|I|you|who|jointly|together|alone|now|still|also) )+(?:run|manage|operate|administer|govern|control|direct|head|lead|oversee|supervise|command|organi[sz]e|stage|coordinate|steer|chair|maintain|host)';
const OWN = '(?:owns?|owned|possess(?:es|ed)?|holds?|held|bought|acquired)';
const DECIDE =
  '(?:decid(?:es?|ed)|determin(?:es?|ed)|picks?|picked|choos(?:es?)|chose|appoints?|appointed|hir(?:es?|ed)|names?|fix(?:es|ed)|sets?|draws? up|drew up|allocat(?:es?|ed)|plans|schedules?|approves?|makes? every|makes? the|calls? the shots|says? (?:who|what|when|how|which|where))';

/** Aside between the holder and the verb: "also", "has always", "shall". */
const ASIDE =
  '(?:(?:has|have|had|shall|will|must|may|to|is to|are to|also|now|still|always|long|alone|itself|themselves|himself|herself|jointly|solely|actually|in fact|not only) )*';

/** The holder stands in front. */
export const HOLDER_FIRST: readonly RegExp[] = [
  // "the county runs the ferry", "shall operate the centre"
  new RegExp(String.raw`\b(?:${ASIDE}${RUN}|${PLAIN})(?= )(?! by\b)`, 'iu'),
  new RegExp(
    String.raw`\b${ASIDE}${OWN} (?=and|the|it|them|all|this|that|its|his|her|their|our|every|an?\b)`,
    'iu',
  ),
  // "has charge of the flight", "have taken the reins", "holds all authority over it"
  new RegExp(
    String.raw`\b(?:has|have|had|having|holds?|held|keeps?|kept|retains?|retained|takes?|took|taken|assum(?:es?|ed)|exercis(?:es?|ed)|enjoys?|wields?|wielded|given) (?:the |all |sole |full |overall |complete |day-to-day |final |ultimate |every |legal |no )*${SAY}\b`,
    'iu',
  ),
  /\b(?:is|are|was|were|be|been|being|remains?) (?:the one |the ones |still |now |solely |jointly |ultimately )*(?:in (?:sole |overall |full |day-to-day )?(?:charge|control|command)|responsible for|answerable for|accountable for|at the (?:helm|head|wheel)|behind)\b/i,
  // "is the owner of", "as landlord", "who is the sole head of the choir"
  new RegExp(
    String.raw`\b(?:is|are|was|were|be|been|being|remains?|becomes?|became|as) (?:the |its |their |a |an |sole |rightful |legal |only |overall |executive |artistic |technical |general |project |acting |interim |deputy |joint |head |principal |team |course |site )*${HEAD}\b`,
    'iu',
  ),
  // "took over", "puts it on", "calls the shots", "has the last word", "looks after", "keeps an eye on"
  /\b(?:takes?|took|taken) over\b|\bputs? (?:it|them|this) on\b|\bcalls? the shots\b|\brul(?:es|ed) the roost\b|\bpulls? the strings\b|\blook(?:s|ed)? after\b|\bmakes? (?:all |the |every )?(?:\p{L}+-to-\p{L}+ )?decisions?\b|\bcarr(?:y|ies|ied) (?:on|out) the\b|\bgives? the orders\b/iu,
  // "its directors alone shall determine what is broadcast", "picks the marshal and sets the rules"
  new RegExp(
    String.raw`\b${ASIDE}${DECIDE} (?=the|what|who|which|all|it|how|when|every|its|their|on|whether|who\b|them)`,
    'iu',
  ),
];

/** The holder stands behind. */
export const HOLDER_LAST: readonly RegExp[] = [
  // "is run day to day by a trust", "owned by the town", "put on by the gangs"
  new RegExp(
    String.raw`\b(?:run|managed|operated|administered|governed|controlled|directed|headed|led|overseen|supervised|commanded|organi[sz]ed|staged|hosted|put on|coordinated|steered|chaired|owned|held|maintained|looked after|decided|determined|chosen|picked|fixed|set|appointed|hired|employed|drawn up|done|flown|sailed|staffed|built|kept|conducted|curated|edited|founded|presented|promoted|policed|captained)(?: from day to day| day to day|,? [^,.;]{2,30},?)? by (?=\S)`,
    'iu',
  ),
  // "is in the hands of", "under the wing of", "answers to", "belongs to", "is the property of", "rests with", "in the gift of"
  /\b(?:in the (?:hands|gift|care|charge|keeping|custody|employ|pay|control|power|ownership) of|under (?:the )?(?:direct |sole |overall |close )?(?:wing|control|direction|management|command|authority|auspices|supervision|eye|leadership|chairmanship|baton|charge|care|ownership) of|(?:answers?|answered|answering|answerable|report(?:s|ed|ing)?|accountable|responsible|belong(?:s|ed|ing)?|fall(?:s|en)?|(?:is|are|was|were) (?:down|up)) (?:directly )?to|the (?:property|responsibility|job|task|business|preserve|function|creature|arm|remit|province) of|(?:a|an) (?:function|arm|branch|part|department|service|subsidiary|creature|project|event) of|(?:rests?|lies?|remains?|stays?|sits?) (?:solely |entirely |wholly |alone |firmly )?with|vest(?:s|ed) (?:solely |entirely |wholly )?in|works? for|working for|employed by|on behalf of)(?= )/i,
];

/** Posts and parts that a person has in something, for who is the one and who only the other. */
export const PART_IN_IT =
  /\b(?:patron|figurehead|adviser|advisor|consultant|assistant|deputy|understudy|volunteer|member|employee|contractor|freelance|hired|brought in|trustee|guest|observer|helper|student|apprentice|no say|founder|co-founder|partner|shareholder|investor|sponsor|spokes\p{L}+|nominee|agent|broker|adjuster|surveyor|inspector|auditor|lawyer|attorney|solicitor|counsel)\b/iu;
