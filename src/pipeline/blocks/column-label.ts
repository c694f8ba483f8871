/** Who may have a column of their own in a newsletter or a parish paper. */
const WRITER = String.raw`(?:\p{L}+[ -])?(?:chair\p{L}*|president|prez|editor|secretary|treasurer|director|chief executive|ceo|captain|commodore|vicar|rector|minister|pastor|bishop|head(?:teacher|master|mistress)?|principal|convenor|convener|mayor|leader|organi[sz]er|manager|warden|superintendent|steward|coach|branch|board|committee)`;

/** What comes after whose it is: "the president's desk", "Chair's report". */
const PLACE = String.raw`(?:desk|pen|corner|column|notebook|message|letter|report|notes?|word|words|view|update|welcome|ramblings|blog|page|foreword)`;

const LABEL = new RegExp(
  `^(?:(?:a |an? \\p{L}+ )?(?:word|words|note|notes|message|letter|few words|view|news|update|report) )?from (?:the|our|your) ${WRITER}(?:['’]s ${PLACE})?$|^(?:the |our |your )?${WRITER}['’]s ${PLACE}$`,
  'iu',
);

/** A column by where its writer sits ("Notes from Ashdale"), or by what it brings each time ("Match reports"). */
const STANDING =
  /^(?:[Nn]otes|[Nn]ews|[Vv]iews|[Ll]etters?|[Tt]ales|[Jj]ottings|[Mm]usings|[Dd]ispatch(?:es)?|[Pp]ostcards?|[Ss]tories|[Ww]ords) from \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$|^\p{Lu}\p{L}+ (?:[Rr]eports|[Nn]otes|[Nn]ews|[Uu]pdates|[Dd]iary|[Jj]ottings|[Ss]tories|[Rr]eviews)$/u;

/**
 * Whether a line is the standing name of somebody's column, which says nothing of what this piece is about: "From the
 * chair", "EDITOR'S NOTES". It stands above the headline, and is one only where there is no other.
 */
export const isColumnLabel = (text: string): boolean =>
  text.length < 60 && (LABEL.test(text) || STANDING.test(text));
