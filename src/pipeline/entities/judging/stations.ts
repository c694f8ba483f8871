import { PLACE_NOUNS } from '../../../language/places.ts';
import type { Word } from '../words.ts';

/** "Radio Kent", "XYZ Radio North Coast", "Kentford FM": a station, wherever its name says that it is heard. */
export function isStation(words: readonly Word[]): boolean {
  if (words.length < 2 || words.some((w) => !w.cap && !/^\d/.test(w.text))) return false;
  // "KQZT 89.5 FM", "Vessoul FM 97.3": with the frequency.
  if (words.slice(1, -1).some((w, i) => w.gap === ' ' && /^\d+$/.test(w.text) && words[i + 2]!.gap === '.'))
    return true;
  if (words.some((w) => !w.cap)) return false;
  if (/^(?:AM|FM|TV)$/.test(words.at(-1)!.text)) return true;
  const radio = words.findIndex((w) => /^(?:radio|fm)$/.test(w.lower));
  if (radio < 0 || radio === words.length - 1) return false;
  if (radio > 0) return isLetters(words[0]!);
  // "Radio City Hall": a place with a radio in it ends in its noun.
  return !PLACE_NOUNS.has(words.at(-1)!.lower);
}

/** "NHS Kent", "BBC Kent": a country's service or broadcaster, before the part of the country that it is for. */
export const isPartOfService = (words: readonly Word[]): boolean =>
  words.length > 1 && SERVICES.test(words[0]!.text) && words.slice(1).every((w) => w.cap);

const SERVICES = /^(?:NHS|HSE|RNLI|RSPB|RSPCA|ITV|BBC|CBC|ABC|RTÉ|RTE|SABC|RNZ|NPR|PBS)$/;

const isLetters = ({ text, upper }: Word): boolean => upper && /^\p{Lu}{2,5}$/u.test(text);
