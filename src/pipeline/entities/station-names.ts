const LETTERS = /^[KWC]\p{L}{3}$/u;

/** A station with letters and a channel. `rest` is its name without the letters: "NewsCenter 8". */
interface Station {
  readonly letters: string;
  readonly number: string;
  readonly rest: string;
}

/** The letters and the channel of "KQZT NewsCenter 8", "Channel 9 KQZT" and "KQZT 7"; null for any other name. */
export function stationOf(name: string): Station | null {
  const words = name.split(/\s+/);
  const at = [0, words.length - 1].find((i) => LETTERS.test(words[i]!) && isCapitals(words[i]!));
  if (at === undefined || words.length < 2) return null;
  const others = words.filter((_, i) => i !== at);
  const numbers = others.filter((w) => /^\d{1,2}$/.test(w));
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || !others.every((w) => w === number || ADDED.test(w)))
    return null;
  return { letters: words[at]!, number, rest: others.join(' ') };
}

const isCapitals = (word: string): boolean => word === word.toUpperCase();
const ADDED = /^(?:news|newscenter|newschannel|channel|tv|action|eyewitness|local|live|first|at)$/i;
