import { oneOf } from '../../language/one-of.ts';
import { HOLIDAYS } from '../../time/holidays.ts';

/** Feasts whose names hold no word of time. */
export const FEASTS = oneOf(
  [...HOLIDAYS.keys()].filter((name) => !/day|night|eve|year/.test(name)),
).replaceAll("'", '.?');

/**
 * Whether a text holds a figure or any word that a recogniser could begin with: a third of the paragraphs of news hold
 * none, and one test of all words costs less than a test for each recogniser.
 */
export const TIMELY = new RegExp(
  `\\d|second|minute|\\bmins?\\b|hour|day|dai|night|week|month|quarter|half|year|\\byrs?\\b|decade|centur|ann(?:um|ual)|ennial|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|time|term|semester|season|campaign|noon|clock|past|morning|evening|morrow|dawn|first light|dusk|sunset|sundown|sunrise|breakfast|lunch|that date|now|current|present|moment|modern|recent|late|former|future|ties|\\b(?:to|until|till) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b|${FEASTS}`,
  'i',
);
