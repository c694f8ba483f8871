import { numberOf, NUMBER_WORDS } from '../../../language/numbers.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Document, Sentence } from '../../../model/document.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import { akin, keysOf, type Notion, notionsOf } from '../../../text/meaning.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';
import { between } from '../wording/question.ts';

/** A whole dealt out between sides: "six nominated by each party", "seven from Kent and five from Surrey". */
interface Division {
  readonly document: Document;
  readonly span: Span;
  readonly even: boolean;
  /** The shares, largest first. */
  readonly shares: readonly number[];
  readonly words: readonly Notion[];
}

const NUMBER = `(?:\\d{1,3}|${NUMBER_WORDS})`;
const SIDE = '(?:by|from|for|to|of|on)';
const EVEN = new RegExp(
  `\\b(${NUMBER})\\b(?: (?!and\\b)\\p{L}+){0,6}? ${SIDE} each\\b|\\beach\\b(?: (?!and\\b)\\p{L}+){0,4}? (${NUMBER})\\b`,
  'iu',
);
const UNEVEN = new RegExp(
  `\\b(${NUMBER})\\b(?: (?!and\\b)\\p{L}+){0,6}? ${SIDE} (?:the )?\\p{Lu}[^,;]{2,60}? and (${NUMBER})\\b(?: \\p{L}+){0,3}? ${SIDE} (?:the )?\\p{Lu}`,
  'iu',
);

/** One thing dealt out evenly in one place of a document and unevenly in another. */
export const shares: Detector = {
  name: 'number/shares',
  because:
    'a document that divides one whole in two ways contradicts itself, though no single number is wrong',
  detect: (analysis) =>
    analysis.documents.flatMap((document) => {
      const roles = new Map(document.blocks.map((b) => [b.id, b.role]));
      const divisions = document.sentences
        .filter((s) => ['body', 'clause'].includes(roles.get(s.block) ?? ''))
        .flatMap((s) => divisionIn(document, s));
      const even = divisions.filter((d) => d.even);
      const uneven = divisions.filter((d) => !d.even);
      return even.flatMap((a) => uneven.filter((b) => sameWhole(a, b)).map((b) => raise(a, b)));
    }),
};

function divisionIn(document: Document, sentence: Sentence): Division[] {
  const uneven = UNEVEN.exec(sentence.text);
  const even = uneven ? null : EVEN.exec(sentence.text);
  const numbers = [...(uneven?.slice(1, 3) ?? []), ...(even ? [even[1] ?? even[2]] : [])]
    .filter((w) => w !== undefined)
    .flatMap((w) => numberOf(w) ?? []);
  if (numbers.length === 0 || (uneven && (numbers.length < 2 || numbers[0] === numbers[1]))) return [];
  return [
    {
      document,
      span: spanOf(document.id, document.text, sentence.start, sentence.end),
      even: even !== null,
      shares: numbers.sort((a, b) => b - a),
      words: notionsOf(sentence.text, sentence.start).filter(
        (n) => !/\d/.test(n.norm) && numberOf(n.norm) === null,
      ),
    },
  ];
}

/** The same number in all, and at least two words for what is dealt out and how. */
function sameWhole(a: Division, b: Division): boolean {
  const whole = b.shares.reduce((sum, n) => sum + n, 0);
  const keys = keysOf(b.words);
  const shared = new Set(a.words.filter((n) => akin(n, keys)).map((n) => n.root));
  return (a.shares[0] ?? 0) * b.shares.length === whole && shared.size >= 2;
}

function raise(a: Division, b: Division): Conflict {
  const each = `${String(a.shares[0] ?? '')} each`;
  const apart = b.shares.join(' and ');
  return compose({
    type: 'internal',
    level: 'contradiction',
    topic: `shares-${a.span.doc}`,
    topicTitle: 'How the shares are divided',
    question: between('How is it divided', each, apart),
    explanation: `${capitalised(nameOf(a.document))} has ${each} in one place and ${apart} in another. Both add up to the same whole, so one of the two places is wrong.`,
    settle: 'A corrected copy, or whoever drew it up, would settle it.',
    confidence: 0.5,
    positions: [position(a.document.id, each, [a.span]), position(b.document.id, apart, [b.span])],
    reference: a.document.primary ? a.span : null,
    rule: 'number/shares',
    weight: 0.6,
  });
}
