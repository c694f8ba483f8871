/** Words whose spelling or use tells British from American English. */
export const AMERICAN =
  /\b(?:color|honor|labor|favor|neighbor|behavior|harbor|humor|rumor|center|theater|liter|fiber|defense|offense|license[ds]?\b(?= to)|program|traveled|canceled|labeled|modeled|jewelry|plow|tire|pediatric|anesthe\w+|gynecolog\w+|hemo\w+|fetal|enroll(?:s|ment)?|skillful|sidewalk|freeway|downtown|gotten|district attorney|sheriff|freshman|sophomore|semester|vacation|congress(?:man|woman)?|senator|mom|fall semester|gasoline|cell phone|zip code|elementary school|trash|(?:organ|real|recogn|author|util|emphas|critic|apolog|final|minim|maxim|summar|priorit)iz(?:e|es|ed|ing|ation)|analyz(?:e|es|ed|ing))(?:s|ed|ing)?\b/gi;
export const BRITISH =
  /\b(?:colour|honour|labour|favour|neighbour|behaviour|harbour|humour|rumour|centre|theatre|metre|litre|fibre|defence|offence|licence|programme|travelled|cancelled|labelled|modelled|jewellery|plough|tyre|kerb|paediatric|anaesthe\w+|gynaecolog\w+|haemo\w+|foetal|enrol(?:s|ment)?|skilful|judgement|motorway|town centre|councillors?|cllr|barrister|mum|fortnight|petrol|mobile phone|postcode|primary school|secondary school|rubbish|lorr(?:y|ies)|whilst|amongst|tonnes?|mps?|nhs|hm|(?:organ|real|recogn|author|util|emphas|critic|apolog|final|minim|maxim|summar|priorit)is(?:e|es|ed|ing|ation)|analys(?:e|ed|ing))(?:s|ed|ing)?\b(?<!\banalyses)/gi;

/** Dates in the American order with the month's name first are common in British newspapers too: only a weak sign. */
export const MONTH_FIRST =
  /\b(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?|july?|aug(?:ust|\.)?|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?) \d{1,2}\b(?! \d{4})/gi;
export const DAY_FIRST =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

/** Figures that can be read in one order alone: "10/22/16" is written by Americans, "22/10/16" by all others. */
export const FIGURES_MONTH_FIRST =
  /(?<![\d./-])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:\d{4}|\d{2})(?![\d/])/g;
export const FIGURES_DAY_FIRST =
  /(?<![\d./-])(?:1[3-9]|2\d|3[01])(?<sign>[./])(?:0?[1-9]|1[0-2])\k<sign>(?:\d{4}|\d{2})(?![\d/])/g;
