/** What a source's letter is chosen from. */
interface Lettered {
  readonly publisher: string | null;
  readonly primary: boolean;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * One letter for each source, in the sources' order: the first letter of its publisher where that is free, else
 * the first free letter of the alphabet. Primary documents choose first. Past the twenty-sixth source, two
 * letters.
 */
export function letters(sources: readonly Lettered[]): string[] {
  const taken = new Set<string>();
  const given = sources.map(() => '');
  const order = [...sources.keys()].sort((a, b) => Number(sources[b]!.primary) - Number(sources[a]!.primary));
  const take = (index: number, letter: string): void => {
    taken.add(letter);
    given[index] = letter;
  };
  for (const index of order) {
    const initial = initialOf(sources[index]!.publisher);
    if (initial !== null && !taken.has(initial)) take(index, initial);
  }
  const free = spare(taken);
  for (const index of order) if (given[index] === '') take(index, free.next().value);
  return given;
}

function initialOf(publisher: string | null): string | null {
  const letter =
    publisher
      ?.replace(/^the\s+/i, '')
      .normalize('NFKD')
      .charAt(0)
      .toUpperCase() ?? '';
  return letter !== '' && ALPHABET.includes(letter) ? letter : null;
}

function* spare(taken: ReadonlySet<string>): Generator<string, never> {
  for (let round = 0; ; round++) {
    const prefix = round === 0 ? '' : ALPHABET.charAt((round - 1) % ALPHABET.length);
    for (const letter of ALPHABET) if (!taken.has(prefix + letter)) yield prefix + letter;
  }
}
