import { DENIED, DENIED_OR_BARRED, NEGATION } from '../../../language/negatives.ts';
import { PEOPLE_SAID, PEOPLE_WISHED } from '../../../language/people-at-large.ts';
import { akin, keysOf, type Notion, notionsOf } from '../../../text/meaning.ts';
import type { Done } from './done.ts';

/** Whether what one clause affirms and the other denies may both be so, by their grammar. */
export function bothSo(a: Done, b: Done): boolean {
  const one = [onCondition, deniesWhole, setsOff, closesAt, saysBoth];
  return (
    one.some((rule) => rule(a, b) || rule(b, a)) ||
    thatOther(a, b) ||
    toOthers(a, b) ||
    wished(a) !== wished(b)
  );
}

/** "Residents voted against it", "residents say that it must": a wish, or a view. */
function wished({ told: { span } }: Done): boolean {
  return PEOPLE_WISHED.test(span.text) || PEOPLE_SAID.test(span.text);
}

/** "Not without leave", "never unless it is safe"; "if he agrees", "once it is safe". */
const ONLY_WITH = /\b(?:without|unless|except|until|save|before)\b/i;
const GIVEN =
  /\b(?:if|when|once|with (?:the |an? |its |his |her |their |prior |written )*(?:leave|consent|permission|approval|agreement|licen[cs]e)|provided|subject to|as long as|after|only)\b/i;

/** A ban that has a way out, and leave on a condition. */
function onCondition(ban: Done, leave: Done): boolean {
  const [x, y] = [ban, leave].map((d) => d.told.span.text);
  const banned = /\b(?:no|not|nobody|none|never|cannot)\b|n[’']t\b/i.test(x!);
  return banned && ONLY_WITH.test(x!) && GIVEN.test(y!) && !DENIED_OR_BARRED.test(y!);
}

/** "Need not publish the whole report" leaves its summary, of which the other tells. */
const NOT_WHOLE =
  /(?:\b(?:not|never)|n[’']t)\b[^.;:,]{0,40}\b(?:the (?:whole|full|entire)|in full|every|all)\b/i;
const PARTS =
  /\b(?:summar(?:y|ies)|parts?|some|extracts?|half|most|outline|headlines?|findings|conclusions|several|one of|two of)\b/i;

function deniesWhole(denial: Done, other: Done): boolean {
  return NOT_WHOLE.test(denial.told.span.text) && PARTS.test(other.span.text);
}

/** "Pays the costs of the firm but not those of the club": what is set off, of which the other does not speak. */
const BUT_NOT = /\b(?:but|and|though) not (?!only\b)((?:\p{L}+[\s’'-]*){1,8})/iu;

function setsOff(one: Done, other: Done): boolean {
  const match = BUT_NOT.exec(one.told.span.text);
  if (match === null) return false;
  const elsewhere = one.told.span.text.replace(match[0], '');
  return elsewhere.search(NEGATION) < 0 && !meet(notionsOf(match[1]!), other.told.notions);
}

/** "Open to walkers" and "closed to vehicles": each with whom or what it is so for. */
const FOR_WHOM = /^\s*(?:to|for)\s+(?:(?:the|all|any|most|its|other)\s+)*(\p{L}+(?:\s+\p{L}+)?)/iu;

function toOthers(a: Done, b: Done): boolean {
  const [x, y] = [a, b].map(({ said: { claim, document } }) => {
    const after = document.text.slice(claim.predicate.end, claim.predicate.end + 60);
    const lead = /\b(?:open|closed|shut|barred|available|free)( (?:to|for))$/i.exec(
      claim.predicate.text,
    )?.[1];
    return FOR_WHOM.exec((lead ?? '') + after)?.[1];
  });
  if (x === undefined || y === undefined) return false;
  if (![a, b].every(({ said }) => /\b(?:open|closed|shut|barred)\b/i.test(said.claim.predicate.text)))
    return false;
  return !meet(notionsOf(x), notionsOf(y));
}

function meet(a: readonly Notion[], b: readonly Notion[]): boolean {
  const keys = keysOf(b);
  return a.length === 0 || b.length === 0 || a.some((n) => akin(n, keys));
}

/** "Will stay open until the end of term", "will close at the end of term": one end of it. */
function closesAt(goesOn: Done, ends: Done): boolean {
  const until = /\b(?:until|till) ([^.;,]+)/i.exec(goesOn.told.span.text)?.[1];
  return (
    until !== undefined &&
    !/\b(?:until|till)\b/i.test(ends.told.span.text) &&
    meetsWholly(notionsOf(until), ends.told.notions)
  );
}

/** "Cleared of fraud but convicted of theft", "convicted of theft": the one says the other's too. */
function saysBoth(whole: Done, other: Done): boolean {
  const { predicate } = other.said.claim;
  if (DENIED.test(whole.told.span.text)) return false;
  const from = predicate.start + predicate.text.search(/\p{L}+(?:\s+(?:of|to|from|by))?\s*$/u);
  const theirs = notionsOf(other.told.document.text.slice(from, other.span.end));
  const rest = whole.told.notions.filter((n) => n.start >= whole.said.claim.predicate.end);
  return theirs.length > 1 && theirs.every((n) => rest.some((m) => m.root === n.root));
}

/** "Found that staff were poorly trained", "did not find that they were to blame": two things said. */
function thatOther(a: Done, b: Done): boolean {
  const [x, y] = [a, b].map(({ said: { claim }, told }) => {
    const behind = told.document.text.slice(claim.predicate.end, told.span.end);
    const that = /^\s*that\s/i.exec(behind);
    return that ? notionsOf(behind.slice(that[0].length)) : null;
  });
  if (!x || !y || x.length === 0 || y.length === 0) return false;
  const keys = keysOf(y);
  return x.filter((n) => akin(n, keys)).length / Math.min(x.length, y.length) <= HALF;
}

/** Two things that are said share at most so many of their words: whom they are of. */
const HALF = 0.5;

function meetsWholly(part: readonly Notion[], whole: readonly Notion[]): boolean {
  const keys = keysOf(whole);
  return part.length > 0 && part.every((n) => akin(n, keys));
}
