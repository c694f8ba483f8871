import { STOP_WORDS } from '../../language/stop-words.ts';
import { TURNING } from '../../language/weighty-words.ts';
import type { Quote } from '../../model/quote.ts';
import { stem, tokenise } from '../../text/tokens.ts';

/**
 * Speakers for quotations that nothing near them attributes (a headline, a grade taken up again): the speaker
 * of the same words elsewhere in the document, else the one on whom all other documents that have the words
 * agree. Said to be inferred, and never sure. Of those `nested` in another one only the very same words count.
 */
export function bySameWords(
  quotes: readonly Quote[],
  open: ReadonlySet<string>,
  nested: ReadonlySet<string>,
): Quote[] {
  const known = new Map<string, Quote[]>();
  const keys = new Map<Quote, string>();
  for (const quote of quotes) {
    if (quote.speaker === null || quote.form === 'indirect') continue;
    const key = keyOf(quote);
    keys.set(quote, key);
    const list = known.get(key);
    if (list) list.push(quote);
    else known.set(key, [quote]);
  }
  const byDocument = Map.groupBy([...known.values()].flat(), ({ doc }) => doc);
  const reworded = Map.groupBy([...known.values()].flat(), tellingKey);
  reworded.delete('');
  return quotes.map((quote) => {
    if (quote.speaker !== null || !open.has(quote.id)) return quote;
    const key = keyOf(quote);
    const same = known.get(key) ?? [];
    // Whoever says more of it may be the one who quotes it.
    const inside = nested.has(quote.id);
    const here = [
      ...same.filter(({ doc }) => doc === quote.doc),
      ...(inside ? [] : longer(byDocument.get(quote.doc) ?? [], key, keys)),
    ];
    const elsewhere = same.length > 0 || inside ? same : wholes(known, key);
    const exact = here.length > 0 ? here : elsewhere;
    const whole = exact.length > 0 || inside ? exact : unabridged(known, quote);
    const from = whole.length > 0 || inside ? whole : (reworded.get(tellingKey(quote)) ?? []);
    const speakers = new Set(from.map(({ speaker }) => speaker));
    const [speaker] = speakers;
    if (speakers.size !== 1 || speaker == null) return quote;
    return here.length > 0
      ? {
          ...quote,
          speaker,
          confidence: 0.8,
          reason: 'The same words have this speaker elsewhere in the document.',
        }
      : { ...quote, speaker, confidence: 0.5, reason: 'Other documents give these words to this speaker.' };
  });
}

/** So many words of a longer remark are no chance likeness. */
const LONG = 4;

/** Quotations of any document that hold a longer row of words: another paper prints the whole of the remark. */
function wholes(known: ReadonlyMap<string, readonly Quote[]>, key: string): Quote[] {
  if (key.split(' ').length < LONG) return [];
  const all = [...known].slice(0, MOST);
  return all.filter(([other]) => ` ${other} `.includes(` ${key} `)).flatMap(([, quotes]) => quotes);
}

/** Three words on both sides of what is left out are no chance likeness. */
const ABRIDGED = 3;

/** Quotations that hold, in their order, all the pieces between which a quotation leaves something out: "unsafe ... yet mendable". */
function unabridged(known: ReadonlyMap<string, readonly Quote[]>, quote: Quote): Quote[] {
  const pieces = quote.text
    .split(/\s*[[(]?(?:\. ?\. ?\.|…)[\])]?\s*/)
    .map(wordsOf)
    .filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.join(' ').split(' ').length < ABRIDGED) return [];
  const within = new RegExp(`(?:^| )${pieces.map((piece) => RegExp.escape(piece)).join(' (?:.* )?')}(?: |$)`);
  return [...known].slice(0, MOST).flatMap(([key, quotes]) => (within.test(key) ? quotes : []));
}

/** As many quotations of one document are looked through for a headline's words. */
const MOST = 300;

/** Quotations that hold the words of `key`, at least two, in a row: a headline mostly cuts a remark short. */
function longer(quotes: readonly Quote[], key: string, keys: ReadonlyMap<Quote, string>): Quote[] {
  return key.includes(' ')
    ? quotes.slice(0, MOST).filter((quote) => ` ${keys.get(quote) ?? ''} `.includes(` ${key} `))
    : [];
}

/** The words of a quotation as they are compared. */
export function keyOf(quote: Quote): string {
  return wordsOf(quote.text);
}

const wordsOf = (text: string): string =>
  tokenise(text)
    .map(({ norm }) => stem(norm))
    .join(' ');

/** So many words that carry meaning tell a remark, whatever small words stand between them. */
const TELLING = 2;

/** The words of a few that carry meaning: "kind, but it was not safe" is "neither kind nor safe" told wrongly. */
function tellingKey(quote: Quote): string {
  const words = tokenise(quote.text).map(({ norm }) => norm);
  const telling = words.filter((w) => !STOP_WORDS.has(w) && !TURNING.has(w));
  return telling.length < TELLING || words.length > FEW ? '' : telling.map(stem).join(' ');
}

/** A longer remark is told by its words in a row. */
const FEW = 12;
