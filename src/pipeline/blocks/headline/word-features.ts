import { OF_MEETING } from '../../../language/instrument-words.ts';
import { OUTLET_WORD, PIECE } from '../../../language/newsroom-words.ts';
import { isOfRooms } from '../../../language/section-words.ts';
import { isLetterhead } from '../../../text/letterhead.ts';
import { isColumnLabel } from '../column-label.ts';
import { SEVERAL_PIECES, wordCount } from '../line-shape.ts';
import { isSpeakerLine } from '../speaker-line.ts';
import type { Feature } from './feature.ts';
import { isSubjectOfInstrument } from './instrument-above.ts';
import { isCapitals, SUBJECT } from './paper-lines.ts';

/** What parts a paper’s name from what it says of itself. */
const MOTTO = / [–—|-] /;

const isOutletName = (name: string): boolean => wordCount(name) <= 5 && OUTLET_WORD.test(name);

/** What the words of a line say, whatever stands around it. */
export const WORDS: readonly Feature[] = [
  { name: 'one word', because: 'is a place, a section, a kind of piece', of: ({ words }) => words === 1 },
  { name: 'two words', because: 'are more often a label than a headline', of: ({ words }) => words === 2 },
  {
    name: 'four or five words',
    because: 'make a short headline',
    of: ({ words }) => words === 4 || words === 5,
  },
  {
    name: 'long',
    because: 'what introduces a text is longer than what heads it',
    of: ({ words }) => Math.min(2, Math.max(0, words - 10) / 8),
  },
  { name: 'full stop', because: 'a headline has none', of: ({ text }) => /\.["”’']?$/.test(text) },
  {
    name: 'asks',
    because: 'an article may be headed by a question, a paper’s answer is',
    of: ({ text }) => /\?["”’']?$/.test(text),
  },
  { name: 'exclaims', because: 'an announcement of the page does', of: ({ text }) => /!["”’']?$/.test(text) },
  {
    name: 'begins with a day',
    because: 'as an announcement or an entry of a list does',
    of: ({ text }) => /^(?:\p{L}+,? )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+ ?[:–—-]/u.test(text),
  },
  {
    name: 'speaks',
    because: 'a speaker’s name in capitals stands before what is said',
    of: ({ text }) => isSpeakerLine(text),
  },
  {
    name: 'addressed',
    because: 'says to whom it goes',
    of: ({ text }) => /^to (?:the|all|every|our|his|her|your|those|members|residents)\b/i.test(text),
  },
  { name: 'piece', because: 'says what kind of piece it heads', of: ({ text }) => PIECE.test(text) },
  {
    name: 'numbered piece',
    because: 'one of a series, by its own title',
    of: ({ text }) => /^(?:episode|part|chapter|instal?lment|lesson|week|day) \d+ ?[:–—-] ?\S/i.test(text),
  },
  {
    name: 'case name',
    because: 'a court’s paper is known by its parties',
    of: ({ text }) => /\p{Lu}\S* v\.? \p{Lu}|\p{Lu}\S* -v- \p{Lu}/u.test(text),
  },
  {
    name: 'several pieces',
    because: 'of news between semicolons introduce what is headed above',
    of: ({ text }) => SEVERAL_PIECES.test(text),
  },
  {
    name: 'leads on',
    because: 'a colon or a comma at its end goes on to another line',
    of: ({ text }) => /[:;,]$/.test(text),
  },
  {
    name: 'begins with a mark',
    because: 'as an item of a list does',
    of: ({ text }) => /^[^\p{L}\d"“‘'£$€]/u.test(text),
  },
  {
    name: 'begins with an hour',
    because: 'as an entry of a live report or a log does',
    of: ({ text }) => /^\d{1,2}[:.]\d{2}\b/.test(text),
  },
  { name: 'capitals', because: 'set apart by its letters', of: ({ text }) => isCapitals(text) },
  {
    name: 'marks',
    because: 'strokes and dots part the pieces of a menu or a credit',
    of: ({ text }) => /[@|*~·•>›»/]/.test(text),
  },
  { name: 'figures', because: 'number a paper or date it', of: ({ text }) => /\d{2}/.test(text) },
  {
    name: 'subject',
    because: 'says itself that it names what the paper is about',
    of: (line, head) => SUBJECT.test(line.text) && !isSubjectOfInstrument(line, head),
  },
  { name: 'section', because: 'made of the words of menus', of: ({ text }) => isOfRooms(text) },
  { name: 'column', because: 'is there every time', of: ({ text }) => isColumnLabel(text) },
  {
    name: 'body',
    because: 'names who writes',
    of: ({ text }) => isLetterhead(text) && !OF_MEETING.test(text),
  },
  {
    name: 'outlet word',
    because: 'few words of which papers make their names',
    of: ({ text }) => isOutletName(text.split(MOTTO, 1)[0]!),
  },
  { name: 'outlet', because: 'is a paper’s name', of: ({ sign }) => sign === 'outlet' },
  { name: 'name', because: 'is the author’s', of: ({ sign }) => sign === 'name' },
  { name: 'page’s own', because: 'speaks as menus and boxes do', of: ({ sign }) => sign === 'furniture' },
  { name: 'reference', because: 'what a reader’s letter answers', of: ({ sign }) => sign === 'reference' },
  {
    name: 'formatted',
    because: 'the file itself calls it a heading',
    of: ({ draft }) => draft.format === 'heading',
  },
];
