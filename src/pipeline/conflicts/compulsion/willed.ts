import {
  BARRED,
  ENDING,
  MADE_TO,
  NOT_OFFERED,
  OF_FREE_WILL,
  OFFERED,
  REFUSED,
  UNWILLING,
  WILLING_WORDS,
} from '../../../language/free-will.ts';
import { PARTY_SORTS } from '../../../language/parties.ts';
import { firstMatch } from '../../../text/first-match.ts';
import type { Notion } from '../../../text/meaning.ts';
import { clauseAround } from '../clause-around.ts';
import type { Bare } from '../statements/bare.ts';
import type { Stated } from '../statements/facing.ts';
import { laidDownByHead } from '../statements/list-head.ts';
import type { Story, Told } from '../statements/sentences.ts';

/** How a sentence says that a deed came about. */
type Will = 'free' | 'offered' | 'not offered' | 'unwilling' | 'refused' | 'made';

/** A sentence that says how freely a deed was done. */
export interface Willed extends Stated {
  readonly will: Will;
  /** Members of the public to whom it is put down ("residents objected"), as the roots of their nouns. */
  readonly public: ReadonlySet<string>;
  /** Its own words for the deed, without those that it has from the sentence beside it. */
  readonly own: readonly Notion[];
  /** Whether somebody or something is stopped by another. */
  readonly barred: boolean;
}

/** What is looked for first wins: a sentence that denies an offer has the word "offered" too. */
const SAID: readonly (readonly [Will, readonly RegExp[]])[] = [
  ['not offered', NOT_OFFERED],
  ['unwilling', UNWILLING],
  ['refused', REFUSED],
  ['free', OF_FREE_WILL],
  ['offered', OFFERED],
  ['made', MADE_TO],
];
/** "Is not by this notice required". */
const DENIED =
  /(?:\bnot|n[’']t|\bnever|\bnor|\bneither|\bnothing|\bhardly|\bnobody|\bno ?one|\bnone)\b[^,.;:]{0,25}$/i;
/** "If the firm had been ordered to": nobody was. */
const SUPPOSED = /\b(?:if|unless|whether|in case|as though|as if|suppose)\b[^,.;:]{0,60}$/i;
/** "If they had closed it, we would have fought": nothing of it came about. */
const UNREAL = /^\W*(?:if|had)\b[^.;?!]*(?:\b(?:would|might|could)|[’']d) have\b/i;
/** Opens what must be so before an order ends. */
const WHEN = /\b(?:until|till|unless|once|before)\b[^,.;:]*$/i;
/** Persons who are told by nothing but that. */
const PERSONS = /^(?:people|persons|men|women|children)$/;
/** So few words say what was done; the sentence leans on the one before it. */
const HARDLY_ANY = 2;

/** How freely a sentence has its deed done; of several signs the one that is looked for first. */
export function willOf(told: Told, bare: Bare, story: Story): Willed[] {
  const { text, start } = told.span;
  if (/\?\W*$/.test(text) || UNREAL.test(text)) return [];
  for (const [kind, patterns] of SAID) {
    const match = firstMatch(patterns, text);
    const lead = match ? text.slice(0, match.index) : '';
    if (!match || DENIED.test(lead) || SUPPOSED.test(lead)) continue;
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    const clause = clauseAround(told.document, told.span, at);
    const said = bare(told, clause).filter(isDeed);
    // An order that leans on what stands before it may be of anything there.
    const leans = said.length < HARDLY_ANY && kind !== 'made';
    // "Asked to shut the rest, it refused": what was refused stands in the sentence.
    const refused = kind === 'refused' || kind === 'unwilling' || kind === 'not offered';
    const own = leans && refused ? bare(told).filter(isDeed) : said;
    const lent = leans && own.length < HARDLY_ANY ? lentTo(told, bare, story) : [];
    // A clause that says hardly more than "not from choice" has its doer before it.
    const from = leans ? start : clause.start;
    const doers = told.notions.filter((n) => n.start >= from && n.end <= at.start && isPublic(n));
    return [
      {
        told,
        will: kind,
        matter: [...own, ...lent].map(ended),
        own,
        public: new Set(doers.map((n) => n.root)),
        barred: kind === 'made' && isBarred(clause.text),
      },
    ];
  }
  // "The firm shall: (a) replace the pipe": the head of a list has the word of command.
  if (!laidDownByHead(told, MADE_TO)) return [];
  const own = bare(told).filter(isDeed);
  return [{ told, will: 'made', matter: own.map(ended), own, public: new Set(), barred: false }];
}

/** Somebody or something is stopped; not where it is only when the defects "have been removed" that an order ends. */
function isBarred(clause: string): boolean {
  const match = firstMatch(BARRED, clause);
  return match !== undefined && !WHEN.test(clause.slice(0, match.index));
}

/** The words of the sentence before; of the one after where a paragraph opens with "nobody made us do this". */
function lentTo(told: Told, bare: Bare, story: Story): Notion[] {
  const at = told.place === 0 ? 1 : told.place - 1;
  const lender = story.inBlock(told).find((t) => t.place === at);
  return lender ? bare(lender).filter(isDeed) : [];
}

const ended = (n: Notion): Notion => (ENDING.test(n.norm) ? { ...n, keys: [...n.keys, '=ending'] } : n);

/** A noun for anybody but the body that is asked or told: "people", "tenants", "families". */
const isPublic = ({ norm }: Notion): boolean =>
  PERSONS.test(norm) ||
  /^(?:public|family)$/.test(PARTY_SORTS.get(norm.replace(/ies$/, 'y').replace(/s$/, '')) ?? '');

const isDeed = ({ norm }: { readonly norm: string }): boolean => !WILLING_WORDS.test(norm);
