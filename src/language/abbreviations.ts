import { HONORIFICS } from './honorifics.ts';
import { MONTHS } from './months.ts';

/** Abbreviations after whose full stop a name or more of the phrase follows: never the end of a sentence. */
export const LEANING: ReadonlySet<string> = new Set([
  ...HONORIFICS,
  ...`vs v cf viz approx est ca c al dept fig figs ed eds vol vols pp para paras sec secs ss art arts cl reg regs
    sch app ref refs ext tel ave blvd rd mt ft pt e.g i.e eg ie incl excl min max asst assoc attn supp st ste
    messrs mme mlle herr frau sgt cpl pte gdn mx revd hon rt no nos cllr cllrs ald u.s.c c.f.r d.c`.split(
    /\s+/,
  ),
]);

/** Abbreviations that lean only on a figure: "No. 4", "Nov. 16", "p. 3", "s. 22"; elsewhere the stop ends a sentence. */
export const LEANING_ON_FIGURES: ReadonlySet<string> = new Set([
  ...[...MONTHS.keys()].filter((month) => month.length <= 4 && month !== 'may'),
  ...'no nos p pp s ss r rr c ch para paras art sec vol fig'.split(' '),
]);

/** Words that begin a sentence rather than go on with a name: after "U.S." or "p.m." they tell that a new one starts. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those he she it they we i you his her its their our my there here but and or so yet
   in on at by for from with after before since when while if as although though because however meanwhile also
   no not all some many most each every what who why how where now then both according under last next one two
   three at until despite during following instead moreover nor none nobody anyone everyone`.split(/\s+/),
);
