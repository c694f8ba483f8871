import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Quote } from '../../model/quote.ts';
import { foldLines } from '../../text/tokens.ts';

/** So many words are no chance likeness. */
const LONG = 5;
/** Words with a figure among them are told by it. */
const WITH_FIGURE = 3;
/** As many quotations of a folder are looked up in its official papers. */
const MOST = 200;

/**
 * Speakers for quotations that nothing attributes, where the words stand in an official document of the folder that
 * does not quote them itself: whoever issued it speaks. "Paragraph C3 wants staff on hand “from the first train to the last”".
 * So does the one author of a letter or a column, for words that say "I": "I want to read you two lines of her letter".
 */
export function bySourceText(
  quotes: readonly Quote[],
  open: ReadonlySet<string>,
  documents: readonly Document[],
  entities: readonly Entity[],
): Quote[] {
  const sources = documents
    .map((document) => ({ document, own: document.kind !== 'official' || document.publisher === null }))
    .filter(({ document, own }) => !own || document.authors.length === 1)
    .map(({ document, own }) => ({
      document,
      own,
      text: foldLines(document.text),
      issuer: own ? authorOf(document, entities) : issuerOf(document, entities),
      quoted: quotes
        .filter((q) => q.doc === document.id && q.form !== 'indirect')
        .map((q) => foldLines(q.text)),
    }));
  let left = MOST;
  return quotes.map((quote) => {
    const asked =
      quote.speaker === null &&
      quote.form !== 'indirect' &&
      open.has(quote.id) &&
      quote.text.split(/\s+/).length >= (/\d/.test(quote.text) ? WITH_FIGURE : LONG) &&
      left-- > 0;
    if (!asked) return quote;
    const words = foldLines(quote.text).replace(/[.,;:!?]+$/, '');
    const from = sources.filter(
      ({ document, text, quoted, own }) =>
        document.id !== quote.doc &&
        (!own || FIRST_PERSON.test(quote.text)) &&
        text.includes(words) &&
        !quoted.some((said) => said.includes(words)),
    );
    const [source] = from;
    if (from.length !== 1 || source?.issuer == null) return quote;
    return {
      ...quote,
      speaker: source.issuer.id,
      confidence: 0.6,
      reason: `The words stand in “${source.document.title ?? source.document.label}”, which ${source.issuer.name} issued.`,
    };
  });
}

const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|I[’'](?:m|ve|d|ll)|my|me|mine|myself)(?![\p{L}])/u;

/** The one person who wrote a document, in whose own words "I" is nobody else; a transcript has others who say it. */
function authorOf({ authors, text }: Document, entities: readonly Entity[]): Entity | null {
  if (/^\p{Lu}[\p{Lu}.’' -]{2,40}: /mu.test(text)) return null;
  return (
    entities.find((e) => e.type === 'person' && (e.name === authors[0] || e.aliases.includes(authors[0]!))) ??
    null
  );
}

/** What a body has come to, in the title of the paper that says so: "Decision of the Licensing Panel in the matter of …". */
const COME_TO =
  /^(?:\p{L}+ )?(?:decision|determination|findings|judge?ment|opinion|recommendations|report|ruling|verdict|award) of (?:the )?(?=\p{Lu})/iu;

/** Whom a paper's title says it is by, or else who published it. */
function issuerOf({ title, publisher }: Document, entities: readonly Entity[]): Entity | null {
  const by = COME_TO.exec(title ?? '');
  const rest = by === null ? null : title!.slice(by[0].length).toLowerCase();
  const speakers = entities.filter(({ type }) => type !== 'place' && type !== 'legislation');
  const names = ({ name, aliases }: Entity): string[] => [name, ...aliases].filter((n) => n.includes(' '));
  const author =
    rest === null
      ? undefined
      : speakers.find((e) =>
          names(e).some(
            (n) => rest.startsWith(n.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(rest.slice(n.length)),
          ),
        );
  return author ?? speakers.find((e) => e.name === publisher || e.aliases.includes(publisher ?? '')) ?? null;
}
