import { isDayWord } from '../../language/weekdays.ts';
import { ROLE_NOUNS } from '../../language/roles.ts';
import type { Range } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import { candidatesIn } from './candidates.ts';
import { wordsIn, type Scene } from './scene.ts';
import { isSpokes, type Subject } from './subject.ts';

/** Who follows a verb of saying as its subject, "said the council's leader, Jane Green, on Monday"; null for a time. */
export function subjectAfter(scene: Scene, cue: Range, tail: Range): Subject | null {
  const rest = { start: cue.end, end: tail.end };
  const start = wordsIn(scene, rest)[0];
  if (!start) return null;
  if (/^(?:he|she|they|it)$/.test(start.norm)) {
    return { ...start, kind: 'pronoun', entity: null, word: start.norm, by: '' };
  }
  if (isTime(start.norm)) return null;
  const stop = scene.narrative.slice(rest.start, rest.end).search(/[,.;]\s/);
  const phrase = { start: rest.start, end: stop < 0 ? rest.end : rest.start + stop };
  const all = candidatesIn(scene, rest);
  const inside = all.filter(({ mention }) => mention.start < phrase.end);
  const people = all.filter(({ mention, oblique }) => mention.entity.type === 'person' && !oblique);
  const person =
    people.find(({ mention, possessive }) => mention.start < phrase.end && !possessive) ??
    people.find(({ mention }) => beside(scene.narrative.slice(phrase.end, mention.start)));
  const words = wordsIn(scene, phrase);
  const spokes = words.find(({ norm }) => isSpokes(norm));
  const holder =
    spokes && inside.find(({ mention }) => mention.start <= spokes.start && spokes.end <= mention.end);
  const body = inside.find(({ mention }) => mention.entity.type !== 'place');
  const opening = inside.find(({ oblique, possessive }) => !oblique && !possessive);
  const post = !person && !holder && !spokes && opening ? postAfter(scene, opening.mention, phrase) : null;
  // "Says the council leader": whoever leads it, and not the council.
  if (post)
    return { start: start.start, end: post.end, kind: 'description', entity: null, word: post.norm, by: '' };
  const found = person ?? holder ?? (spokes ? body : undefined) ?? opening;
  if (found) {
    const by = !person && !holder && spokes ? `a ${spokes.norm} speaks for it` : 'named right after the verb';
    return { ...found.mention, kind: 'named', word: '', by };
  }
  const of = words.findIndex(({ norm }, i) => i > 0 && norm === 'of');
  const head = words[of < 0 ? words.length - 1 : of - 1] ?? start;
  return { start: start.start, end: head.end, kind: 'description', entity: null, word: head.norm, by: '' };
}

/** The noun of a post that closes a phrase which a body's name opens: "the council leader", "the union's branch secretary". */
function postAfter(scene: Scene, { end }: Range, phrase: Range): Token | null {
  const words = wordsIn(scene, { start: end, end: phrase.end }).slice(0, 4);
  const at = words.findIndex(({ norm }) => ROLE_NOUNS.has(norm));
  const before = scene.narrative.slice(end, words[at]?.start ?? end);
  return at >= 0 && /^(?:[’']s?)?(?: \p{Ll}[\p{Ll}-]+){0,2} $/u.test(before) ? (words[at] ?? null) : null;
}

/** After a phrase, the name set beside it: only a comma and perhaps an article between. */
function beside(between: string): boolean {
  return /^[,\s]+(?:(?:the|a|an)\s+)?$/i.test(between);
}

function isTime(norm: string): boolean {
  return (
    isDayWord(norm) ||
    /^(?:in|on|at|to|after|before|during|last|earlier|later|this|when|while|as|of|from|by)$/.test(norm)
  );
}
