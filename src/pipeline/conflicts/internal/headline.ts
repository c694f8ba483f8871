import { VERDICT_PAIRS, type VerdictPair } from '../../../language/verdicts.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Document } from '../../../model/document.ts';
import type { Analysis } from '../../../model/stage.ts';
import { overlaps, spanOf, type Span } from '../../../model/span.ts';
import { common } from '../../../text/matter.ts';
import { notionsOf } from '../../../text/meaning.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';
import { referenceFor } from '../reference.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';

/** How many words headline and sentence must share where the words of blame could be of anybody. */
const SHARED = 2;

/** A sentence about whom the one before it names. */
const OF_THEM = /^\W*(?:he|she|they|it)\b/i;

/** A headline that says of blame what the article under it takes back. */
export const headline: Detector = {
  name: 'internal/headline',
  because: 'many read no more than the headline, and it was often written by somebody else',
  detect: (analysis) => {
    const story = storyOf(analysis);
    return analysis.documents.flatMap((d) =>
      VERDICT_PAIRS.flatMap((pair) => {
        const against = takenBack(d, pair, story);
        return against.length === 0 || d.titleSpan === null
          ? []
          : [raise(analysis, d, d.titleSpan, pair, against)];
      }),
    );
  },
};

/** The sentences of a document that take its headline back; none where its own text bears the headline out. */
function takenBack(document: Document, pair: VerdictPair, story: Story): Told[] {
  const title = document.titleSpan;
  if (title === null || !pair.headline.test(title.text) || pair.body.test(title.text)) return [];
  const own = story.all.filter(
    (t) =>
      t.document.id === document.id && !t.quoted && t.block.role !== 'heading' && !overlaps(t.span, title),
  );
  const against = own.filter(
    (t) =>
      pair.body.test(t.span.text) &&
      (pair.plain || (sameMatter(title, t, story) && (!pair.party || isOfParty(title, pair, t)))),
  );
  const bornOut = own.some((t) => !against.includes(t) && pair.headline.test(t.span.text));
  return bornOut ? [] : against;
}

/** "Driver cleared in crash", "Inquiry clears firm over boats": whether whoever is cleared is in the sentence. */
function isOfParty(title: Span, pair: VerdictPair, told: Told): boolean {
  const verb = pair.headline.exec(title.text);
  if (verb === null) return false;
  const [object = ''] = title.text
    .slice(verb.index + verb[0].length)
    .split(/\b(?:of|over|in|after|as|by|on)\b|[,;:]/);
  const party = /\p{L}/u.test(object) ? object : title.text.slice(0, verb.index);
  const roots = new Set(told.notions.map(({ root }) => root));
  return notionsOf(party).some(({ root }) => roots.has(root));
}

function sameMatter(title: Span, told: Told, story: Story): boolean {
  const named = story.all.find((t) => t.document.id === title.doc && overlaps(t.span, title))?.names;
  if ([...told.names].some((id) => named?.has(id))) return true;
  // Whoever issues a statement of its own speaks of itself.
  const own = told.document.kind === 'official' && !told.document.primary;
  // Of whom "she resigned" is, the sentence before says.
  const before = OF_THEM.test(told.span.text)
    ? story.beside(told).filter((t) => t.span.end <= told.span.start)
    : [];
  const notions = [...told.notions, ...before.flatMap((t) => t.notions)];
  return common(notionsOf(title.text), notions, story.weigh).words.length >= (own ? 1 : SHARED);
}

function raise(
  analysis: Analysis,
  document: Document,
  title: Span,
  pair: VerdictPair,
  against: readonly Told[],
): Conflict {
  const positions = [
    position(document.id, pair.says, [spanOf(title.doc, document.text, title.start, title.end)]),
    position(
      document.id,
      pair.against,
      against.map((t) => t.span),
    ),
  ];
  return compose({
    type: 'internal',
    level: 'contradiction',
    topic: `headline-${pair.name}`,
    topicTitle: 'The headline and the article under it',
    question: pair.question,
    explanation: `The headline of ${nameOf(document)} has “${pair.says}”; its own text has “${pair.against}”. ${capitalised('both can be right only if they speak of different people or different charges')}.`,
    settle: 'The decision on which it reports would settle it.',
    confidence: 0.6,
    positions,
    reference: referenceFor(analysis.documents, positions),
    rule: 'internal/headline',
    weight: 0.65,
  });
}
