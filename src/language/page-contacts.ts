/** Ways to reach somebody, on a line of their own: telephone, e-mail, web address, postcode. */
export const CONTACT: readonly RegExp[] = [
  /^(?:tel|telephone|phone|ph|fax|mobile|mob|call|e-?mail|web|website|www|(?:media|press|investors?|news|sales|trade) contacts?|press office|contact|contacts|media enquiries|media inquiries|press enquiries|for (?:more|further) information|enquiries|inquiries|switchboard|helpline|textphone|minicom)\b[^.!?]{0,30}[:|]/i,
  /^(?:[\p{L}&,’'-]+ ){0,6}(?:hotline|helpline|infoline|tip ?line|phone line|careline|switchboard|toll[- ]free)(?: number)?(?: ?\([^)]{2,30}\))?(?: ?[:–—|-] ?| (?=\+?\d[\d ]{8}))[\d+(].*$/iu,
  /^(?:for (?:more|further) (?:information|details)|(?:for )?(?:media|press) (?:enquiries|inquiries|contacts?)|press (?:enquiries|office|contacts?)|contacts?)\b.*(?:@|\d{3})/i,
  /^(?:\d{1,2}[.)] )?(?:for )?(?:interviews?|images?|photographs?|pictures?|media|press|consumers?|customers?|investors?|investor relations|analysts?|journalists|general|public|corporate communications|communications|newsroom)(?: (?:and|&|or) \p{L}+)?(?: only)?: ?[^.!?]{0,60}?(?:\S@\S|\d[\d ()-]{6}).*$/iu,
  // An address and how to ring it: "Quay House, Holm. Telephone 01632 960111".
  /^[^!?]{3,100}[.,;·|] ?(?:telephone|tel|phone|fax)\b\.?:? ?[+\d(][\d ()+-]{5,}\d$/i,
  /^[^\s@]+@[^\s.]+\.\S+$/,
  // An office, where it is, and how to ring it: "Head Office: Box 9, Holm. Phone 204-555-0142".
  /^\p{Lu}[\p{L} ]{2,30}[:,] .{3,90}\b(?:[Pp]hone|[Tt]el(?:ephone)?)\b[.:]? ?[\d(+][\d ()-]{6,}\d.{0,60}$/u,
  /^(?:regd?\.?|registered) (?:office|address)\b/i,
  /^(?:CIN|ABN|ACN|NZBN|EIN|ISSN|ISBN|LEI|ISIN|VAT(?: (?:no|number|reg(?:istration)?))?|(?:registered )?(?:charity|company|scottish charity)(?: (?:no|number|registration(?: no| number)?))?)\b\.?:? ?(?:\p{L}{1,3})?[ -]*\d[\p{L}\d -]*$/iu,
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^(?=.*(?:\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|\b[A-Z]{2} \d{5}(?:-\d{4})?$))[^,.!?]*,[^.!?]*$/,
  /^(?:[^.!?]*(?:[|,] ?|\s{2}))?(?:tel|phone|t|f|e)[.:] ?[+\d(][\d ()+-]{6}.*$/i,
  /^(?:any )?(?:questions|queries|enquiries|inquiries|need (?:help|advice))\?? (?:please )?(?:call|phone|ring|email|e-mail|contact|write to|text)\b.*(?:\d{3}|@)/i,
  // An address and the site, parted by a bar: "P.O. Box 12, Holm 70821 | www.holm.example".
  /^[^.!?|\d]*(?:\d|(?<=P)\.?O\.? Box)(?:[^!?|,]|,(?! ))*, (?:[^!?|\d]|\d(?!\d{2}))*\d{3}[^!?|]* [|·•] (?:https?:\/\/|www\.)\S+$/i,
  // A name or an office and its number: "Investor relations  +44 20 7946 0992".
  /^[^.!?:;]{3,60}[\s,:|]\(?(?:\+\d|0\d{2}|\d{3}\)? ?[-.]\d{3}|\d{3}[-.]\d{4})[\d ()./-]*\d$/,
  // Who runs the body, in the foot of its paper: three names or more after what they are.
  /^(?:(?:the |our )?(?:trustees|patrons?|directors|partners|officers|governors)) ?: (?:[\p{L}.’' -]+(?: ?\([^)]{2,40}\)|, [\p{L} .’-]{2,24}(?=;|$))?(?:[,;] |$)){3,}$/iu,
  // An office, where it is and how to ring it, by several ways: "Press Unit, Quay House, Holm. 01632 960111. Out of hours: …".
  /^(?=\p{Lu})(?:[\p{Lu}\d][\p{L}\p{N}.,’'&/-]*[,.:;]? +|(?:of|and|the|for|in|at|de|de la) ){2,14}\(?0\d{2,4}\)?[ -]\d{3}[ -]?\d{3,4}(?:[.,;|].{0,80})?$/u,
  // Other forms of the text, and when the office is shut.
  /^(?:large[- ]print|braille|audio|easy[- ]read)\b.{0,60}\b(?:cop(?:y|ies)|versions?|formats?|available)\b.{0,120}$/i,
];

/** What a street is called after its name, as an address in a sentence has it; an alternation without a group. */
export const STREET_NOUNS =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Way|Row|Place|Square|Terrace|Close|Crescent|Boulevard|Blvd|Court|Parade|Quay|Highway|Gardens|Walk|Mews|Wharf|Grove|Parkway|Pike';

/** A street and a number, as an address block has them on a line. */
export const STREET =
  /^(?:(?:suite|unit|floor|room|p\.?o\.? box|level) ?\d*,? )?\d{1,5}[a-z]? (?:\p{Lu}[\p{L}’'.-]* ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|row|square|place|court|boulevard|blvd|terrace|crescent|quay|close|parade|highway|hwy|wharf|loop|circle|parkway|pkwy|trail|alley|turnpike|walk|mall|plaza|house|building)\.?(?:,? (?:suite|unit|floor|room|level|apt|#) ?[\p{L}\d-]+)?$/iu;

/** What ends a piece of an address: a street, a quay, a building, a floor. */
export const ADDRESS_WORD =
  /\b(?:street|st|road|rd|avenue|ave|lane|drive|way|row|square|place|court|boulevard|blvd|terrace|crescent|quay|close|parade|highway|hwy|wharf|plaza|house|building|tower|centre|center|courthouse|hall|chambers|offices|floor|bhavan|marg|nagar|mews|embankment|esplanade|promenade|circus|gate|yard|hill)$|^(?:suite|unit|floor|room|level|block|(?:g\.?)?p\.?o\.? box|\d{1,5}[a-z]?) /i;

/** A postal code at a line's end: "EM4 1TB", "OS 60199", "110 001", "NSW 2000". */
export const POSTAL_CODE =
  /(?:\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\b[A-Z]{2,3} \d{4,5}(?:-\d{4})?|\b\d{3} \d{3}|\b[A-Z]\d[A-Z] ?\d[A-Z]\d|\b[A-Z]\d{2} [A-Z\d]{4})$/;
