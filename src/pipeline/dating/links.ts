import { contentStems, fold } from '../../text/tokens.ts';
import type { Order } from './constraint.ts';
import type { DatedText } from './reading.ts';

/** A link inside an article to an earlier one. Lists beside or below a page are as new as the page's capture. */
const LINK = /^(?:read more|read also|see also|related|earlier|previously|background)\s*[:–—-]\s*(\S.*)$/i;
/** Least share of the link's stems that the other document's headline or opening must hold, and their least number. */
const SHARE = 0.8;
const FEWEST = 4;

/** A link in the run of a text to another document of the folder: that one is the earlier. */
export function links(texts: readonly DatedText[]): Order[] {
  const openings = texts.map((text) => ({
    text,
    title: text.document.title === null ? null : fold(text.document.title),
    stems: new Set(
      contentStems(
        [
          text.document.title ?? '',
          text.sentences[0]?.sentence.text ?? '',
          text.sentences[1]?.sentence.text ?? '',
        ].join(' '),
      ),
    ),
  }));
  return texts.flatMap((text) =>
    text.document.blocks.flatMap((block, i): Order[] => {
      const words = LINK.exec(block.text.trim())?.[1];
      if (words === undefined || !insideText(text, i)) return [];
      const stems = [...new Set(contentStems(words))];
      const fits = openings.filter(
        (o) =>
          o.text !== text &&
          (o.title === fold(words) ||
            (stems.length >= FEWEST && stems.filter((s) => o.stems.has(s)).length >= SHARE * stems.length)),
      );
      const [target] = fits;
      if (!target || fits.length !== 1) return [];
      return [
        {
          kind: 'order',
          first: target.text.document.id,
          second: text.document.id,
          evidence: [{ doc: block.doc, start: block.start, end: block.end, text: block.text }],
          ofFirst: `another document links to it (“${words}”)`,
          ofSecond: `it links to another document (“${words}”)`,
        },
      ];
    }),
  );
}

/** Whether running text stands before and after a block. */
function insideText({ document }: DatedText, index: number): boolean {
  const body = (role: string): boolean => role === 'body' || role === 'clause';
  const { blocks } = document;
  return (
    blocks.slice(0, index).some((b) => body(b.role)) && blocks.slice(index + 1).some((b) => body(b.role))
  );
}
