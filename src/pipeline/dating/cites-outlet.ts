import { OUTLET_WORD } from '../../language/newsroom-words.ts';
import { spanOf } from '../../model/span.ts';
import type { Order } from './constraint.ts';
import type { DatedText } from './reading.ts';

/** What is said before the name of an outlet whose report is meant: "told the Post", "as you may have read in the Post". */
const BEFORE =
  /(?:\b(?:told|speaking to|interview with|admitted to|complained to|confirmed to)|\b(?:read|saw|seen|heard|piece|story|article|report|letter|interview|column|printed|published|quoted|reported|carried) (?:\p{L}+ )?(?:in|by|on)) $/iu;
/** What is said behind it: "the Post’s story", "the Post reported". */
const BEHIND =
  /^(?:[’']s (?:[\p{L}’-]+ ){0,2}(?:story|piece|report|article|headline|front page|coverage|column|editorial|leader|interview)\b| (?:has |had )?(?:reported|said|says|reports|revealed|wrote|printed|claimed|called|quoted|published|splashed|got (?:it|that|its)|has (?:it|said|reported))\b)/u;

/**
 * A text that goes by what another outlet reported came after that report: "she told the Post", "whatever the Gazette said", where
 * the folder has a text of an outlet that is called so; where it has several, after the first of them. Its own outlet is left out: what it told before may be an older piece.
 */
export function citesOutlet(texts: readonly DatedText[]): Order[] {
  const outlets = [...Map.groupBy(texts.filter(isNews), ({ document }) => nameOf(document.publisher))];
  return outlets.flatMap(([name, reports]): Order[] => {
    const report = firstOf(reports);
    // What a club or a company says, it says in many places.
    if (report === null || !OUTLET_WORD.test(name)) return [];
    const called = calledAs(name);
    return texts.flatMap((text): Order[] => {
      if (text === report || nameOf(text.document.publisher) === name) return [];
      const span = citation(text, called);
      if (span === null) return [];
      return [
        {
          kind: 'order',
          first: report.document.id,
          second: text.document.id,
          evidence: [span],
          ofFirst: `another document cites its report (“${span.text}”)`,
          ofSecond: `it cites what ${report.document.publisher ?? name} reported`,
        },
      ];
    });
  });
}

const isNews = ({ document }: DatedText): boolean => document.kind === 'news' && document.publisher !== null;

/** The only text of an outlet, or the oldest where all of them are dated; else null. */
function firstOf(reports: readonly DatedText[]): DatedText | null {
  const [only, ...more] = reports;
  if (more.length === 0) return only ?? null;
  const day = ({ published }: DatedText): string | null => published?.latest ?? null;
  if (reports.some((report) => day(report) === null)) return null;
  return reports.reduce((first, next) => ((day(next) ?? '') < (day(first) ?? '') ? next : first));
}

const nameOf = (publisher: string | null): string => (publisher ?? '').replace(/^the /i, '').trim();

/** An outlet’s name in full, or by its last word where that is one of those that papers are called by: "the Post". */
function calledAs(name: string): RegExp {
  const last = name.split(/\s+/).at(-1) ?? name;
  const short = OUTLET_WORD.test(last) ? `|[Tt]he ${RegExp.escape(last)}` : '';
  return new RegExp(
    String.raw`(?<![\p{L}\d])(?:(?:[Tt]he )?${RegExp.escape(name)}${short})(?![\p{L}\d-]|,? \p{Lu})`,
    'gu',
  );
}

/** The sentence’s part in which a text goes by what an outlet of that name reported, or null. */
function citation({ document, sentences }: DatedText, called: RegExp): ReturnType<typeof spanOf> | null {
  for (const { sentence } of sentences) {
    for (const m of sentence.text.matchAll(called)) {
      const lead = BEFORE.exec(sentence.text.slice(0, m.index))?.[0] ?? '';
      const tail = BEHIND.exec(sentence.text.slice(m.index + m[0].length))?.[0] ?? '';
      if (lead === '' && tail === '') continue;
      const start = sentence.start + m.index;
      return spanOf(document.id, document.text, start - lead.length, start + m[0].length + tail.length);
    }
  }
  return null;
}
