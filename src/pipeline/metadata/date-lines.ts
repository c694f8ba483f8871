import { MONTHS } from '../../language/months.ts';
import { oneOf } from '../../language/one-of.ts';
import { writtenDays } from '../../time/written-day.ts';

const MONTH = oneOf(MONTHS.keys());

/** "First published 3 May 2021. Last edited 9 May 2021": the first is the day. */
export const PUBLISHED =
  /(?:\b|(?<=\p{Ll})(?=[PI]))(?<!\b(?:application|request|petition|complaint|comments?|objections?|representations?|advertisement) (?:was |were )?)(?:first |originally )?(?:published|posted|issued)(?: online)?(?: on| at)?(?:\s?[:–—-]\s+|\s+|(?=\d{1,2} ?\p{L}))(?!by\b|before\b|no\b|not\b|within\b)(?=[\p{L},. ]{0,14}\d)/iu;

/** A post that is kept above the newest one has a day of its own. */
export const PINNED = /^\W*(?:pinned|sticky|featured)\b/iu;

/** The day on which an answer or a report was laid before an assembly, which is when it appeared. */
export const TABLED =
  /^(?:tabled|laid(?: before .{3,60})?|presented to .{3,60}?)(?: on)?:?,? (?=\d|\p{Lu}\p{Ll}+ \d)/iu;

/** A clause that says when the text itself was made: "… on 3 May 2020, the date of its issuance", "IN WITNESS WHEREOF these presents are subscribed on 3 May 2020". */
export const ISSUED = new RegExp(
  [
    String.raw`\d{4}, (?:being )?the (?:date|day) (?:of|on which) (?:its|this|the|it)\b.{0,25}?\b(?:issu(?:e|ance)|entry|making|signature|publication|signed|issued|made)`,
    String.raw`^.{0,20}\b(?:this|an?) (?:[\p{L}-]+ ){0,3}?(?:order|decision|notice|direction|directive|determination|ruling|judgment|decree|award|permit|licen[cs]e|consent|certificate|authori[sz]ation|report|letter|statement|agreement|amendment|addendum|supplement|variation|lease|deed|undertaking|memorandum|contract|covenant|charter|declaration|resolution|proclamation|instrument|transfer|assignment|guarantee|bond|warrant|settlement|treaty|protocol|convention)(?: (?:and|of)(?: \p{Lu}[\p{L}-]+){1,4})?(?: \([^)]{1,40}\))? (?:is |was |has been )?(?:hereby )?(?:made|issued|given|entered|dated|signed|published|executed|concluded)(?: and (?:entered|executed|delivered|published))?(?: into)?(?: (?:by and )?between .{3,200}?)? (?:as of |as at )?(?:on|this|the|as of|at)\b`,
    String.raw`^in (?:witness|testimony) whereof\b.{0,240}?\b(?:subscribed|executed|signed|sealed|delivered|hands?)\b.{0,60}?\b(?:on|this) (?=the |\d|\p{L}+ (?:day|\d))`,
  ].join('|'),
  'iu',
);
/** "HARROW FALLS, Nov. 14, 2019 — …", "Geneva, 3 May 2020: …": a place, a date, a dash or a colon. */
export const NEWS_DATELINE = new RegExp(
  [
    String.raw`^[\p{Lu}][\p{L}\d .,'’-]{1,60}?[,(]\s*[^\s—–][^—–]{3,49}?(?:[—–]|--|-\s)`,
    // A wire that sends out companies' statements puts its name after the day: "HOLM, May 3, 2019 /Ada Newswire/ --".
    String.raw`^\p{Lu}[\p{Lu}\p{L} .,'’-]{1,60}?, \p{Lu}\p{Ll}+\.? \d{1,2}, \d{4} (?:\/[^/]{3,40}\/|\([^)]{3,40}\))\s*(?:[—–]|--|-\s)`,
    // The day between two dashes: "HOLM – June 5, 2021 – The town …".
    String.raw`^\p{Lu}[\p{Lu} .,'’]{2,40} (?:--?|[–—]) \p{Lu}\p{Ll}+\.? \d{1,2}, \d{4} (?:--?|[–—]) `,
    // Indian agencies need no dash: "Holm, Mar 10, 2022 (UPN) Four teachers …".
    String.raw`^\p{Lu}[\p{L} .’'-]{1,40}, \p{Lu}\p{Ll}+\.? \d{1,2}, \d{4} \((?:\p{Lu}{2,6}|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})\) `,
    String.raw`^(?:F(?:OR|or) (?:(?:IMMEDIATE|Immediate|immediate) )?(?:RELEASE|Release|release)|(?:PRESS|NEWS|MEDIA|Press|News|Media) (?:RELEASE|Release|release))\s?[:–—-]+\s(?=[^.;]{0,40}\d{4}\b)`,
    String.raw`^(?:\p{Lu}[\p{L}.’'-]*(?:,? |, )){1,4}(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2} \p{Lu}\p{Ll}+\.?|\p{Lu}\p{Ll}+\.? \d{1,2},) \d{4}:\s`,
  ].join('|'),
  'u',
);

/** "Argued July 29, 2021 – Decided August 12, 2021": the day of a court's paper, behind that of its hearing. */
export const DECIDED = new RegExp(
  String.raw`(?<!\bbe )\b(?:decided|date of (?:decision|judge?ment)|(?:decision|judge?ment) (?:date|given|delivered|handed down)|opinion (?:filed|issued))(?: on)?:? (?=\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH})|(?:${MONTH})\.? \d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d)`,
  'iu',
);

