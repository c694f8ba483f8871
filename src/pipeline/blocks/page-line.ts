import { AGENDA_ITEM } from '../../language/instrument-words.ts';
import { MONTHS } from '../../language/months.ts';
import { oneOf } from '../../language/one-of.ts';
import { SEASONS } from '../../language/seasons.ts';

/** What an issue is called after: "Spring", "May/June", "Christmas". */
const TIME_OF_YEAR = `(?:${oneOf([...MONTHS.keys(), ...SEASONS.keys()])}|christmas|easter|harvest)`;

/**
 * Lines that a page prints between its name and its article, in any trade, and that head nothing: what is in the issue,
 * how long the reading takes, how many have commented, the weather, an agency's slug, whom to write to, a motto.
 */
const PAGE_LINE: readonly RegExp[] = [
  // "In this issue: plant stall * quiz night".
  /^(?:also )?(?:in|inside) (?:this|our) (?:(?:week|month)['’]s )?(?:issue|edition|number|newsletter|bulletin|magazine)s?(?:: ?| ?[–—-] )\S/i,
  /^(?:also )?inside ?: \S.{2,100}$/i,
  // "4 min read", "3 min to read", "Listen: 7:14", "12 Comments (3 New)".
  /^\d+ ?-?min(?:ute)?s? (?:to )?(?:read|listen|watch)$|^(?:listen|watch|play|audio|video)(?: now)? ?:? ?\d{1,2}[:.]\d{2}\b.{0,20}$|^\d[\d,]* (?:comments?|responses|replies|shares?|likes?|views?)\b.{0,20}$/i,
  // "16°C London", "Weather 71° Holm", "1 weather alert in effect".
  /\d ?°[CF]?\b.{0,40}$|\d°|^\d+ (?:weather )?(?:alerts?|warnings?|closings?)(?: and delays)?(?: in effect)?$/i,
  /^(?:school )?(?:closings?|closures|delays)(?: (?:and|&) delays)? ?: (?:there (?:are|is)|no|\d)\b.{0,80}$/i,
  /^tides?:|^(?:high|low) (?:water|tide) ?:?\d/i,
  // An agency's slug and its number of the take: "HW-FERRY-RESCUE, 1st Ld-Writethru".
  /^\p{Lu}{1,4}(?:[-–]{1,2}\p{Lu}[\p{L}\d]+)+(?:,.{0,40})?$/u,
  /^(?:listen|watch)(?: live| now| again)? ?[▶►▷]/iu,
  /^slug ?: ?\S.*\bwords ?: ?\d+$/i,
  // "Clerk: Ann Lee, 01632 960771", "Editor: a@b.example".
  /^\p{Lu}[\p{L} ]{2,30}: .*(?:\S@[^\s@]+\.\p{L}|\d{5}|\d{3}[- ]\d{4})/u,
  // "Download: our report (sponsored)", "Play Video: …", "Next Up: …", "Author of the article: …".
  /^(?:download|play video|up next|next up|coming up|on air|now playing|author of the (?:article|piece)) ?:/i,
  // "Posted at 5:42 PM, Oct 06, 2022 and last updated …".
  /^(?:posted|published|updated)(?: at| on)? .*\b(?:last |and )?updated\b/i,
  /\b(?:we|this site|our partners|partners) .{0,40}\bcookies\b/i,
  // "Bulletin No. 14 of Local 318", "COMMITTEE UPDATE NO. 12".
  /^(?:\p{L}+ ){0,3}(?:bulletin|newsletter|circular|update|issue|number|edition|briefing|newsheet|news sheet)(?: no\b\.?|,? number|,? nr\.?|,? issue) ?\d+\b.{0,40}$/iu,
  // "No. 84 * Free to members * 50p to everybody else".
  /^(?:no|nr|number|issue)\b\.? ?\d+ ?[*·•|~–—.,-] .{2,80}$/i,
  // "Every Thursday since 1868", "The fishing weekly | Est. 1922", "Your hometown weekly since 1888".
  /(?:^|[|·•*–—,] ?|\b(?:daily|weekly|monthly|paper|newspaper|voice|magazine|news|\p{L}+day|serving .{2,40}) )(?:est(?:ablished|d)?\b\.?|founded|since)(?: in)? 1[6-9]\d{2}\b[.,]? ?(?:[£$€]\d.{0,6}|\d{2}p)?$/iu,
  /^(?:free|published|out|printed|delivered|online)(?: free)? (?:every|each|on) (?:(?:other|second|first|last|alternate) )?(?:\p{L}+days?|week|weekend|month|fortnight|quarter|morning|evening)\b[^.,]{0,50}$/iu,
  /^free\b.{0,6}\b(?:please take|take (?:one|a copy|me)|to (?:all|members|readers|residents|every))\b/i,
  // "November issue", "The Christmas 2019 edition", "May/June number".
  new RegExp(
    `^(?:the )?${TIME_OF_YEAR}(?: ?[/&–-] ?${TIME_OF_YEAR})?(?: ['’]?\\d{2,4})? (?:issue|edition|number|newsletter|magazine)$`,
    'i',
  ),
  AGENDA_ITEM,
  // Whom it is for, or what of: "For everyone who works with wood", "The business of boats, from keel to mast".
  /^for (?:everyone|everybody|anyone|anybody|people|all|those) (?:who|in|of|with)\b[^.]*$/i,
  /^(?:public |community |local |independent |student )*radio for (?:the )?\p{Lu}/iu,
  /^(?:(?:neighbou?rhood|local|village|town|parish|community|city|county|island|valley|club|branch|union|independent) )+news (?:from|for|of) (?:the )?\p{Lu}[\p{L}’' -]{2,40}$/iu,
  /^news (?:for|from|about)(?: the| our| your)? (?:people|everyone|residents|members|staff)\b[^.]*$/i,
  /^(?:the )?news (?:from|of) (?:(?:your|our)\b[^.:!?]{2,40}|the [^.:!?]{2,80}\b(?:association|society|club|union|trust|council|group|league|federation|friends|committee))$/i,
  /^your \p{L}+(?: \p{L}+)?, your \p{L}+|^(?:the|your) (?:(?:independent|local|free|student|weekly|daily|monthly|hometown|community|only) )+(?:voice|paper|newspaper|weekly|magazine|station|source)\b[^.]*$/iu,
  /^(?:your|the) (?:voice|paper|newspaper|magazine|newsletter|station|weekly) (?:in|of|for|from)\b[^.]*$/i,
  /^(?:subscriber exclusive|special offer|limited time|subscribe)\b.*(?:[$£€]\d|\d%|free)/i,
  /^(?:members?|subscribers?|residents|staff|premium|locked)(?:[- ]only| exclusive)\b.{0,20}$/i,
  // What a newsroom's script tells who reads it: "CUE", "DUR 2'40\"", "STUDIO 2 – READER: A. LEE", "TX: 0755".
  /^(?:CUE|INTRO|OUTRO|LINK|VT|INSERT|DUR(?:ATION)?\b.{0,12}|RUNNING ORDER\b.{0,40}|STUDIO \d+\b.{0,40})$|\b(?:READER|NEWSREADER|PRES|PRESENTER|SCRIPT|SLUG|DUR|TX|TRT) ?: ?\S|\b(?:Presenter|Newsreader|Producer) ?: [A-Z][a-z]/,
  // The programme that an item was part of: "From Early Edition", "On Holm Today".
  /^(?:(?:First )?(?:aired |broadcast |heard )?(?:[Oo]n|[Ff]rom)) (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Edition|Show|Programme|Program|Bulletin|Breakfast|Today|Tonight|Live)$/u,
];

/** Whether a line is the page's and heads no article, by its words alone. */
export const isPageLine = (text: string): boolean =>
  text.length < 160 && PAGE_LINE.some((pattern) => pattern.test(text));
