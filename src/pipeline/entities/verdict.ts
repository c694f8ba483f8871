import { isNameOnly, isNameToo, isWord } from '../../language/dictionary.ts';
import { isGivenName, isKnownPlace } from '../../language/lexicon.ts';
import { ROLE_NOUNS, STATE_OFFICES } from '../../language/roles.ts';
import type { Candidate, Kind, Rule } from './judging/candidate.ts';
import { isInByline } from './judging/papers.ts';
import { RULES } from './judging/rules.ts';
import type { Word } from './words.ts';

/** Whoever wrote a document is a person, whatever the name says: "Clara Field". */
export const AUTHOR: Verdict = { kind: 'person', rule: 'author', weight: 200 };

/** An office is one however it is written of. */
export const OFFICE: Verdict = { kind: 'role', rule: 'office', weight: 100 };

/** "Secretary of State for X", "Director of Y": an office. */
export function isOffice(c: Candidate): boolean {
  const words = c.line.words.slice(c.from, c.to + 1);
  if (STATE_OFFICES.has(words.map((w) => w.lower).join(' '))) return true;
  const of = words.findIndex((w) => !w.cap && /^(?:of|for)$/.test(w.lower));
  return of > 0 && ROLE_NOUNS.has(words[of - 1]!.lower);
}

/** What a name is, by which rule, and how much that rule tells. */
export interface Verdict {
  readonly kind: Exclude<Kind, 'none'> | 'role';
  readonly rule: string;
  readonly weight: number;
}

/** What a name is over all of its places; `none` where a rule says that it is no name, null where no rule tells. */
export function judge(all: readonly Candidate[]): Verdict | 'none' | null {
  if (!all.some(isName)) return null;
  const words = (c: Candidate): readonly Word[] => c.line.words.slice(c.from, c.to + 1);
  for (const rule of RULES.filter((r) => r.sees === 'form')) {
    const kind = all.map((c) => rule.kind(c, words(c))).find((k) => k !== null);
    if (kind !== undefined) return kind === 'none' ? 'none' : { kind, rule: rule.name, weight: 100 };
  }
  if (all.every((c) => c.line.shouting)) return null;
  for (const rule of RULES.filter((r) => r.sees === 'clue')) {
    const kind = all.map((c) => rule.kind(c, words(c))).find((k) => k !== null);
    if (kind !== undefined) return kind === 'none' ? 'none' : { kind, rule: rule.name, weight: 50 };
  }
  const votes = new Map<Rule, number>();
  for (const rule of RULES.filter((r) => r.sees === 'context')) {
    const n = all.filter((c) => rule.kind(c, words(c)) !== null).length;
    if (n > 0) votes.set(rule, n);
  }
  // Sorting is stable: of rules with as many votes the more telling one stands first.
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
  const kind = best && all.map((c) => best.kind(c, words(c))).find((k) => k !== null);
  if (best === undefined || !kind) return null;
  return kind === 'none' ? 'none' : { kind, rule: best.name, weight: 1 };
}

/** Whether this place shows a name and not just the capital that opens a sentence. */
export function isName(c: Candidate): boolean {
  const first = c.line.words[c.from]!;
  if (!first.initial || c.outerFrom < c.from || c.to > c.from || isInByline(c)) return true;
  if (first.upper && first.text.length > 1) return true;
  return (
    !isWord(first.lower) ||
    isNameOnly(first.lower) ||
    (isNameToo(first.lower) && isKnownPlace(first.lower) && !isGivenName(first.lower))
  );
}
