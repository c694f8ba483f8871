import type { DateMention } from '../../../model/date.ts';
import { sentenceOf, type Said } from './said.ts';
import { isUnasserted } from './unasserted.ts';

/** Words for parts of a document: "paragraph 10 keeps it open" is what paragraph 10 says. */
const DOCUMENT_PART = /^(?:paragraph|annex|schedule|clause|article|section|page|chapter|appendix)\b/i;

/** What held only until something else did. */
const SUPERSEDED = /\b(?:at first|initially|in the past|at one (?:point|time|stage)|until recently)\b/i;

/** People who are named by the side they take: what they say is their view. */
const PARTISANS =
  /\b(?:opponents?|critics?|supporters?|campaigners?|activists?|protesters?|protestors?|objectors?|fans?|neighbou?rs|residents?|rivals?|sceptics|skeptics|some|many|others|people|rumou?rs?)\s*$/i;

/** What stops short of something does not stop; nor does it go on if it "did not stop there". */
const STOPS_SHORT =
  /^\s+(?:(?:well|just|far|some way|a little) )?(?:short of|there\b|at (?:nothing|that)\b)/i;

/** How far behind a claim its reason is looked for, in UTF-16 code units. */
const REASON = 40;

/** "Did not stop for want of power", "not only because it rained": what is denied is why or how, not that it was so. */
const OTHERWISE_CAUSED =
  /(?:\bnot|n[’']t|\bnever)\b[^.;:]*?\b(?:for (?:want|lack|fear|shortage) of|for (?:\p{L}+ )?reasons\b|because|by (?:accident|chance|mistake|choice)|on account of|due to|owing to|as a result of|on the grounds)\b|(?:\bnot|n[’']t) (?:merely|only|simply|just|solely)\b/iu;

/**
 * Whether a claim is put forward as so by its document: not under a condition, not in somebody's quoted words,
 * not as what might be, not as what a part of another document says, not only until something else comes.
 */
export function isFirm(said: Said): boolean {
  return isMeant(said) && !said.claim.scope.some((l) => l.kind === 'until');
}

/** The same, whatever its end: a duty that lasts until something is done is a duty. */
export function isMeant(said: Said): boolean {
  const { claim, document, sense } = said;
  // "May be admitted" is leave to enter; "may be closed" is no closure yet.
  const leave =
    claim.modality === 'possible' && document.kind === 'official' && (sense === 'open' || sense === 'allow');
  if (isUnasserted(said)) return false;
  if (claim.quote !== null || (claim.modality === 'possible' && !leave) || claim.modality === 'requested')
    return false;
  if (SUPERSEDED.test(claim.text) || SUPERSEDED.test(document.text.slice(claim.end, claim.end + 20)))
    return false;
  if (claim.scope.some((l) => l.kind === 'condition') || PARTISANS.test(claim.voice?.text ?? ''))
    return false;
  if (
    /\bstop\w*$/i.test(claim.predicate.text) &&
    STOPS_SHORT.test(document.text.slice(claim.predicate.end, claim.predicate.end + 40))
  )
    return false;
  const clause = document.text.slice(claim.start, claim.end + REASON);
  if (claim.polarity === 'negative' && OTHERWISE_CAUSED.test(clause)) return false;
  return (
    !DOCUMENT_PART.test(claim.agent?.text ?? '') &&
    !/^[^.!?]*\?/.test(document.text.slice(claim.end, claim.end + 120))
  );
}

/** Whether a document that says one thing with an exception in the same breath is set against itself. */
export function hasException({ claim }: Said): boolean {
  return claim.scope.some((l) => l.kind === 'exception');
}

/** Whether two claims' dates rule out that they speak of one time. An undated claim can be of any time. */
export function timesApart(a: Said, b: Said, dates: ReadonlyMap<string, DateMention>): boolean {
  const [x, y] = [a.claim.date, b.claim.date].map((id) => (id === null ? undefined : dates.get(id)));
  if (longPast(a, x, b) || longPast(b, y, a)) return true;
  if (x?.earliest == null || y?.earliest == null || x.latest === null || y.latest === null) return false;
  if (x.type !== 'DATE' || y.type !== 'DATE') return false;
  return x.latest < y.earliest || y.latest < x.earliest;
}

/** "It was closed in 1998" says nothing of what it is today: dated by a year before, against what is told undated. */
function longPast(old: Said, date: DateMention | undefined, now: Said): boolean {
  const published = old.document.published.edtf ?? '';
  const lead = date === undefined ? '' : old.document.text.slice(Math.max(0, date.start - 8), date.start + 8);
  if (!/\b(?:in|on|during)\s(?=\S*\d|\w+ \d|\p{Lu})/iu.test(lead)) return false;
  if (date?.latest == null || now.claim.date !== null || old.claim.tense !== 'past') return false;
  return /^\d{4}/.test(published) && Number(date.latest.slice(0, 4)) < Number(published.slice(0, 4)) - 1;
}

/** Past against what is still to come: told at two times, so no disagreement. */
export function tensesApart(a: Said, b: Said): boolean {
  const [x, y] = [tenseOf(a), tenseOf(b)];
  return (x === 'past' && y === 'future') || (x === 'future' && y === 'past');
}

/** Right behind a claim of what is so now: it was otherwise before. */
const AGAIN = /^\W{0,2}(?:now |once |back )?(?:again|once more)\b/i;

/**
 * What "is open again" was closed before, so that it says nothing against a closing that is told as done or ordered;
 * only that it is closed still would.
 */
export function isResumed(a: Said, b: Said): boolean {
  return [
    [a, b],
    [b, a],
  ].some(
    ([now, before]) =>
      tenseOf(before!) !== 'present' &&
      AGAIN.test(now!.document.text.slice(now!.claim.end, now!.claim.end + 20)),
  );
}

/** "Has been closed" is told of the present, whatever its grammar. */
function tenseOf({ claim }: Said): string {
  return /^(?:has|have|'s|'ve)\b/i.test(claim.predicate.text) ? 'present' : claim.tense;
}

/** A side of a border: "the pipes up to the property line", "inside the buildings". */
const SIDE =
  /\b(?:inside|outside|within|up to|beyond|as far as|this side of|the far side of) (?:the|its|their|each|every)\b|\b(?:inside|outside|indoors|outdoors|upstairs|downstairs|upstream|downstream)(?=[,.;])/i;

/** Whether both sentences keep to a side of a border, so that each may speak of its own part of one thing. */
export function sidesApart(a: Said, b: Said): boolean {
  return [a, b].every((s) => SIDE.test(sentenceOf(s).text));
}

/** Part of the day, week or year: "overnight", "between 8pm and 8am", "at other times", "on Sundays". */
const PART_OF_TIME =
  /\b(?:overnight|at night|by night|nightly|daytime|during the (?:day|night|week)|(?:between|from) [\w.:]+ ?(?:am|pm|a\.m\.|p\.m\.|at night|in the)|at other times|at weekends?|on (?:mon|tues|wednes|thurs|fri|satur|sun)days|in (?:summer|winter))\b/i;

/** The whole of the time: "altogether", "around the clock". */
const ALL_OF_TIME =
  /\b(?:altogether|completely|entirely|around the clock|round the clock|24 hours|at all times|throughout|day and night)\b/i;

/** Whether the sentence of a claim keeps it to part of the time, or says that it is for all of it. */
export function timeShare(said: Said): 'part' | 'all' | 'unsaid' {
  const sentence = sentenceOf(said).text;
  return PART_OF_TIME.test(sentence) ? 'part' : ALL_OF_TIME.test(sentence) ? 'all' : 'unsaid';
}
