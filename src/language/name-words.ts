/** Small words inside names of people: "Ludwig van der Rohe". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'am sur upon de la le les von van der den du del della delle dei degli di da dos das bin ibn al el y e zu ter ten'.split(
    ' ',
  ),
);

/** Words that begin a surname of two words, lower case, without accents: "Ní Chonaill", "van Dyck", "St John". */
export const SURNAME_HEADS: ReadonlySet<string> = new Set([
  ...'de la le van von der den du del della di da dos das ter ten'.split(' '),
  ...'ni nic o ui mac mc fitz san santa saint st abu ibn ap'.split(' '),
]);

/** Plurals and titles whose possessive stands inside a name: "Children's Hospital", "King's Lynn". */
export const NAME_POSSESSORS: ReadonlySet<string> = new Set(
  `children women men people king queen lord lords workers nurses teachers farmers veterans parents players
  patients students pensioners writers actors soldiers tenants residents prince princess sailor sailors
  visitors drivers miners girls boys bishop masters`.split(/\s+/),
);

/** Titles that take "of" and more: "Secretary of State for Education". */
export const OFFICE_HEADS: ReadonlySet<string> = new Set(
  'secretary minister chancellor commissioner state duke earl duchess prince'.split(' '),
);

/** Other heads that take "of" and more of the name after them: "Isle of Wight", "Bank of Ireland". */
export const OF_HEADS: ReadonlySet<string> = new Set(
  `isle city university bank bay gulf house church state states kingdom republic duchy county town township village parish
  municipality shire province territory borough bishop archbishop
  sea strait straits cape lake district tower commonwealth union federation confederation league order knights
  daughters sons sisters brothers chamber port region valley institute college school museum`.split(/\s+/),
);

/** Holidays, which are dates and no names. */
export const HOLIDAYS: ReadonlySet<string> = new Set(
  'christmas easter whitsun michaelmas lent ramadan diwali thanksgiving halloween hogmanay pentecost advent hanukkah eid passover boxing'.split(
    ' ',
  ),
);

/** First words of many names, which call none of them alone. */
export const PLAIN_FIRST: ReadonlySet<string> = new Set(
  `national royal public general central local joint international united federal state american british european
  north south east west northern southern eastern western new old great greater world global health school child
  family social legal civil home foreign high supreme first free open house office department ministry board bank
  university college board centre center institute group county city town village parish borough district community
  regional water fire police news`.split(/\s+/),
);

/** Words that open a sentence and are no part of the name after them. */
export const OPENERS: ReadonlySet<string> = new Set(
  `former new neither either many most several some all both last next late early young old senior local american british english
  when while after before since although though however meanwhile even only just another other every each today
  yesterday tomorrow now then also not never more fellow then-president ex-president like unlike despite according
  during under over with without within among between against across according following including`.split(
    /\s+/,
  ),
);

/** Heads that take "on" and more of the name after them: "Commission on Human Rights". */
export const ON_HEADS: ReadonlySet<string> = new Set(
  `bureau center centre commission committee conference convention council inquiry institute office panel report
  working`.split(/\s+/),
);

/** Nouns whose number is part of the name: "Terminal 5", "Water District No. 3". */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  `bay berth block bore borehole building channel cell district dock drain extension gate hangar highway hydrant impoundment interstate
  lagoon local lock lodge lot outfall pad pier pit platform pond post quay radio reactor road room route runway school shaft
  silo squadron station terminal tower tunnel turbine unit ward well wing`.split(/\s+/),
);
