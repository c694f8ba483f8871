import { type Span, spanOf } from '../../model/span.ts';
import { dayInWords } from '../../time/in-words.ts';
import type { DayBound } from './constraint.ts';
import { called, doneIn, folded, type Instrument } from './instruments.ts';
import { issuerIn } from './issuers.ts';
import { type DatedText, shared } from './reading.ts';

/** Fewest words of a quotation that show where it comes from, in a sentence that names the paper and in one that does not. */
const NAMED_ENOUGH = 4;
const LONG_ENOUGH = 5;

/**
 * A text that speaks of an official document of the folder, quotes it, or tells what it does as done, appeared
 * on its day or later.
 */
export function reportsInstrument(text: DatedText, instruments: readonly Instrument[]): DayBound[] {
  return instruments
    .filter((i) => i.text.document.id !== text.document.id)
    .flatMap((instrument) => {
      const found =
        quotes(text, instrument) ??
        speaksOf(text, instrument) ??
        hasGivenOut(text, instrument) ??
        tellsAct(text, instrument);
      const { id } = text.document;
      return [
        ...(found ? [{ kind: 'not-before', doc: id, day: instrument.day, ...found } satisfies DayBound] : []),
        ...tellsOut(text, instrument),
      ];
    });
}

/** "Has responded to the publication of the letter", of a letter that came out days after its own. */
function tellsOut({ document, sentences }: DatedText, instrument: Instrument): DayBound[] {
  const { out, papers } = instrument;
  if (out === null || papers.length === 0) return [];
  const isOut = new RegExp(
    String.raw`\b(?:(?:respon(?:ds?|ded|ding|se)|react(?:s|ed|ing|ion)?) to|since|after|following|welcom(?:es?|ed|ing)) (?:the )?publication of (?:an?|the|its|his|her|their) (?:[\p{L}-]+ ){0,2}(?:${papers.join('|')})\b`,
    'iu',
  );
  const told = sentences.find(({ sentence: { text } }) => isOut.test(text));
  if (told === undefined) return [];
  const { doc, start, end, text } = told.sentence;
  const because = `it tells that ${called(instrument)} is out, and that came out on ${dayInWords(out)}`;
  return [{ kind: 'not-before', doc: document.id, day: out, evidence: [{ doc, start, end, text }], because }];
}

interface Found {
  readonly evidence: readonly Span[];
  readonly because: string;
}

/**
 * A sentence between quotation marks that stands in the instrument and in no older text: four words where the
 * paragraph names its kind of paper, five where it does not.
 */
export function quotes({ document, passages }: DatedText, instrument: Instrument): Found | null {
  for (const { text, quoted } of passages) {
    const least = names(text, instrument) ? NAMED_ENOUGH : LONG_ENOUGH;
    for (const q of quoted) {
      const words = folded(document.text.slice(q.start, q.end));
      if (words.trim().split(' ').length < least || !instrument.words.includes(words)) continue;
      if (instrument.older.some((older) => older.includes(words))) continue;
      return {
        evidence: [spanOf(document.id, document.text, q.start, q.end)],
        because: `it quotes ${called(instrument)}`,
      };
    }
  }
  return null;
}

/** "a direction from the Secretary of State": the kind of paper, and at least two names that stand in it. */
function speaksOf({ document, sentences }: DatedText, instrument: Instrument): Found | null {
  for (const { sentence, names: here } of sentences) {
    const kind = names(sentence.text, instrument);
    if (!kind || shared(here, instrument.names).length < 3) continue;
    const start = sentence.start + kind.index;
    return {
      evidence: [spanOf(document.id, document.text, start, Math.min(sentence.end, start + 80))],
      because: `it speaks of ${called(instrument)}`,
    };
  }
  return null;
}

/** "The Regulator has published its report": what its issuer is told to have done with a paper of its kind. */
function hasGivenOut({ sentences }: DatedText, instrument: Instrument): Found | null {
  const { papers } = instrument;
  if (papers.length === 0) return null;
  const given = new RegExp(
    String.raw`^(?:,[^,]{1,60},)? (?:has|have) (?:now |today |finally |at last )?(?:published|released|issued|made public) (?:an?|the|its|his|her|their) (?:[\p{L}-]+ ){0,2}(?:${papers.join('|')})\b`,
    'iu',
  );
  const told = sentences.find(({ sentence: { text } }) => {
    const end = issuerIn(instrument, text);
    return end !== null && given.test(text.slice(end));
  });
  if (told === undefined) return null;
  const { doc, start, end, text } = told.sentence;
  return { evidence: [{ doc, start, end, text }], because: `it speaks of ${called(instrument)}` };
}

/** "has been appointed" here, "has appointed" there, of the same names and things. */
function tellsAct({ sentences }: DatedText, instrument: Instrument): Found | null {
  for (const { sentence, names: here, stems } of sentences) {
    for (const act of doneIn(sentence.text)) {
      const same = (instrument.acts.get(act) ?? []).find(
        (s) =>
          shared(s.names, here).length > 0 && shared(s.stems, stems).filter((w) => w !== act).length >= 2,
      );
      if (!same) continue;
      return {
        evidence: [sentence, same.sentence].map(({ doc, start, end, text }) => ({ doc, start, end, text })),
        because: `it tells as done what is done by ${called(instrument)}`,
      };
    }
  }
  return null;
}

function names(sentence: string, { kinds }: Instrument): RegExpExecArray | null {
  if (kinds.length === 0) return null;
  return new RegExp(
    `\\b(?:an?|the|its|his|her|their)\\s+(?:[\\w’'-]+\\s){0,2}(?:${kinds.join('|')})\\b`,
    'i',
  ).exec(sentence);
}
