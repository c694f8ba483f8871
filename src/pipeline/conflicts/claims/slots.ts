import { BE, DETERMINERS, MODALS } from '../../../language/grammar-words.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Argument } from '../../../model/claim.ts';
import { definite, firstOf } from '../wording/definite.ts';
import { excerpt } from '../../../text/excerpt.ts';
import { choosing, LONGEST_QUESTION } from '../wording/question.ts';
import { contains } from '../../../model/span.ts';
import { agreeing, isPlural } from '../wording/agreement.ts';
import type { Said, Sayings } from './said.ts';

/** How long the words in a slot may be, in UTF-16 code units. */
const LONGEST = 60;

/** A question in the claims' own words; where they do not fit its grammar, the two claims side by side. */
export function questionFrom(
  template: string,
  claims: readonly Said[],
  pair: readonly [Said, Said],
  sayings: Sayings,
): string {
  const filled = fill(template, claims, sayings, LONGEST_QUESTION - template.length);
  return filled !== null && filled.length <= LONGEST_QUESTION
    ? filled
    : choosing('Which is so', pair[0].claim, pair[1].claim);
}

/** A heading in the claims' own words. */
export function headingFrom(template: string, claims: readonly Said[], sayings: Sayings): string {
  const room = LONGEST_QUESTION - template.length;
  return fill(template, claims, sayings, room) ?? template.replaceAll(/\{[A-Z]\}/g, 'it');
}

/** A template's slots filled; null where the claims have no words for one. */
function fill(template: string, claims: readonly Said[], sayings: Sayings, room: number): string | null {
  const thing = /\{[OP]\}/.test(template) ? thingOf(claims, sayings) : null;
  const actor = template.includes('{A}') ? actorOf(claims, sayings) : null;
  const deed = template.includes('{D}') ? deedOf(claims, room) : null;
  const slots: readonly (readonly [string, string | null])[] = [
    ['{O}', thing],
    ['{P}', thing],
    ['{A}', actor],
    ['{D}', deed],
  ];
  let out = template;
  for (const [slot, words] of slots) {
    if (!out.includes(slot)) continue;
    if (words === null) return null;
    if (isPlural(words)) out = agreeing(out, slot);
    out = out.replaceAll(slot, () => words);
  }
  return out.replace(/^(?:the|an?|its|their) /, (w) => w.charAt(0).toUpperCase() + w.slice(1));
}

/** The shortest telling of a deed, in the text's own words: the verb and what it is done to. */
function deedOf(claims: readonly Said[], room: number): string | null {
  const words = claims
    .filter((s) => s.claim.polarity === 'positive')
    .map(({ claim }) => claim.text)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  return words === undefined ? null : `“${excerpt(words, room)}”`;
}

/** The shortest of the claims' objects that says what it is: at least a noun, never a pronoun. */
export function thingOf(claims: readonly Said[], sayings: Sayings): string | null {
  const [shortest] = claims
    .flatMap((said) => {
      const words = nounWords(said.claim.object);
      return words === null ? [] : [{ words, terse: isHeading(said) }];
    })
    .sort((a, b) => a.words.length - b.words.length || (a.words < b.words ? -1 : 1));
  return shortest === undefined ? null : definite(shortest.words, sayings.documents, shortest.terse);
}

/** Who it is about: the first of the agents that has a name or a noun. */
function actorOf(claims: readonly Said[], sayings: Sayings): string | null {
  for (const said of claims) {
    const { agent } = said.claim;
    if (agent === null) continue;
    const terse = isHeading(said);
    const name = sayings.entities.get(agent.entity ?? '')?.name;
    const words = nounWords(agent);
    const own = words !== null && (DETERMINERS.has(firstOf(words)) || (name?.includes(words) ?? true));
    if (own) return definite(words, sayings.documents, terse);
    if (name !== undefined && name.length <= LONGEST) return definite(name, sayings.documents, false);
    if (words !== null) return definite(words, sayings.documents, terse);
  }
  return null;
}

/** An argument's words, without what only counts or points, cut before what says more of it; null where they name nothing. */
function nounWords(argument: Argument | null): string | null {
  const plain = (argument?.refersTo ?? argument)?.text
    .replace(/^(?:all|every|each|any|both|one)\s+(?:of\s+)?/i, '')
    .split(
      /[,;:(]|\s(?:in|during|from|after|which|that|who|while|at|with|by|on|every|each|to|for|between)\s/,
    )[0]!
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^["'“‘]+|["'”’]+$/g, '');
  return plain === undefined || plain === '' || plain.length > LONGEST || !isNoun(plain) ? null : plain;
}

/** Pronouns, and words of whoever speaks or is spoken to, which mean nobody in a question of ours. */
const NO_NAME =
  /^(?:it|they|them|he|she|him|her|this|that|these|those|both|nobody|none|neither|who|which|others?|the other|so)$/i;
const FIRST_PERSON = /\b(?:i|we|us|me|my|our|ours|you|your|yours)\b/i;

function isNoun(words: string): boolean {
  if (NO_NAME.test(words) || /["“”]/.test(words)) return false;
  if (FIRST_PERSON.test(words.replace(/\bUS\b/g, ''))) return false;
  const all = words.toLowerCase().split(' ');
  if (all.some((w) => MODALS.has(w) || BE.has(w))) return false;
  // "Two babies died" is a clause.
  const last = VERB_READINGS.get(all.at(-1) ?? '');
  return all.length < 3 || !last?.some((r) => r.form === 'past');
}

/** Whether a claim stands in a headline, where articles are left out. */
function isHeading({ claim, document }: Said): boolean {
  return (
    (document.titleSpan !== null && contains(document.titleSpan, claim)) ||
    document.blocks.some((b) => b.role === 'heading' && contains(b, claim))
  );
}
