import { OUTLET_WORD, isReleaseMark } from '../../../language/newsroom-words.ts';
import { isLetterhead, namesBody } from '../../../text/letterhead.ts';
import type { Draft } from '../draft.ts';
import { endsSentence } from '../line-shape.ts';
import type { Trait } from './evidence.ts';

/** The first line of a part, without a motto or a place beside it. */
const nameIn = (text: string): string => text.split(/ [|·–—] |\s{2,}/, 1)[0] ?? '';

const isBody = (text: string): boolean => isLetterhead(text) && namesBody(text) && !OUTLET_WORD.test(text);

/** Whether some short line of a part of the page fits: the first so many, or with a negative number the last. */
function line(count: number, longest: number, fits: (text: string) => boolean): Trait['of'] {
  return (drafts: readonly Draft[]) => {
    const part = count > 0 ? drafts.slice(0, count) : drafts.slice(count);
    return part.some(({ text }) => text.length < longest && fits(text.trim())) ? 1 : 0;
  };
}

/** Whether a line has two of a menu’s words or more. */
const menu =
  (words: RegExp) =>
  (text: string): boolean =>
    (text.match(words)?.length ?? 0) >= 2;

const OF_A_BODY =
  /\b(?:careers|jobs|about us|our (?:services|work|people|story|team|history)|who we are|what we do|contact(?: us)?|pay|report it|apply|licen[cs]es|permits|departments|residents|visitors|members|donate|governance|meetings|trustees|find a|patients|students|staff|parents)\b/gi;
const OF_NEWS =
  /\b(?:sports?|business|politics|opinion|obituaries|weather|lifestyle|entertainment|world|money|travel|puzzles|crosswords?|classifieds|property|motors|deaths|subscribe|e-?paper|what[’']s on|crime|local|markets|podcasts?)\b/gi;
const NEWSROOM =
  /\b(?:news ?room|press (?:releases?|office|cent(?:re|er)|room)|media (?:releases?|cent(?:re|er)|room|statements?)|news and (?:media|communications|events)|statements?|announcements?|latest news|investors?)\b/i;
const PRESS_OFFICE =
  /\b(?:media|press) (?:contacts?|enquir|inquir|office)|\bfor (?:media|press|further information|more information|interviews)\b|\bnotes? (?:to|for) editors?\b|^\W*ends?\W*$|^###$|\b(?:enquiries|inquiries):/i;
const PUBLISHER =
  /(?:©|copyright)[^]*\b(?:media|newspapers?|news|press|publishing|broadcasting|radio)\b|\b(?:media|newspapers?|news|press|publishing|broadcasting|radio)\b[^]*(?:©|copyright)/i;
const REGISTERED =
  /\b(?:registered (?:charity|office|company|in)|charity (?:no|number)|company (?:no|number)|ABN|ACN|equal opportunity|crown copyright|open government licence)\b/i;
const PERIODICAL =
  /\b(?:newsletter|bulletin|magazine|journal of|issue|vol\.?|no\. \d|blog|posted in|column|columnist|opinion|letters? to the editor|podcast|episode|transcript)\b/i;
const READERS =
  /\b\d* ?(?:comments?|replies|responses)\b|^(?:reply|like|share)\b|\b(?:most read|trending|read (?:more|next)|related|sign up|subscribe|got a (?:story|tip|view))\b/i;
const FRIENDS =
  /^dear (?:friends?|neighbou?rs?|all|members|colleagues|readers?|parents|families|residents|customers|brothers|sisters|everyone)\b|^(?:friends|neighbou?rs|folks|colleagues|sisters and brothers|brothers and sisters),?$/i;
const ADDRESSEE =
  /^dear (?:mr|mrs|ms|dr|sir|madam|professor|cllr|councillor|chief|chair|secretary|minister)\b/i;
const PAPER =
  /\b(?:statement|media release|press release|news release|circular|advisory|recall|update from|our (?:response|position)|response to|notice|announcement|minutes|report|decision|resolution|order|memo(?:randum)?|determination|findings)\b/i;
const POST =
  /^(?:(?:acting|deputy|interim|hon\.?|honorary) )?(?:chief executive|managing director|director|president|chair(?:man|woman|person)?|secretary|principal|head ?teacher|superintendent|clerk|general manager|manager|commissioner|chief|mayor|treasurer|registrar|executive director|ceo)\b/i;

/** What the head and the foot of a page show of whose it is. */
export const OF_PAGE: readonly Trait[] = [
  {
    sign: 'an outlet’s name on top',
    of: line(4, 80, (text) => OUTLET_WORD.test(text) && !isReleaseMark(text)),
  },
  { sign: 'a body’s name on top', of: line(3, 120, (text) => isBody(nameIn(text))) },
  { sign: 'a body’s name first of all', of: line(1, 120, (text) => isBody(nameIn(text))) },
  { sign: 'a trail to a newsroom', of: line(10, 140, (text) => NEWSROOM.test(text) && !endsSentence(text)) },
  { sign: 'a body’s menu', of: line(8, 200, menu(OF_A_BODY)) },
  { sign: 'a menu of news', of: line(8, 200, menu(OF_NEWS)) },
  { sign: 'a press office at the foot', of: line(-12, 200, (text) => PRESS_OFFICE.test(text)) },
  { sign: 'a publisher’s copyright', of: line(-8, 300, (text) => PUBLISHER.test(text)) },
  { sign: 'a body’s registration at the foot', of: line(-8, 220, (text) => REGISTERED.test(text)) },
  { sign: 'the head of a periodical or a column', of: line(5, 140, (text) => PERIODICAL.test(text)) },
  { sign: 'what is asked of readers at the foot', of: line(-14, 80, (text) => READERS.test(text)) },
  { sign: 'a greeting to friends', of: line(12, 80, (text) => FRIENDS.test(text)) },
  { sign: 'a greeting to one person', of: line(16, 80, (text) => ADDRESSEE.test(text)) },
  {
    sign: 'a paper named near the top',
    of: line(10, 140, (text) => PAPER.test(text) && !endsSentence(text)),
  },
  { sign: 'a post at the foot', of: line(-8, 100, (text) => POST.test(text)) },
];
