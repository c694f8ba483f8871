import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import type { Document } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { spanOf } from '../../model/span.ts';
import { NOTHING_FOUND, type Analysis } from '../../model/stage.ts';
import { MONTHS } from '../../language/months.ts';
import { WEEKDAYS } from '../../language/weekdays.ts';
import { FOLDERS, type Folder } from './dating.cases.ts';
import { dating } from './index.ts';
import { propagate } from './propagate.ts';

test.each(FOLDERS)('$what', (folder) => {
  const { documents = [] } = dating.run(analysisOf(folder), { corpus: NO_CORPUS }).items;
  for (const [index, wanted] of Object.entries(folder.wanted)) {
    const { published } = documents[Number(index)] ?? fail();
    expect(published.edtf).toBe(wanted);
    expect(published.basis).toBe('inferred');
    if (wanted !== null) expect(published.evidence.length).toBeGreaterThan(0);
  }
});

test('stated dates are left as they are', () => {
  const analysis = analysisOf(FOLDERS[6] ?? fail());
  const { documents = [] } = dating.run(analysis, { corpus: NO_CORPUS }).items;
  expect(documents[0]).toBe(analysis.documents[0]);
});

test('bounds travel along a chain of orders, and a ring of orders ends', () => {
  const order = (first: string, second: string) =>
    ({ kind: 'order', first, second, evidence: [], ofFirst: 'a', ofSecond: 'b' }) as const;
  const bound = { kind: 'not-before', doc: 'a', day: '2020-01-01', evidence: [], because: 'x' } as const;
  const known = propagate([bound], [order('b', 'c'), order('a', 'b'), order('c', 'b')], new Map());
  expect(['a', 'b', 'c'].map((doc) => known.get(doc)?.from?.day)).toEqual(Array(3).fill('2020-01-01'));
});

function fail(): never {
  throw new Error('no such document');
}

/** Lines as blocks, full stops as ends of sentences, and the few forms of date that the cases use. */
function analysisOf({ texts }: Folder): Analysis {
  const documents = texts.map(({ text, on, official, publisher }, i): Document => {
    const id = `t${i}`;
    const blocks = [...text.matchAll(/[^\n]+/g)].map((m, k) => {
      // A link or a line that is a day alone is no text.
      const link = /^(?:READ MORE|Bookings close|\w+day \d\w* \w+$|Anonymous said)/.test(m[0]);
      return {
        ...spanOf(id, text, m.index, m.index + m[0].length),
        ...{ id: `b${i}-${k}`, role: link ? ('furniture' as const) : ('body' as const) },
        ...{ label: null, repairedLabel: null, path: null, part: null, reason: '' },
      };
    });
    const sentences = blocks.flatMap((b) =>
      [...b.text.matchAll(/\S.*?(?:[.:]”?(?=\s|$)|$)/g)].map((m, k) => ({
        ...spanOf(id, text, b.start + m.index, b.start + m.index + m[0].length),
        id: `${b.id}-${k}`,
        block: b.id,
      })),
    );
    return {
      ...{ id, file: `${id}.txt`, sha256: '', text, kind: official ? 'official' : 'news', primary: false },
      ...{
        title: null,
        titleSpan: null,
        label: id,
        publisher: publisher ?? null,
        authors: [],
        url: null,
        english: 'unknown',
      },
      published: {
        edtf: on ?? null,
        basis: on ? 'stated' : 'inferred',
        evidence: [],
        reason: '',
        best: null,
      },
      ...{ blocks, sentences, terms: [] },
    };
  });
  return { ...NOTHING_FOUND, documents, expressions: documents.flatMap(expressionsIn) };
}

function expressionsIn(document: Document): TimeExpression[] {
  return [...monthsIn(document), ...daysIn(document), ...lengthsIn(document)].sort(
    (a, b) => a.start - b.start,
  );
}

function daysIn({ id, text }: Document): TimeExpression[] {
  return [
    ...text.matchAll(/\b(?:yesterday|tomorrow|today|this morning)\b|\bFriday\b(?! \d)|\bAll Souls’ Day\b/g),
  ].map((m): TimeExpression => {
    const [words] = m;
    const offset =
      new Map([
        ['yesterday', -1],
        ['tomorrow', 1],
        ['today', 0],
        ['this morning', 0],
      ]).get(words) ?? null;
    const unit = offset !== null ? 'day' : words === 'Friday' ? 'weekday' : 'holiday';
    return {
      ...spanOf(id, text, m.index, m.index + words.length),
      ...{
        type: 'DATE',
        value: null,
        mod: null,
        quant: null,
        absolute: null,
        extent: 'unknown',
        role: 'event',
      },
      ...{ rule: 'test', ends: null },
      known: unit === 'weekday' ? { weekday: 5 } : unit === 'holiday' ? { month: 11, day: 2 } : {},
      deictic: { unit, offset, from: 'speech', event: null },
    };
  });
}

function lengthsIn({ id, text }: Document): TimeExpression[] {
  return [...text.matchAll(/\bsix weeks\b|\bten days\b|\bnext month\b/g)].map((m): TimeExpression => {
    const [words] = m;
    const value = new Map([
      ['six weeks', 'P6W'],
      ['ten days', 'P10D'],
    ]).get(words);
    return {
      ...spanOf(id, text, m.index, m.index + words.length),
      ...{ value: value ?? null, mod: null, quant: null, absolute: null, extent: 'unknown', role: 'event' },
      ...{ rule: 'test', ends: null, known: {} },
      type: value === undefined ? 'DATE' : 'DURATION',
      deictic: value === undefined ? { unit: 'month', offset: 1, from: 'speech', event: null } : null,
    };
  });
}

function monthsIn({ id, text }: Document): TimeExpression[] {
  const names = [...MONTHS.keys()].join('|');
  const month = `(?:(${[...WEEKDAYS.keys()].join('|')}) )?(?:(\\d{1,2}) )?\\b(${names})(?: (?:(\\d{4})|(last year)))?(?=[ .,)])`;
  return [...text.matchAll(new RegExp(`${month}|the summer of (\\d{4})`, 'gi'))].map((m): TimeExpression => {
    const [words, weekday, day, name, year, lastYear, summer] = m;
    const number = MONTHS.get((name ?? '').toLowerCase());
    const two = (n: number | string | undefined): string => String(n).padStart(2, '0');
    const written = [year, two(number), ...(day ? [two(day)] : [])].join('-');
    const absolute = summer ? `${summer}-22` : year ? written : null;
    const known = { ...(number ? { month: number } : {}), ...(day ? { day: Number(day) } : {}) };
    return {
      ...spanOf(id, text, m.index, m.index + words.length),
      ...{
        type: 'DATE',
        value: absolute,
        mod: null,
        quant: null,
        absolute,
        extent: 'unknown',
        role: 'event',
      },
      ...{ rule: 'test', ends: null },
      known:
        absolute === null
          ? { ...known, ...(weekday ? { weekday: WEEKDAYS.get(weekday.toLowerCase()) ?? 0 } : {}) }
          : {},
      deictic:
        absolute === null
          ? { unit: 'year', offset: lastYear ? -1 : null, from: 'speech', event: null }
          : null,
    };
  });
}
