import { OUTLET_WORD } from '../../language/newsroom-words.ts';
import { isOfRooms } from '../../language/section-words.ts';
import type { Block, Document } from '../../model/document.ts';
import { escaped } from '../../text/escaped.ts';
import { atTop } from './call-sign.ts';
import { withoutForm } from './company-name.ts';
import { ownerBelow } from './owner-below.ts';
import { isPersonName } from './person-name.ts';
import { properCase } from './proper-case.ts';
import {
  ADDRESSED,
  ASKED,
  BESIDE,
  INVITES,
  IN_BYLINE,
  IN_TEXT,
  OWNS,
  PLAIN,
  type Sign,
} from './self-signs.ts';

/** Lines at the top of a page among which its name may stand. */
const TOP = 4;

/** So much must speak for a name. */
const ENOUGH = 2;

/** No name of a page, whatever stands around it. */
const NEVER =
  /^(?:the )?(?:us|me|our|your|my|this|that|a|an|court|police|council|reporters?|journalists?|parliament|staff|home|facebook|twitter|x|instagram|whatsapp|youtube|linkedin|getty(?: images)?|google|reuters|file|files|contributed|supplied|submitted|newsletters?|updates?|alerts?|author|more|app|clerk)$|^(?:terms|privacy|cookies?|(?:the )?(?:daily|weekly|morning|evening|week|weekend) \w+$)\b/i;

/**
 * The name by which a page speaks of itself, where its invitations, notices and text do so often or plainly enough:
 * "Follow HolmLive on Facebook", "The Courier understands", "Ann Lee is a reporter at The Courier".
 */
export function selfNaming({ blocks }: Pick<Document, 'blocks'>): string | null {
  const top = blocks.slice(0, TOP).map(({ text }) => keyOf(text));
  const votes = new Map<string, { name: string; signs: Set<Sign> }>();
  for (const block of blocks)
    for (const one of signsFor(block, block === blocks.at(-1))) {
      const name = clean(one.pattern.exec(block.text)?.[1] ?? '');
      if (name === null || (!PLAIN.includes(one) && isSomebody(name))) continue;
      const key = keyOf(name);
      // People tell councils and companies things as well.
      if (ASKED.includes(one) && !name.startsWith('The ') && !OUTLET_WORD.test(name) && !top.includes(key))
        continue;
      const vote = votes.get(key) ?? { name, signs: new Set() };
      votes.set(key, { name: name.startsWith('The ') ? name : vote.name, signs: vote.signs.add(one) });
    }
  const owner = ownerBelow({ blocks });
  if (owner !== null) {
    const vote = votes.get(keyOf(owner)) ?? { name: owner, signs: new Set() };
    votes.set(keyOf(owner), { ...vote, signs: vote.signs.add(OWNS) });
  }
  const domains = blocks.filter(({ role }) => role !== 'body').flatMap(({ text }) => domainsIn(text));
  for (const [key, { signs }] of votes)
    if (domains.includes(key.replace(/[^\p{L}\d]/gu, ''))) signs.add(ADDRESSED);
  const weighed = [...votes.values()].map(({ name, signs }) => ({
    name,
    // An outlet's name that invites is the page's own.
    weight: [...signs].reduce(
      (sum, one) =>
        sum + (INVITES.includes(one) && /[ -]/.test(name) && OUTLET_WORD.test(name) ? ENOUGH : one.weight),
      0,
    ),
  }));
  const best = weighed.sort((a, b) => b.weight - a.weight)[0];
  if (best === undefined || best.weight < ENOUGH) return null;
  return properCase(atTop(inFull(best.name, blocks), blocks));
}

function signsFor({ role, text }: Block, isLast: boolean): readonly Sign[] {
  if (role === 'byline') return IN_BYLINE;
  if (role === 'furniture' || isLast)
    return text.length < 300 ? [...PLAIN, ...INVITES, ...BESIDE, ...IN_TEXT, ...ASKED] : IN_TEXT;
  return role === 'body' ? [...IN_TEXT, ...ASKED] : [];
}

/** "The Argus" for the Holm Argus, "Quayside" for Quayside Fife: the longer name that a line of the page has alone. */
function inFull(name: string, blocks: Document['blocks']): string {
  const word = escaped(name.replace(/^The /, ''));
  const longer = new RegExp(
    `(?:^|© ?(?:[Cc]opyright )?(?:\\d{4} )?)((?:The |THE )?(?:\\p{Lu}[\\p{L}’'-]* (?:(?:&|and|of) )?){1,3}(?:${word}|${word.toUpperCase()})|${word}(?: [\\p{Lu}\\d][\\p{L}’'-]*){1,2})(?=$|, \\d|[|•·]| [|•·])`,
    'u',
  );
  const inLines = (lines: Document['blocks']): string[] =>
    lines
      .filter(({ role }) => role === 'furniture')
      .map(({ text }) => longer.exec(text)?.[1])
      .filter((whole) => whole !== undefined && !ASKS.test(whole))
      .map((whole) => whole!);
  const [atHead] = inLines(blocks.slice(0, TOP));
  return atHead ?? inLines(blocks).find((whole) => !isSomebody(whole)) ?? name;
}

const ASKS = /\b(?:from|about|follow|more|read|on|with|by|to|the latest)\b/i;

/** The names in addresses of mail and of the web: "holmgazette". A label has 63 letters at most (RFC 1035). */
const domainsIn = (text: string): string[] =>
  [
    ...text.matchAll(/(?:@|www\.|https?:\/\/|^)(?:[\w-]{1,63}\.){0,8}?([a-z\d-]{5,63})\.(?:[a-z]{2,24})\b/g),
  ].map((m) => m[1]!.replaceAll('-', ''));

const keyOf = (name: string): string => name.toLowerCase().replace(/^the /, '');

function clean(found: string): string | null {
  const name = withoutForm(
    properCase(found.replace(/^the /, 'The ').replace(/[’']s?$/i, ''))
      .replace(/^THE /, 'The ')
      .trim(),
  );
  if (name.length < 4 || NEVER.test(name) || isOfRooms(name)) return null;
  return name;
}

const isSomebody = (name: string): boolean => isPersonName(name) && !OUTLET_WORD.test(name);
