import { BODY_NOUNS, WEAK_BODY_NOUNS } from '../../../language/bodies/nouns.ts';
import { isWord } from '../../../language/dictionary.ts';
import { INSTRUMENT } from '../../../language/instrument-words.ts';
import { isGivenName } from '../../../language/lexicon.ts';
import { OUTLET_WORD } from '../../../language/newsroom-words.ts';
import type { Block } from '../../../model/document.ts';
import { isText } from '../page-parts.ts';
import { isPersonName } from '../person-name.ts';
import { properCase } from '../proper-case.ts';
import { mentionsIn } from './mentions.ts';
import { keyOf, type Named, type Page, type Standing } from './named.ts';
import { namesInside, piecesOf } from './pieces.ts';

/** So many lines at the head of a page, and at its foot, may bear its name whatever they were taken for. */
const [HEAD, FOOT] = [16, 30];
/** Of a very long page no more lines are looked at, at either end. */
const MOST_LINES = 120;
/** A line that bears a name is no longer, nor one in which a page speaks of itself. */
const [LINE, NOTICE] = [170, 400];
/** A paragraph of the text that is so short may be a line of the page. */
const SHORT = 70;
/** The text’s own opening is read so far. */
const OPENING = 300;

/** All names on a page that its publisher may have, each once; `plain` is what the plain rules say. */
export function namesOn(page: Page, plain: string | null): Named[] {
  const found = new Map<string, { name: string; standings: Standing[] }>();
  const put = (name: string): { standings: Standing[] } => {
    const key = keyOf(name);
    const known = found.get(key) ?? { name, standings: [] };
    if (/^the /i.test(name) && !/^the /i.test(known.name)) known.name = name;
    found.set(key, known);
    return known;
  };
  if (plain !== null) put(plain);
  for (const { block, at } of linesOf(page)) {
    const line = block.text.replace(/\n/g, '  ').trim();
    if (line.length <= LINE)
      for (const { name, ...place } of piecesOf(line))
        putOnce(put(properCase(name)).standings, { at, line, inside: false, ...place });
  }
  for (const { block, at } of noticesOf(page)) {
    const line = isText(block) ? block.text.slice(0, OPENING).replace(/\S+$/, '') : block.text;
    for (const { name, from } of namesInside(line)) {
      // In running text other names stand as well: only the first of a sentence may be who speaks.
      if (isText(block) && at !== page.firstText && from > 0 && !/[.!?] $/.test(line.slice(0, from)))
        continue;
      const { standings } = put(properCase(name));
      // Apart from its sentences the line prints it already.
      if (standings.some((s) => s.at === at)) continue;
      standings.push({
        ...{ at, line, piece: from === 0 ? 0 : 1, pieces: 2, owned: false, inside: true },
      });
    }
  }
  return [...found]
    .filter(([key, named]) => key === page.plain || !isNobodys(named, page))
    .map(([key, named]) => ({
      ...{ key, ...named },
      told: mentionsIn(page.told, key),
      printed: mentionsIn(page.printed, key),
    }));
}

/** A line may print a name as a whole and as its first piece. */
function putOnce(standings: Standing[], standing: Standing): void {
  if (!standings.some(({ at, piece }) => at === standing.at && piece === standing.piece))
    standings.push(standing);
}

const KINDS_OF_BODY: ReadonlySet<string> = new Set([...BODY_NOUNS, ...WEAK_BODY_NOUNS]);

/** A person, by a given name that everybody knows, whose name does not head the page; a kind of body or of paper, of which there are many. */
function isNobodys({ name, standings }: Pick<Named, 'name' | 'standings'>, { document }: Page): boolean {
  if (OUTLET_WORD.test(name)) return false;
  const words = name.toLowerCase().split(' ');
  if (isPersonName(name) && isGivenName(words[0]!))
    return document.authors.includes(name) || !standings.some(({ at, pieces }) => at === 0 && pieces === 1);
  return (
    words.length <= 2 &&
    words.every((word) => isWord(word)) &&
    (KINDS_OF_BODY.has(words.at(-1)!) || INSTRUMENT.test(name))
  );
}

interface Line {
  readonly block: Block;
  readonly at: number;
}

/** The lines that print names: all that are no text, and at either end short ones of it that are no sentence. */
function linesOf({ blocks }: Page): readonly Line[] {
  const lines = blocks.flatMap((block, at): Line[] => {
    const isEdge = at < HEAD || at >= blocks.length - FOOT;
    const mayBe = isEdge && block.text.length < SHORT && !/[.!?:;,]["”’']?$/.test(block.text);
    return isText(block) && !mayBe ? [] : [{ block, at }];
  });
  return bothEnds(lines);
}

/** What a page says in sentences of its own, and the paragraphs in which its text opens and ends. */
function noticesOf({ blocks, firstText }: Page): readonly Line[] {
  const notices = blocks.flatMap((block, at): Line[] => {
    const isOwn = at === firstText || at === firstText + 1 || at >= blocks.length - 4;
    return (isText(block) ? isOwn : block.text.length <= NOTICE) ? [{ block, at }] : [];
  });
  return bothEnds(notices);
}

const bothEnds = (lines: readonly Line[]): readonly Line[] =>
  lines.length <= 2 * MOST_LINES ? lines : [...lines.slice(0, MOST_LINES), ...lines.slice(-MOST_LINES)];
