/** What a document's few words for a lane or a column's head are made of. */
export interface Named {
  readonly publisher: string | null;
  /** Title, or what the document is called where it has none. */
  readonly name: string;
  /** When it appeared, in words. */
  readonly published: string;
}

/**
 * A name for each document by which it can be told from the others, still uncut: its publisher; its title where
 * another document has the same publisher; with its date where the title is alike too.
 */
export function shortNames(documents: readonly Named[]): string[] {
  const publishers = documents.map(({ publisher }) => publisher);
  const names = documents.map(({ publisher, name }) =>
    publisher === null || publishers.filter((other) => other === publisher).length > 1 ? name : publisher,
  );
  return names.map((name, index) =>
    names.filter((other) => other === name).length > 1 ? `${documents[index]!.published}: ${name}` : name,
  );
}

/** The same for a narrow lane or column, which would cut off what differs: without the words that two begin with. */
export function laneNames(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const twins = names.filter((other, at) => at !== index && startOf(other) === startOf(name));
    const shared = Math.max(0, ...twins.map((twin) => sharedWords(name, twin)));
    const rest = name
      .split(/\s+/)
      .slice(shared)
      .join(' ')
      .replace(/\s*(…|\.\.\.)$/, '');
    return shared < LEAST_SHARED || rest === '' ? name : `…${rest}`;
  });
}

/** Two names that begin with fewer words alike can still be told apart when they are cut. */
const LEAST_SHARED = 2;

function startOf(name: string): string {
  return name.split(/\s+/).slice(0, LEAST_SHARED).join(' ').toLowerCase();
}

function sharedWords(a: string, b: string): number {
  const [one, two] = [a.toLowerCase().split(/\s+/), b.toLowerCase().split(/\s+/)];
  const differs = one.findIndex((word, index) => word !== two[index]);
  return differs < 0 ? one.length : differs;
}
