import { PLAIN_ACRONYMS } from '../../../language/acronyms.ts';
import { isWord } from '../../../language/dictionary.ts';
import type { Word } from '../words.ts';
import { after, before, type Candidate, type Kind } from './candidate.ts';

/** One word in capitals: a body, a country by its letters, or `none` where it is a word or a plain abbreviation. */
export function acronym(c: Candidate, words: readonly Word[]): Kind | null {
  const word = words[0]!;
  // "MPs", "CEOs": more than one of what is no body.
  if (words.length === 1 && /^\p{Lu}{2,4}s$/u.test(word.text))
    return PLAIN_ACRONYMS.has(word.text.slice(0, -1)) ? 'none' : null;
  if (words.length !== 1 || !word.upper || word.text.replace(/\./g, '').length > 6 || /\d/.test(word.text))
    return null;
  if (isRunInHeading(c)) return 'none';
  const plain = word.text.replaceAll('.', '');
  if (/^(?:US|USA|UK|UAE|USSR|EU|GB|NYC|LA|DC)$/.test(plain))
    return plain === 'EU' ? 'organisation' : 'place';
  if (
    (isWord(word.lower) && (word.initial || before(c)?.lower !== 'the')) ||
    word.gap.endsWith('/') ||
    after(c)?.gap === '/'
  )
    return 'none';
  return PLAIN_ACRONYMS.has(plain) || plain.length < 2 ? 'none' : 'organisation';
}

/** "THE BRAKES. This is the part that …": capitals that head their own paragraph. */
const isRunInHeading = ({ line, to }: Candidate): boolean =>
  to > 0 && line.words.slice(0, to + 1).every((w) => w.upper) && /^[.:]/.test(line.words[to + 1]?.gap ?? '');
