import { ABOUT_BLAME, AUTHORS, BLAMING, DISCLAIMERS, SHOULD_GO } from '../../../language/disclaiming.ts';
import { CREDITING_VERBS } from '../../../language/crediting.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Document, Sentence } from '../../../model/document.ts';
import { topicOfPaper } from '../../../model/ids.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { akin, notionsOf, type Notion } from '../../../text/meaning.ts';
import { commonRootsOf } from '../common-roots.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { isPaper } from './kinds.ts';
import { capitalised, nameOf } from '../naming.ts';

/** What a paper says that it does not find, decide or recommend. */
interface Disclaimer {
  readonly document: Document;
  readonly span: Span;
  /** The words of the disclaimer itself. */
  readonly deciding: Span;
  /** What it is about; with a pronoun in it, also what stands before it in its paragraph. */
  readonly topic: readonly Notion[];
  readonly blame: boolean;
  readonly people: boolean;
}

/** What a source says that a paper, or whoever made it, found or said. */
interface Finding {
  readonly document: Document;
  readonly span: Span;
  readonly cue: Span;
  readonly text: string;
  readonly notions: readonly Notion[];
}

/** A finding that the paper itself says it does not make. */
export const disclaimed: Detector = {
  name: 'attribution/disclaimed',
  because: 'a paper that says what it does not decide can be checked against those who say that it did',
  detect: (analysis) => {
    const papers = analysis.documents.filter(isPaper);
    const common = commonRootsOf(analysis.documents);
    const findings = analysis.documents.flatMap(findingsIn);
    return papers.flatMap((paper) => {
      const disclaimers = disclaimersIn(paper);
      return findings
        .filter((f) => f.document.id !== paper.id && !isPaper(f.document))
        .flatMap((f) => {
          const against = disclaimers.find((d) => denies(d, f, common));
          return against ? [raise(analysis, f, against)] : [];
        });
    });
  },
};

function readable(document: Document): Sentence[] {
  const roles = new Map(document.blocks.map((b) => [b.id, b.role]));
  // A recital set apart can look like a heading; a heading is never so long.
  return document.sentences.filter((s) => {
    const role = roles.get(s.block) ?? '';
    return role === 'body' || role === 'clause' || (role === 'heading' && s.end - s.start > 80);
  });
}

function disclaimersIn(document: Document): Disclaimer[] {
  const sentences = readable(document);
  return sentences.flatMap((sentence, at): Disclaimer[] => {
    const match = DISCLAIMERS.map((p) => p.exec(sentence.text)).find((m) => m !== null);
    if (!match) return [];
    const after = sentence.text.slice(match.index + match[0].length);
    const unsaid =
      /\b(?:its|it|this|that|these|those|them|either|charge|allegation|complaint)\b/i.test(after) ||
      after.length < 8;
    const before = unsaid
      ? sentences.slice(Math.max(0, at - 2), at).filter((s) => s.block === sentence.block)
      : [];
    const next =
      after.length < 8 ? sentences.slice(at + 1, at + 2).filter((s) => s.block === sentence.block) : [];
    const start = sentence.start + match.index;
    return [
      {
        document,
        span: spanOf(document.id, document.text, sentence.start, sentence.end),
        deciding: spanOf(document.id, document.text, start, start + match[0].length),
        topic: [
          ...notionsOf(after, start + match[0].length),
          ...[...before, ...next].flatMap((s) => notionsOf(s.text, s.start)),
        ],
        blame: ABOUT_BLAME.test(after),
        people: /\b(?:any (?:one )?(?:individual|person|member|employee)|anyone|anybody)\b/i.test(after),
      },
    ];
  });
}

