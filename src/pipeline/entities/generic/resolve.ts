import { FIRM_NOUNS, PRESS_TRADES, TRADE_WORDS } from '../../../language/bodies/firms.ts';
import { BODY_NOUNS } from '../../../language/bodies/nouns.ts';
import { PAPER_NOUNS } from '../../../language/bodies/papers.ts';
import { GENERIC_NOUNS, NEEDS_MODIFIER } from '../../../language/bodies/generic-nouns.ts';
import { TIER_WORDS } from '../../../language/bodies/territorial.ts';
import { ANY_FIRM, NAMED_TRADES, TRADES } from '../../../language/bodies/trades.ts';
import type { Cluster } from '../clusters.ts';
import { hasWord, isFederal } from './has-word.ts';
import { kinBody } from './kin-body.ts';
import type { Phrase } from './phrases.ts';
import { stem } from '../../../text/tokens.ts';

/** The bodies that a phrase may take up. */
interface Bodies {
  /** Those that the document names. */
  readonly inDoc: readonly Cluster[];
  /** Those of the folder, by the nouns that their names are built on. */
  readonly byHead: ReadonlyMap<string, readonly Cluster[]>;
  /** How often the document names each, by root. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Those who govern a body, together, called by the last word of "Board of Trustees". */
const GOVERNING: ReadonlySet<string> = new Set(['trustees', 'governors', 'regents', 'commissioners']);

/** Those who act for a body that is never called by their noun. */
const ACTORS: ReadonlySet<string> = new Set(['auditors', 'feds', 'lawmakers', 'legislators', 'regulators']);

/** One of several bodies that is named so many times as often as the next is what the document is about. */
const DOMINANT = 3;

/**
 * The body that a phrase takes up, or null where none or several fit. `last` has where each was last meant, `near` those that the
 * phrase's own sentence names, `owner` the body for which somebody speaks of it.
 */
export function resolve(
  phrase: Phrase,
  { inDoc, byHead, counts }: Bodies,
  last: ReadonlyMap<number, number>,
  near: ReadonlySet<number>,
  owner: number | null = null,
): number | null {
  const fits = (c: Cluster): boolean => fitsNoun(c, phrase) && phrase.mods.every((m) => hasWord(c, m));
  if (NEEDS_MODIFIER.has(phrase.noun) && phrase.mods.length === 0) return null;
  let fit = inDoc.filter(fits);
  if (phrase.mods.length > 0) {
    const has = (c: Cluster): boolean => c.names.some((n) => n.includes(phrase.words));
    const here = fit.filter(has);
    const all = here.length > 0 ? here : [...new Set(byHead.get(phrase.noun) ?? [])].filter(has);
    if (here.length > 0 || all.length === 1) fit = all;
  }
  if (fit.length === 0 && phrase.mods.length === 0 && ANY_FIRM.has(phrase.noun)) fit = inDoc.filter(isFirm);
  // "The company" beside one body that no noun sorts, "Silver Inns": that one.
  if (fit.length === 0 && phrase.definite && phrase.mods.length === 0 && ANY_FIRM.has(phrase.noun)) {
    const unsorted = inDoc.filter(isUnsorted);
    if (unsorted.length === 1) return unsorted[0]!.root;
  }
  // "The trustees" are the Board of Trustees, where the folder has one, and not the trust.
  const governing = GOVERNING.has(phrase.noun) ? (byHead.get(phrase.noun) ?? []).filter(fits) : [];
  if (new Set(governing).size === 1) return governing[0]!.root;
  if (fit.length === 0 && phrase.where.length > 0) {
    const rest = phrase.mods.filter((m) => !phrase.where.includes(m));
    const alike = inDoc.filter((c) => fitsNoun(c, phrase) && rest.every((m) => c.words.has(m)));
    if (alike.length === 1) return alike[0]!.root;
  }
  if (fit.length === 0) {
    const alike = phrase.mods.length > 0 || ACTORS.has(phrase.noun) ? headsFor(phrase.noun) : [phrase.noun];
    const found = (heads: readonly string[]): ReadonlySet<Cluster> =>
      new Set(heads.flatMap((head) => byHead.get(head) ?? []).filter(fits));
    let anywhere = found(alike);
    if (anywhere.size === 0 && (phrase.definite || phrase.lead)) anywhere = found(headsFor(phrase.noun));
    if (anywhere.size === 1) return [...anywhere][0]!.root;
    if (anywhere.size > 0 || !phrase.definite || phrase.mods.length === 0) return null;
    return kinBody(phrase, byHead) ?? known(phrase, byHead);
  }
  if (owner !== null && phrase.definite && fit.some((c) => c.root === owner)) return owner;
  if (!phrase.definite && ((phrase.mods.length === 0 && !phrase.lead) || fit.length > 1)) return null;
  const trade = NAMED_TRADES.get(phrase.noun);
  const named = trade
    ? fit.filter((c) => trade.some((word) => c.heads.has(word) || c.words.has(stem(word))))
    : [];
  if (named.length > 0) fit = named;
  // "The supplier" beside two firms may be a third.
  if (TRADES.has(phrase.noun) && fit.length > 1) return null;
  const exact = fit.filter((c) => c.heads.has(phrase.noun));
  if (exact.length > 0) fit = exact;
  if (fit.length === 1) return fit[0]!.root;
  const apart = fit.filter((c) => !near.has(c.root));
  if (apart.length > 0) fit = apart;
  if (fit.length === 1) return fit[0]!.root;
  const recent = [...fit]
    .filter((c) => last.has(c.root))
    .sort((a, b) => last.get(b.root)! - last.get(a.root)! || a.root - b.root);
  if (phrase.other) return recent.length === 2 ? recent[1]!.root : null;
  const [first, second] = [...recent].sort((a, b) => (counts.get(b.root) ?? 0) - (counts.get(a.root) ?? 0));
  if (first && second && (counts.get(first.root) ?? 0) >= DOMINANT * (counts.get(second.root) ?? 0))
    return first.root;
  return recent[0]?.root ?? null;
}

/**
 * "The labour board" for the Industrial Relations Board: the only body of that noun that more than one document names. A word
 * for another sort of body tells it from that one: "the parish council", "the state board".
 */
function known({ noun, mods }: Phrase, byHead: Bodies['byHead']): number | null {
  const bodies = [...new Set(byHead.get(noun) ?? [])].filter((c) => c.docs.size > 1);
  return bodies.length === 1 && !mods.some((m) => OTHER_SORTS.has(m)) ? bodies[0]!.root : null;
}

/** Stems of words that say of which sort a body is, or that a post is meant. */
const OTHER_SORTS: ReadonlySet<string> = new Set(['chief', ...GENERIC_NOUNS.keys(), ...TIER_WORDS].map(stem));

function fitsNoun(c: Cluster, { noun, mods }: Phrase): boolean {
  // "The county" is Kent County as a party, or Kent County Council.
  if (noun === 'county' || noun === 'borough' || noun === 'district')
    return c.heads.has(noun) || (c.heads.has('council') && c.words.has(stem(noun)));
  // "The magistrates" are the bench of the Magistrates' Court alone.
  if (noun === 'magistrates') return c.words.has(stem(noun));
  // "The auditors" are those of the Office of the State Auditor, "the feds" one body of the federation.
  if (noun === 'auditors') return c.words.has(stem(noun)) || c.heads.has('audit');
  if (noun === 'feds' && !isFederal(c)) return false;
  // A news agency is no agency that inspects or fines.
  if (noun === 'agency' && c.words.has(NEWS) && !mods.includes(NEWS)) return false;
  return headsFor(noun).some((head) => c.heads.has(head));
}

/** A body whose name ends in a firm's noun or in what firms make. */
const isFirm = (c: Cluster): boolean =>
  [...c.heads].some((h) => FIRM_NOUNS.has(h) || (TRADE_WORDS.has(h) && !PRESS_TRADES.has(h)));

/** A body of whose nouns none says what it is; letters alone may be of anything. */
const isUnsorted = (c: Cluster): boolean =>
  ![...c.heads].some((h) => BODY_NOUNS.has(h) || GENERIC_NOUNS.has(h) || PAPER_NOUNS.has(h) || isPlural(h)) &&
  c.names.some((name) => name.trim().includes(' '));

/** "Rovers", "Hornets": a team, unless it is a firm by what it makes. */
const isPlural = (head: string): boolean => /[^s]s$/.test(head) && !TRADE_WORDS.has(head);

const headsFor = (noun: string): readonly string[] => GENERIC_NOUNS.get(noun) ?? [];

const NEWS = stem('news');
