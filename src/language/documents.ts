/** Words for things that are written or said and can speak for their author: "the report said", "in a letter". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `report review letter statement direction order notice decision judgment judgement ruling finding findings
  memorandum memo agreement document paper study survey audit assessment inquiry inquest investigation
  inspection evaluation analysis plan strategy guidance advice recommendation recommendations summary submission
  evidence response reply email e-mail message post tweet blog release bulletin briefing note speech address
  announcement website circular manifesto complaint petition case argument view warning verdict opinion
  minutes regulations act bill code policy prospectus brochure leaflet article editorial interview affidavit
  testimony claim filing lawsuit writ indictment charge will testament diary memoirs citation proclamation advert
  advertisement telegram postcard communique communiqué dispatch remarks deposition missive`.split(/\s+/),
);

/** Words for works whose title is printed in marks: a film, a report, a song. */
export const WORK_NOUNS: ReadonlySet<string> = new Set(
  `report paper study review book novel memoir biography film movie documentary play musical opera song single
  album record poem anthology painting sculpture exhibition exhibit show series sitcom drama programme program
  podcast episode magazine article essay column pamphlet booklet leaflet guide thesis dissertation lecture
  symphony ballet game strategy campaign project scheme initiative competition festival conference workshop
  sculpture photograph installation chapter section`.split(/\s+/),
);

/** Nouns for the parts of a document, which a numeral or letter counts: "Section IV", "Rule F12", "Figure 3". */
export const PART_NOUNS: ReadonlySet<string> = new Set(
  `annex appendix article bylaw canon chapter charge clause exhibit figure form item line note page paragraph part
  question recommendation regulation resolution rule schedule section step table volume`.split(/\s+/),
);
