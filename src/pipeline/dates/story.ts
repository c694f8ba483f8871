import type { Country } from '../../language/countries.ts';
import type { Sentence } from '../../model/document.ts';
import type { DaysNamed } from './days-named.ts';
import type { DaysOfTerms } from './days-of-terms.ts';
import type { Reference } from './reference.ts';
import type { StoryDays } from './story-days.ts';
import type { YearKind } from './split-years.ts';

/** The date last mentioned, to which "the next day" and "that year" point. */
export interface Mentioned {
  /** ISO day to count from: the first of what was mentioned. */
  readonly day: string;
  readonly edtf: string;
  /** Whether a year was written out in it. */
  readonly stated: boolean;
  readonly sentence: string | null;
  readonly id: string;
  /** Offset after its last character. */
  readonly end: number;
  /** Whether it names an evening or a night, whose small hours are those of the next day. */
  readonly late: boolean;
  /** The part of its day that it names. */
  readonly part: PartOfDay | null;
  /** Whether it is the day that a paper bears, on which nothing else need have happened. */
  readonly ofPaper: boolean;
}

/** A part of a day; the evening is one with the night. */
export type PartOfDay = 'morning' | 'afternoon' | 'night';

/** The last day of which a part was told. */
export type PartsTold = Readonly<Record<PartOfDay, Mentioned | null>>;

/** What a text has told before an expression. */
export interface Told {
  readonly last: Mentioned | null;
  /** The last that the story had come to, where the last of all lies before it: "two weeks earlier". */
  readonly lastMain: Mentioned | null;
  /** The last that was told to the day, where the last of all was not. */
  readonly lastDay: Mentioned | null;
  /** The last that was told to the day, even if it only says when somebody spoke. */
  readonly lastAny: Mentioned | null;
  /** The last day whose year the text gives. */
  readonly lastTold: Mentioned | null;
  /** The last that lies before the time of speaking: what is told in the past does not follow on what is to come. */
  readonly lastPast: Mentioned | null;
  readonly parts: PartsTold;
}

/** What resolving one expression may draw on. */
export interface Setting extends Told {
  /** The time of speaking. */
  readonly speech: Reference;
  /** What the time of speaking is called in reasons: "this document's date". */
  readonly speechName: string;
  /** The day of the timeline's entry in which the expression stands. */
  readonly entry: string | null;
  readonly sentence: Sentence | null;
  /** Whether the expression is the stamp of a note that was added to the page: "9 May: …". */
  readonly stamps: boolean;
  readonly definedYear: YearKind | null;
  /** The days that the folder is about. */
  readonly about: StoryDays;
  /** The days that the folder names with their years. */
  readonly named: DaysNamed;
  /** What the document calls days of its own. */
  readonly terms: DaysOfTerms;
  /** Tells where the document was written, or null: few dates need to know, and it takes reading the document. */
  readonly country: () => Country | null;
}
