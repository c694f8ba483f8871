import { PREPOSITIONS } from '../../../language/grammar-words.ts';
import { isDemonym, isGivenName } from '../../../language/lexicon.ts';
import { PARTY_NOUNS } from '../../../language/parties.ts';
import { isCalling, KINDS_OF_PEOPLE } from '../../../language/people.ts';
import { beginsAsPerson } from './people.ts';
import { after, before, isUnknown, type Candidate } from './candidate.ts';

/** "Holm Rovers beat …": what wins, loses, signs or is played for is a team. */
export function isSide(c: Candidate): boolean {
  const next = after(c);
  const prev = before(c);
  const earlier = before(c, 2);
  const { line, from, to } = c;
  // In tennis somebody beats somebody.
  if (beginsAsPerson(line.words.slice(from, to + 1))) return false;
  if (next?.gap === ' ' && /^(?:beat|beats|thrashed|defeated|drew)$/.test(next.lower) && isTeamLike(c))
    return true;
  if (isCalledSide(c) || isTeam(c) || isWhoAre(c)) return true;
  if (next?.gap === ' ' && next.lower === 'lost' && after(c, 2)?.lower === 'to') return true;
  if (next?.gap === ' ' && /^\d{1,3}[-–]\d{1,3}$/.test(next.text)) return true;
  return prev?.lower === 'for' && /^(?:played|plays|signed|scored|debut)$/.test(earlier?.lower ?? '');
}

/** "The Otters had not won since", "the Otters (6-1) host": some plural with the article and what teams do, or how they stand. */
function isTeam(c: Candidate): boolean {
  const words = c.line.words.slice(c.from, c.to + 1);
  const last = words.at(-1)!;
  if (before(c)?.lower !== 'the' || c.line.titled || words.some((w) => !w.cap || w.upper)) return false;
  const one = last.lower.replace(/s$/, '');
  if (!/[^s]s$/.test(last.lower) || last.possessive || isCalling(one) || KINDS_OF_PEOPLE.has(one))
    return false;
  if (PARTY_NOUNS.has(one) || PARTY_NOUNS.has(last.lower) || isDemonym(last.lower)) return false;
  const { text } = c.line.doc;
  if (/^ \(\d{1,3}-\d{1,3}(?:-\d{1,2})?\)/.test(text.slice(last.end, last.end + 12))) return true;
  // "The hatchery at the Forks lost its fish": what the verb is said of stands before.
  if (PREPOSITIONS.has(before(c, 2)?.lower ?? '')) return false;
  let n = 1;
  while (n < 4 && /^(?:have|had|has|not|never|also|will|may)$/.test(after(c, n)?.lower ?? '')) n++;
  return after(c, n)?.gap === ' ' && PLAYING.test(after(c, n)!.lower);
}

const PLAYING = /^(?:won|win|lost|beat|beaten|host|hosted|played|play|scored|trailed|drew)$/;

/** "Carbury, who sit third, …": one name with a verb in the plural is eleven people. */
export function isWhoAre(c: Candidate): boolean {
  const { line, from, to } = c;
  const [who, verb] = [after(c), after(c, 2)];
  if (from !== to || !isUnknown(line.words[from]!) || line.words[to]!.possessive) return false;
  if (who?.gap !== ', ' || who.lower !== 'who' || verb?.gap !== ' ') return false;
  const prev = before(c)?.lower ?? '';
  // "Hale & Sons of Carbury, who have": of somebody named before.
  if (/^(?:and|or|nor|&)$/.test(prev) || PREPOSITIONS.has(prev) || line.words[from]!.gap === ', ')
    return false;
  return /^(?:are|were|have|go|sit|play|host|meet|face|travel|lie|lead|top|need|visit)$/.test(verb.lower);
}

/** "Holm Rangers, the league champions": only a team is put beside such words. */
function isCalledSide(c: Candidate): boolean {
  const next = after(c);
  if (next?.gap !== ', ' || !/^(?:an?|the|last)$/.test(next.lower)) return false;
  for (let n = 2; n <= 7; n++) {
    const word = after(c, n);
    if (word?.gap !== ' ') return false;
    if (
      /^(?:champions|runners-up|titleholders|finalists|semi-finalists|minnows|part-timers)$/.test(word.lower)
    )
      return true;
  }
  return false;
}

/** One word, or some of which one is no word and none a given name. */
function isTeamLike({ line, from, to }: Candidate): boolean {
  const words = line.words.slice(from, to + 1);
  return from === to || (words.some(isUnknown) && !words.some((w) => isGivenName(w.lower)));
}
