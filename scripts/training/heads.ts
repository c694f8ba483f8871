import { BYLINES, DAYS, LABELS, MENU, MOTTOS, ROOMS, SITES, STATEMENTS, TRAILS } from './page-lines.ts';

/** A document's lines, with the blank lines before each, and where its title stands among them. */
export interface Doc {
  readonly lines: readonly Line[];
  readonly title: string;
  readonly at: number;
  readonly official: boolean;
}

export interface Line {
  readonly text: string;
  readonly gap: number;
}

/** A head as another page would have it, and the title that it then has; null where the change cannot be made. */
interface Altered {
  readonly lines: readonly Line[];
  readonly title: string | null;
}

/** One way in which heads differ, and what a head so made counts for beside one as it stands. */
export interface Alteration {
  readonly name: string;
  readonly weight: number;
  readonly make: (doc: Doc, pick: Choosing) => Altered | null;
}

/** What another document would have: an item of a list, or some titles of other stories. */
export interface Choosing {
  readonly of: <T>(list: readonly T[]) => T;
  readonly titles: readonly string[];
}

const spliced = (lines: readonly Line[], at: number, remove: number, ...added: readonly Line[]): Line[] => [
  ...lines.slice(0, at),
  ...added,
  ...lines.slice(at + remove),
];
const over = ({ lines, at, title }: Doc, gap: number, ...texts: readonly string[]): Altered => {
  const [first, ...rest] = [...texts, lines[at]!.text].map((text) => ({ text, gap }));
  return { lines: spliced(lines, at, 1, { ...first!, gap: lines[at]!.gap }, ...rest), title };
};
const under = ({ lines, at, title }: Doc, text: string): Altered => ({
  lines: spliced(lines, at + 1, 0, { text, gap: 1 }),
  title,
});
const onTop = ({ lines, title }: Doc, ...texts: readonly string[]): Altered => ({
  lines: [...texts.map((text) => ({ text, gap: 0 })), { text: lines[0]!.text, gap: 1 }, ...lines.slice(1)],
  title,
});
const renamed = ({ lines, at }: Doc, title: string): Altered => ({
  lines: spliced(lines, at, 1, { text: title, gap: lines[at]!.gap }),
  title,
});

/** The first words of a title, where they can stand alone. */
function cut(doc: Doc, count: number): Altered | null {
  const words = doc.title.split(/\s+/);
  const title = words
    .slice(0, count)
    .join(' ')
    .replace(/\p{P}+$/u, '');
  return words.length > count + 1 && /\p{L}{4,}$/u.test(title) && !/["“‘]/.test(title)
    ? renamed(doc, title)
    : null;
}

/** A sentence of the text that is long enough to introduce it. */
function sentenceOf({ lines, at }: Doc): string | undefined {
  const later = lines.slice(at + 5).filter(({ text }) => text.length > 120);
  return later.flatMap(({ text }) => /^\p{Lu}[^.!?“”"]{70,190}\.(?= \p{Lu})/u.exec(text)?.[0] ?? [])[0];
}

const way = (name: string, make: Alteration['make'], weight = 0.8): Alteration => ({ name, make, weight });
/** A way in which only articles differ. */
const ofNews = (name: string, make: Alteration['make'], weight?: number): Alteration =>
  way(name, (doc, pick) => (doc.official ? null : make(doc, pick)), weight);

/** How the heads of other pages differ from those of the stories. What is seldom met counts for less. */
export const ALTERATIONS: readonly Alteration[] = [
  ...[1, 2, 3, 4, 5].map((n) => way(`${String(n)} words`, (doc) => cut(doc, n), n < 3 ? 0.4 : undefined)),
  way('section above', (doc, { of }) => over(doc, of([0, 1]), of(ROOMS))),
  way('label above', (doc, { of }) => over(doc, of([0, 1]), of(LABELS))),
  way('trail above', (doc, { of }) => over(doc, 1, of(TRAILS))),
  way('date above', (doc, { of }) => over(doc, 1, of(DAYS))),
  way('site above', (doc, { of }) => onTop(doc, of(SITES))),
  way('site and motto above', (doc, { of }) => onTop(doc, of(SITES), of(MOTTOS))),
  ofNews('menu above', (doc, { of }) => onTop(doc, ...MENU.slice(of([0, 1, 4, 7])))),
  ofNews('other titles above', (doc, { of, titles }) => over(doc, of([0, 1]), ...titles)),
  way('byline below', (doc, { of }) => under(doc, of(doc.official ? STATEMENTS : BYLINES))),
  ofNews('standfirst below', (doc, { of }) => {
    const sentence = sentenceOf(doc);
    return sentence === undefined ? null : under(doc, sentence.slice(0, of([undefined, undefined, -1])));
  }),
  ofNews('title gone', ({ lines, at }) => ({ lines: spliced(lines, at, 1), title: null }), 0.4),
  ofNews('head gone', ({ lines, at }) => (at === 0 ? null : { lines: lines.slice(at + 1), title: null })),
  way('title first', ({ lines, at, title }) => (at === 0 ? null : { lines: lines.slice(at), title })),
  way('in capitals', (doc) => renamed(doc, doc.title.toUpperCase())),
  way('without gaps', ({ lines, at, title }) => ({
    lines: lines.map((line, i) => (i <= at + 4 ? { ...line, gap: 0 } : line)),
    title,
  })),
  way('every line apart', ({ lines, title }) => ({
    lines: lines.map((line) => ({ ...line, gap: 1 })),
    title,
  })),
  ofNews(
    'with a full stop',
    (doc) => (/[.?!”"’]$/.test(doc.title) ? null : renamed(doc, `${doc.title}.`)),
    0.2,
  ),
];

/** A text's lines that are not blank. */
export function linesOf(text: string): Line[] {
  let gap = 0;
  return text.split(/\r\n?|\n/).flatMap((line) => {
    const blank = line.trim() === '';
    const found = blank ? [] : [{ text: line, gap }];
    gap = blank ? gap + 1 : 0;
    return found;
  });
}

export const textOf = (lines: readonly Line[]): string =>
  lines.map(({ text, gap }) => `${'\n'.repeat(gap)}${text}\n`).join('');
