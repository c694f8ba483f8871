import { excludeEachOther } from '../../../language/offices-apart.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { oneLine } from '../../../text/one-line.ts';
import { compose, position } from '../compose.ts';
import type { Detector } from '../detector.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { nameOf } from '../../../text/naming.ts';
import { referenceFor } from '../reference.ts';
import { gathered } from '../statements/gathered.ts';
import type { Document } from '../../../model/document.ts';
import { everHeldBy, type Held } from './held.ts';
import { inOneBody } from './one-body.ts';
import { rivalPosts } from './rival-posts.ts';
import { choosing } from '../wording/question.ts';

/** One person with two posts: such as exclude each other, or two that can be held at once. */
export const posts: Detector = {
  name: 'title/posts',
  because: 'a post is the plainest fact about a person, and a wrong one says that a source mixed somebody up',
  detect: (analysis) => {
    const documents = documentsOf(analysis);
    const names = new Map(analysis.entities.map((e) => [e.id, e.name]));
    const nameOfBody = (id: string): string => names.get(id) ?? '';
    return analysis.entities
      .filter((e) => e.type === 'person')
      .flatMap((person) => {
        const [past, now] = [true, false].map((over) =>
          sameOffice(everHeldBy(person, documents, nameOfBody).filter((h) => h.past === over)),
        );
        // What is over may have been held one after the other: a lead at most.
        return [
          ...now!.flatMap((a, i) => now!.slice(i + 1).flatMap((b) => compare(analysis, a, b))),
          ...past!.flatMap((a, i) => past!.slice(i + 1).flatMap((b) => compareOver(analysis, a, b))),
        ];
      });
  },
};

/** Posts under one name or in the same words, put together. */
function sameOffice(held: readonly Held[]): Held[][] {
  return gathered(held, (h, [first]) => isSame(first, h));
}

function isSame(a: Held, b: Held): boolean {
  if ((a.office ?? a.noun) !== (b.office ?? b.noun)) return false;
  return a.about.size === 0 || b.about.size === 0 || [...a.about].some((s) => b.about.has(s));
}

/** Posts that are over: such as exclude each other, told by two documents of which neither has both. */
function compareOver(analysis: Analysis, a: readonly Held[], b: readonly Held[]): Conflict[] {
  const both = a.some((p) => b.some((q) => p.post.doc === q.post.doc));
  const apart = excludeEachOther(a[0]?.office ?? '', b[0]?.office ?? '');
  return apart && !both && inOneBody(a[0]!, b[0]!) ? [raise(analysis, a, b, 'compatible')] : [];
}

function compare(analysis: Analysis, a: readonly Held[], b: readonly Held[]): Conflict[] {
  const [x, y] = [a[0], b[0]];
  if (!x || !y) return [];
  if (x.office === null || y.office === null) return unlisted(analysis, a, b);
  const apart = a.some((p) =>
    b.some((q) => p.post.doc !== q.post.doc && excludeEachOther(rank(p), rank(q)) && inOneBody(p, q)),
  );
  // Who gives somebody both posts says that both are held at once.
  const both = a.some((p) => b.some((q) => p.post.doc === q.post.doc));
  if (apart && !both) return [raise(analysis, a, b, 'contradiction')];
  if (apart || x.office === y.office) return [];
  const level = !both && rivalPosts(a, b, documentsOf(analysis)) ? 'tension' : 'compatible';
  return a.some((p) => b.some((q) => p.post.doc !== q.post.doc)) ? [raise(analysis, a, b, level)] : [];
}

/** Who presides over a board chairs it. */
function rank({ office, post }: Held): string {
  return office === 'president' && /\bboard\b/i.test(post.text) ? 'chair' : (office ?? '');
}

/** A post that no table of offices has ("chief pilot"), and another in the same body: whether one excludes the other is open. */
function unlisted(analysis: Analysis, a: readonly Held[], b: readonly Held[]): Conflict[] {
  const both = a.some((p) => b.some((q) => p.post.doc === q.post.doc));
  // "An engineer" is what somebody has learned, "the firm's chief engineer" a post.
  const isPost = ({ noun, office, post }: Held): boolean =>
    noun !== '' && (office !== null || /[^\s-]\s/.test(post.text.trim()));
  const open = a.some((p) => b.some((q) => p.noun !== q.noun && isPost(p) && isPost(q) && inOneBody(p, q)));
  const level = rivalPosts(a, b, documentsOf(analysis)) ? 'tension' : 'compatible';
  return open && !both ? [raise(analysis, a, b, level)] : [];
}

const documentsOf = ({ documents }: Analysis): Map<string, Document> =>
  new Map(documents.map((d) => [d.id, d]));

function raise(
  analysis: Analysis,
  a: readonly Held[],
  b: readonly Held[],
  level: 'contradiction' | 'tension' | 'compatible',
): Conflict {
  const documents = documentsOf(analysis);
  const name = a[0]?.person.name ?? '';
  const [x, y] = [words(a), words(b)];
  const says = (held: readonly Held[]): string => {
    const first = documents.get(held[0]?.post.doc ?? '');
    return first ? nameOf(first) : '';
  };
  const positions = [a, b].flatMap((group) => {
    const docs = [...new Set(group.map((h) => h.post.doc))];
    return docs.map((doc) => {
      const spans = group.filter((h) => h.post.doc === doc).map((h) => h.post);
      return position(doc, words(group), spans, spans);
    });
  });
  const clash = level !== 'compatible';
  return compose({
    type: 'title',
    level,
    topic: `post-${a[0]?.person.id ?? ''}`,
    topicTitle: `What ${name} does`,
    question: choosing(`What is ${name}’s post`, { text: bare(x) }, { text: bare(y) }),
    explanation: clash
      ? `${capitalised(says(a))} calls ${name} ${x}; ${says(b)} calls ${name} ${y}. One person ${level === 'tension' ? 'seldom holds both' : 'does not hold both at once'}; it would be reconciled if the post changed hands, or if both were held at once.`
      : `${capitalised(says(a))} calls ${name} ${x}, ${says(b)} ${y}: posts that one person can hold ${a[0]?.past === true ? 'one after the other' : 'at once'}.`,
    settle: clash ? `The body’s own list of its officers at the time would settle it.` : 'Nothing is open.',
    confidence: 0.5,
    positions,
    reference: referenceFor(analysis.documents, positions, [name]),
    rule: 'title/posts',
    weight: clash ? 0.6 : 0.15,
  });
}

function words(held: readonly Held[]): string {
  const text = oneLine(held[0]?.post.text ?? '').replace(/^(?:the|a|an)\s+/i, '');
  return `“${text}”`;
}

/** A post without marks, and without whose it is: that may be another body's "its" in the other source. */
function bare(quoted: string): string {
  return quoted.replace(/[“”]/g, '').replace(/^(?:its|their|his|her|our|my|says) /i, '');
}
