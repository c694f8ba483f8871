/** What is stamped or set on a copy, alone on its line, and no word of the text: its seal, who may read it, a rule across the page, a picture's place. */
export const PAGE_STAMP =
  /^(?:-{3,}|\((?:(?:great|corporate|common|official) )?seal\)|\(?l\.s\.\)?|for official use only|commercial in confidence|unconfirmed|please read (?:the |these )?notes\b.{2,40}|(?:un)?reserved business|registered mail|public register copy|pdf version|date modified ?: ?.{4,20}|draft ?[–—-] ?(?:not|for|subject)\b.{2,60}|\[[^\][]{2,60} logo\]|(?:© ?)?crown copyright\b.{0,80})$/iu;