/** "The order also holds …", "the watchdog blames …", "says in her report that …": the subject and what it is said to say. */
const SUBJECT = new RegExp(
  `\\b(?:the|an?|its|his|her|their)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?(?:${AUTHORS})(?:,[^,.;]{1,60},)?\\s+(?:(?:also|now|further|even|itself|then|has|have|had)\\s+){0,2}([a-z]+)\\b`,
  'giu',
);
const IN_A_PAPER = new RegExp(
  `\\b([a-z]+)\\s+in\\s+(?:the|his|her|its|their|a)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${AUTHORS})\\s+(?:of [^,]{3,40},?\\s+)?that\\b`,
  'giu',
);
const NEGATED =
  /^\s+(?:no\b|not\b|nothing|neither|nobody|little)|\b(?:did|does|do|has|have|had|is|was|were) not\b|n[’']t\b/i;

function findingsIn(document: Document): Finding[] {
  return readable(document).flatMap((sentence): Finding[] => {
    const matches = [...sentence.text.matchAll(SUBJECT), ...sentence.text.matchAll(IN_A_PAPER)];
    for (const match of matches) {
      const verb = match[1] ?? '';
      const readings = VERB_READINGS.get(verb.toLowerCase()) ?? [];
      const rest = sentence.text.slice(match.index + match[0].length);
      const finite = readings.some((r) => r.form === 's' || r.form === 'past' || r.form === 'base');
      const blames = BLAMING.test(`${verb}${rest}`.slice(0, 120));
      if ((!finite && !blames) || NEGATED.test(rest.slice(0, 90))) continue;
      const credit =
        readings.some((r) => CREDITING_VERBS.has(r.lemma)) ||
        /^(?:admits?|admitted|freezes?|froze|attributes?|attributed|rules?|ruled|holds?|held)$/.test(verb);
      const text = `${verb}${rest}`;
      if (!credit && !blames) continue;
      const start = sentence.start + match.index;
      return [
        {
          document,
          span: spanOf(document.id, document.text, sentence.start, sentence.end),
          cue: spanOf(document.id, document.text, start, start + match[0].length),
          text,
          notions: notionsOf(rest, start + match[0].length),
        },
      ];
    }
    return [];
  });
}

/** Words of disclaiming and of any paper, which say nothing of the topic. */
const HOLLOW =
  /^(?:find|question|matter|issu|whether|respect|order|part|parti|side|make|caus|respons|individu|person|posit|case|year|time)$/;

/** Whether the one declines just what the other says was found. */
function denies(d: Disclaimer, f: Finding, common: ReadonlySet<string>): boolean {
  if (d.people && SHOULD_GO.test(f.text)) return true;
  // The paper itself must do the blaming, not somebody in what it says.
  const blames = BLAMING.exec(f.text.slice(0, 140))?.index === 0;
  if (d.blame && blames && (d.people || /\bwho(?:se|m)?\b|\bcause\b/i.test(d.span.text))) return true;
  // Left open is who it was: only somebody named is against that.
  if (/\bwho(?:se|m)?\b/i.test(d.span.text)) return false;
  const keys = new Set(f.notions.flatMap((n) => n.keys));
  const topic = d.topic.filter((n) => !HOLLOW.test(n.root));
  const roots = new Set(topic.map((n) => n.root));
  const shared = new Set(topic.filter((n) => akin(n, keys)).map((n) => n.root));
  const telling = [...shared].filter((r) => !common.has(r));
  return (
    telling.length >= 2 ||
    (telling.length >= 1 && shared.size >= 2) ||
    (telling.length >= 1 && shared.size === roots.size && roots.size <= 2)
  );
}

function raise(analysis: Analysis, f: Finding, d: Disclaimer): Conflict {
  const it = nameOf(d.document);
  const words = f.span.text.replace(/\s+/g, ' ').slice(0, 110);
  return compose({
    type: 'attribution',
    level: 'contradiction',
    topic: topicOfPaper(d.document.id),
    topicTitle: `What ${it} says`,
    question: `Does ${it} say so: “${words}”?`,
    explanation: `${capitalised(nameOf(f.document))} says that this was found or decided; ${it} itself says that it does not: “${d.deciding.text.replace(/\s+/g, ' ')} …”.`,
    settle: `The passage of ${it} that is meant would settle it.`,
    confidence: 0.5,
    positions: [
      position(f.document.id, 'it says so', [f.span], [f.cue]),
      position(d.document.id, 'it says that it does not', [d.span], [d.deciding]),
    ],
    reference: analysis.documents.some((x) => x.primary && x.id === d.document.id) ? d.span : null,
    rule: 'attribution/disclaimed',
    weight: 0.85,
  });
}
