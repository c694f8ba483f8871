import { spanOf } from '../../model/span.ts';
import { tokenise } from '../../text/tokens.ts';
import { dayInWords } from '../../time/in-words.ts';
import type { Hint } from './constraint.ts';
import type { DatedText } from './reading.ts';

/** Words of a quotation that no two reporters hit upon by chance. */
const RUN = 12;

/** Two texts that quote the same long statement are likely of the same days: a guess for the undated one. */
export function sharedStatements(texts: readonly DatedText[]): Hint[] {
  const known = new Map<string, DatedText>();
  for (const text of texts) {
    if (
      text.document.kind !== 'news' ||
      !text.published?.earliest ||
      text.published.earliest !== text.published.latest
    )
      continue;
    for (const { key } of runs(text)) if (!known.has(key)) known.set(key, text);
  }
  return texts.flatMap((text): Hint[] => {
    if (text.published) return [];
    const found = runs(text).find(({ key }) => known.has(key));
    const other = found && known.get(found.key);
    const day = other?.published?.earliest;
    if (!found || !day) return [];
    const { document } = text;
    return [
      {
        kind: 'hint',
        doc: document.id,
        day,
        evidence: [spanOf(document.id, document.text, found.start, found.end)],
        because: `it quotes the same statement as a report of ${dayInWords(day)}`,
      },
    ];
  });
}

/** Every run of so many words in the text's sentences, with its place. */
function runs({ sentences }: DatedText): { key: string; start: number; end: number }[] {
  return sentences.flatMap(({ sentence }) => {
    const words = tokenise(sentence.text, sentence.start);
    return words.slice(0, Math.max(0, words.length - RUN + 1)).map((first, i) => ({
      key: words
        .slice(i, i + RUN)
        .map((w) => w.norm)
        .join(' '),
      start: first.start,
      end: words[i + RUN - 1]?.end ?? first.end,
    }));
  });
}
