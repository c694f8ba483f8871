/** What a press office prints around its text: "FOR IMMEDIATE RELEASE", "###", "ENDS". */
const RELEASE_MARK =
  /^(?:(?:rush |full |unedited )?(?:transcript|script)(?: as (?:broadcast|delivered|aired|transmitted|recorded)(?:: .{2,40})?)?|as (?:broadcast|delivered)|for (?:immediate (?:use|release|publication|broadcast|distribution|attention)|release|publication|information|general release)(?: (?:immediately|now|to (?:all )?(?:media|press)|(?:at|on|after|from|not before) .{2,40}))?:?|immediate release:?|(?:please )?check against delivery|(?:no|all) media (?:calls|enquiries|inquiries)\b.{0,40}|(?:press|media|news|information) (?:release|statement|notice):?(?: ?[/|] ?communiqu[ée])?|communiqu[ée]|embargo(?:ed)?\b.*|(?:strictly )?not for (?:use|publication|broadcast|release|distribution)\b.*|RNS number ?:.*|(?:stock exchange|market|regulatory|company|[a-z]{1,4}x|rns|lse|nyse|nasdaq) announcement|#+( #+)*|[-–—[( ]*(?:30|ends?|more)[-–—\]) ]*|\*\s*\*\s*\*|source: ?\S.{2,60}|news provided by)$/iu;

/** Whose release an agency sends out, in the last line: "SOURCE Holm Water plc". */
const SENT_BY = /^SOURCE:? \p{Lu}.{2,60}$/u;
/** Such marks are short, and the splitting below is not linear in what is long. */
const LONGEST_MARK = 300;

/** Whether a line is such marks and nothing else: "PRESS RELEASE – FOR IMMEDIATE USE", "Script as broadcast". */
export const isReleaseMark = (text: string): boolean =>
  text.length <= LONGEST_MARK &&
  (RELEASE_MARK.test(text) ||
    SENT_BY.test(text) ||
    text.split(/\s+[–—|/-]\s+/).every((part) => RELEASE_MARK.test(part)));

/** Words that newspapers, broadcasters and newsletters carry in their names. */
export const OUTLET_WORDS: readonly string[] =
  'advertiser|advocate|argus|banner|beacon|bee|broadcasting|bugle|bulletin|chronicle|citizen|clarion|courier|daily|digest|dispatch|echo|enquirer|evening post|examiner|express|gazette|globe|guardian|herald|independent|inquirer|insider|intelligencer|journal|leader|ledger|magazine|mail|mercury|messenger|mirror|monitor|news|newspaper|observer|outlook|packet|pilot|post|press|radio|record|recorder|register|reporter|republic|review|sentinel|spectator|standard|star|statesman|sun|telegraph|telegram|times|today|tribune|tv|union|voice|weekly|wire|world'.split(
    '|',
  );
export const OUTLET_WORD = new RegExp(String.raw`\b(?:${OUTLET_WORDS.join('|')})\b`, 'i');

/** Posts on a newspaper, as they stand under a byline: "senior reporter", "Education correspondent", "News Editor". */
export const NEWS_POST =
  /\b(?:reporter|correspondent|editor|journalist|writer|columnist|staff|contributor|bureau chief|producer|freelance)\b/i;

/** What a byline opens with: "By Jane Smith", "Posted by Jane on …", "Words: Jane Smith", "Reporter: Jane Smith". */
export const BY =
  /^(?:(?:(?:world |news )?exclusive|special(?: report)?|analysis|comment|opinion|interview|review|report|feature|words and (?:pictures|photos))[ :|]+)?(?:by|written by|posted by|words by|words|reported by|report by|reporting by|story by|author|submitted by|(?:reporter|correspondent|writer)s?(?= ?:))\b ?:? ?/i;

/** What kind of piece a headline heads, before a bar: "PODCAST | …". */
export const PIECE =
  /^(?:podcast|video|audio|film|listen|watch|live|live blog|in pictures|gallery|explainer|opinion|analysis|comment|exclusive|interview|feature|review|editorial|news|update) (?:\| |\/ (?=(?:[^\s/]+ ){3})(?!.* \/ ))/i;