/** "Holm Gazette, Thursday September 9 2021, page 5": what a cutting is marked with. */
export const CUTTING = /^\p{Lu}[^.;:|,]{3,50}, (?=[^.;:|]{6,40}, (?:pages?|pp?\.?|pg\.?) ?[A-Z]?\d{1,3}$)/u;

/** "Authorised by Ann Lee, General Manager, 31/10/2019", below a text. */
export const AUTHORISED_ON =
  /^(?:authori[sz]ed|approved|issued|signed|certified|published|released) (?:for \p{L}+ )?by [^.;:]{3,80}[,:] (?=\d{1,2}[ ./-]|\p{Lu}\p{L}+ \d)/iu;

/** "SO ORDERED, this 3rd day of May, 2019.", "Signed at Holm on 3 May 2019", "Dated: May 3, 2019", below a text. */
export const SIGNED_ON =
  /^(?:(?:it is )?(?:hereby )?so (?:ordered|agreed)|signed|sealed|dated?|done|given|granted|made|entered|executed|issued|published)\b(?: (?:at|in) [^.;]{2,60}?)?[,:]?(?: (?:on|this|the))* (?=[^.;]{0,20}\b\d|the \p{L}|\p{L}+ day of)(?:[^.;]|\.(?! \p{L}))*\.?$/iu;

const [NAMED, TIMED] = [
  /^(?:\d{1,2}[.)]? +)?(?:[Bb]y\s+|BY\s+|[Ss]igned:?\s+)?(?:(?:\p{Lu}[\p{L}.'’-]*|of|the|and|de|van|von|at|for)(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|and|de|van|von|at|for)){0,6}\s?(?:[,|·•–—-]\s*|\s{2,}))?(?:(?:[Mm]on|[Tt]ues?|[Ww]ed(?:nes)?|[Tt]hu(?:rs)?|[Ff]ri|[Ss]at(?:ur)?|[Ss]un|MON|TUES?|WED(?:NES)?|THU(?:RS)?|FRI|SAT(?:UR)?|SUN)(?:day|DAY)?\.?,?\s+)?(?:the\s+)?$/u,
  /^[\s,|·•]*(?:(?:at\s+)?\d{1,2}[:.]?\d{2}\s*(?:(?:[ap]\.?m\.?|hrs),?\s*|,\s*)?(?:[A-Z]{2,4}\s*)?)?$/i,
];

/** The name of who signs, on the line of the day and apart from it. */
const SIGNER =
  /^ {3,}(?:signed:? |SIGNED:? |Signed:? )?(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? )?(?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}’'-]+$/u;

/** "Holm Forum | July 2017 | Issue 31": a running foot with the number of the issue, and no list of other issues. */
export const isIssueFoot = (text: string): boolean =>
  text.length < 100 &&
  !/[():;]/.test(text) &&
  text.match(/\b(?:issue|vol(?:ume)?|no|number|edition)\b\.? ?\d/gi)?.length === 1;

/** "Issued to members 18/05/2009", "Notice published 18 June 2014", below the minutes of a meeting. */
export const GIVEN_OUT =
  /^(?:[^.\d]{3,50}\. )?(?:(?:minutes|notice|decision|record|these minutes) )?(?:were )?(?:issued|published|circulated|posted|sent)(?: to [\p{L} ]{3,30})?(?: on)?:?\s+(?=\d|\p{Lu}\p{Ll}+\.? \d)/iu;

/** The address of a page, with its day: "holm.example/news/2019/10/03/our-position". */
export const IN_ADDRESS =
  /(?<=^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/(?:[\w-]+\/)*)(?=(?:19|20)\d{2}\/\d{2}\/\d{2}\/)/;

/** "News of the Holm Society | Vol. 12, No. 1 | 16 February 2021", "Newsletter No. 3 — Friday 30th November 2018", above a headline. */
export const isIssueHead = (text: string): boolean =>
  text.length < 140 &&
  /\b(?:issue|vol(?:ume)?|no|number|edition|newsletter|bulletin)\b\.? ?(?:no\.? ?)?\d/i.test(text);

/** As libraries of the press list an article: "Holm Free Press; Holm, Mich. [Holm, Mich] 16 Apr 2021: A.10.". */
export const LISTED =
  /(?<=^\p{Lu}[^;]{2,60}; [^[]{2,60}\[[^\]]{2,60}\] )(?=\d{1,2} \p{Lu}\p{Ll}{2} \d{4}: ?[\p{Lu}\d])/u;

/** "SO ORDERED, this 3rd day of May, 2019.": whoever agreed to it before, it is made then. */
export const SO_ORDERED =
  /^(?:(?:(?:accepted|approved|adopted|agreed) and )?(?:it is )?(?:hereby )?so ordered|by the court)\b.{0,60}\d{4}/i;

/** "ADA-NH-06-07-23 2214GMT": where the day begins in the slug that an agency puts under a report. */
export const WIRE_SLUG = /(?<=^(?:\p{Lu}{2,5}-){1,3})(?=\d{2}-\d{2}-\d{2} \d{4} ?(?:GMT|UTC|[ECMP][SD]T)$)/u;

/** "A. Name, 12.02.19", "01-16-09 1842CST": a day, at most a name before it and a time after it, or who signs. */
export function isDateAlone(text: string, monthFirst: boolean): boolean {
  const [day, ...more] = writtenDays(text, monthFirst);
  if (day === undefined || more.length > 0 || day.edtf.length !== 10) return false;
  const rest = text.slice(day.end);
  return NAMED.test(text.slice(0, day.start)) && (TIMED.test(rest) || SIGNER.test(rest));
}
