import { firstMatch } from '../../../text/first-match.ts';
import { PAPER_NOUNS } from '../../../language/crediting.ts';
import { BLAMING, SAID_AT_FAULT } from '../../../language/disclaiming.ts';
import { LOSING_A_POST, THING_UNSAID, UNSAID, WHO_DID_IT, WORD_UNSAID } from '../../../language/unsaid.ts';
import type { Conflict } from '../../../model/conflict.ts';
import { topicOfPaper } from '../../../model/ids.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { akin, keysOf, type Notion, notionsOf } from '../../../text/meaning.ts';
import { clauseAround } from '../clause-around.ts';
import { commonRootsOf } from '../common-roots.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';
import { referenceFor } from '../reference.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';
import { papersIn } from './kinds.ts';
import { sayingsOfPapers, type PaperSaying } from './paper-sayings.ts';
import { asking, readingOf } from '../wording/question.ts';

/** What a sentence says that a paper does not say. */
interface Unsaid {
  readonly told: Told;
  readonly deciding: Span;
  readonly about: string;
  readonly topic: readonly Notion[];
  /** By which nouns its paragraph speaks of papers. */
  readonly papers: ReadonlySet<string>;
}

/** Words for anybody and anything, which are no topic. */
const HOLLOW =
  /^(?:any|some|no|every)(?:body|one|thing|where)?(?:'s)?$|^(?:else|whatever|matter|word|kind|sort|such|ever|either|part)$/;

const NOR_DID_IT = /^(?:nor|neither|nowhere|never)\b.*\bit\b/i;

/** Where something else begins to be told of the thing: ", over which it has no say". */
const ASIDE = /,\s+(?:\p{L}+\s+)?(?:which|who|whom|whose|where)\b/u;

/** A paper said to say what another reader of it says that it does not. */
export const unsaid: Detector = {
  name: 'attribution/unsaid',
  because:
    'who has read a paper through can say what is not in it, and sources often do so to answer each other',
  detect: (analysis) => {
    const story = storyOf(analysis);
    const common = commonRootsOf(analysis.documents);
    const sayings = sayingsOfPapers(analysis);
    return story.all
      .flatMap((told) => unsaidIn(told, story))
      .flatMap((u) => {
        const against = sayings.filter((s) => s.span.doc !== u.told.document.id && answers(u, s, common));
        return against.slice(0, 1).map((s) => raise(analysis, u, s));
      });
  },
};

function unsaidIn(told: Told, story: Story): Unsaid[] {
  const { text, start } = told.span;
  const word = WORD_UNSAID.exec(text) ?? firstMatch(THING_UNSAID, text);
  const match = word ?? firstMatch(UNSAID, text);
  if (!match) return [];
  const at = { start: start + match.index, end: start + match.index + match[0].length };
  const clause = clauseAround(told.document, told.span, at);
  const about = word?.groups?.word ?? told.document.text.slice(at.end, clause.end).split(ASIDE)[0]!;
  const topic = notionsOf(about).filter((n) => !HOLLOW.test(n.norm) && !PAPER_NOUNS.has(n.norm));
  const papers = papersIn(
    story
      .inBlock(told)
      .map((t) => t.span.text)
      .join(' '),
  );
  // "Nor did it strike anybody off": "it" is a paper only where one is spoken of.
  if (NOR_DID_IT.test(match[0]) && !speaksOfPaper(told, match.index, story)) return [];
  const deciding = spanOf(told.document.id, told.document.text, at.start, at.end);
  return [{ told, deciding, about, topic, papers }];
}

/** Whether the paragraph has named a paper before that place. */
function speaksOfPaper(told: Told, at: number, story: Story): boolean {
  const before = story.inBlock(told).filter((t) => t.span.start < told.span.start);
  return papersIn([...before.map((t) => t.span.text), told.span.text.slice(0, at)].join(' ')).size > 0;
}

/** Whether a paper is said to say just what the other says that it does not. */
function answers(u: Unsaid, s: PaperSaying, common: ReadonlySet<string>): boolean {
  if (u.papers.size > 0 && s.nouns.size > 0 && ![...u.papers].some((n) => s.nouns.has(n))) return false;
  if (LOSING_A_POST.test(u.about) && LOSING_A_POST.test(s.text)) return true;
  if (WHO_DID_IT.test(u.about) && (BLAMING.test(s.text) || SAID_AT_FAULT.test(s.text))) return true;
  const keys = keysOf(s.notions);
  const roots = new Set(u.topic.map((n) => n.root));
  const met = new Set(u.topic.filter((n) => akin(n, keys)).map((n) => n.root));
  if (![...met].some((root) => !common.has(root))) return false;
  // Names alone tell of whom, not of what: "does not close Mill House", "fixes the Mill House order".
  const plain = u.topic.filter((n) => /^\p{Ll}/u.test(u.about.slice(n.start, n.end))).map((n) => n.root);
  if (plain.length > 0 && !plain.some((root) => met.has(root))) return false;
  return roots.size <= 2 ? met.size === roots.size : met.size >= 2 && met.size >= roots.size / 2;
}

function raise(analysis: Analysis, u: Unsaid, s: PaperSaying): Conflict {
  const positions = [
    position(s.span.doc, 'it says so', [s.span], [s.cue]),
    position(u.told.document.id, 'it does not say so', [u.told.span], [u.deciding]),
  ];
  const paper = s.paper === null ? 'the paper' : nameOf(s.paper);
  return compose({
    type: 'attribution',
    level: 'unsupported',
    topic: s.paper === null ? `said-in-${[...s.nouns][0] ?? 'a-paper'}` : topicOfPaper(s.paper.id),
    topicTitle: `What ${paper} says`,
    question: asking(`Is this in ${paper}`, readingOf(s.span, { start: s.from, end: s.span.end })),
    explanation: `${capitalised(nameOf(s.document))} says that it is; ${nameOf(u.told.document)} says that nothing of the sort is there.`,
    settle: `The text of ${paper} would settle it.`,
    confidence: 0.5,
    positions,
    reference: referenceFor(analysis.documents, positions),
    rule: 'attribution/unsaid',
    weight: 0.75,
  });
}
