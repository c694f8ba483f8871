import { NONE_AT_ALL, NONE_WERE, NOT_PLAIN } from '../../../language/quantifiers.ts';
import { NOUN_LIKE } from '../../../language/verbs/common.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import { slug } from '../../../model/ids.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { common } from '../../../text/matter.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { quantitiesIn } from '../../../text/quantities.ts';
import { boundsMeet } from '../../../time/bounds.ts';
import { clauseAround } from '../clause-around.ts';
import type { Detector } from '../detector.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';
import { isPlural } from '../wording/agreement.ts';

/** A sentence that says that there was none of something. */
interface None {
  readonly told: Told;
  /** What there was none of, each as the words that must all be there. */
  readonly things: readonly (readonly Notion[])[];
  /** Said with "of any kind", "at all". */
  readonly emphatic: boolean;
}

/** A single word names a thing well enough only where another word in common weighs at least this much. */
const RARE = 0.45;
/** Words of time and verbs of all work, which any two sentences can share. */
const LIGHT =
  /^(?:\d+|(?:year|month|week|day|hour|time|today|yesterday)s?|ma[dk]e|makes|making|do|done|did|take[ns]?|took|give[ns]?|gave|part(?:y|ies)?)$/;

/** "No passport numbers were taken", where another source counts them. */
export const none: Detector = {
  name: 'scope/none',
  because: 'a number of a thing and none of that thing cannot both be right',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  return story.all.flatMap(noneOf).flatMap((denial) =>
    denial.things.flatMap((thing): Conflict[] => {
      const some = story.all.filter((t) => isSome(t, thing, denial, story, analysis));
      const own = some.some((t) => t.document.id === denial.told.document.id);
      if (some.length === 0 || own) return [];
      const words = thing.map((n) => n.norm).join(' ');
      return [
        raise(analysis, {
          rule: 'scope/none',
          topic: `none-${slug(words)}`,
          topicTitle: `Whether there were any “${words}”`,
          question: `${isPlural(words) ? 'Were' : 'Was'} there any “${words}”, or none?`,
          sides: [
            { stance: 'none', spans: [denial.told.span] },
            ...some.map((t) => ({ stance: 'some', spans: [t.span] })),
          ],
          reconcile: 'Both can be right only if they speak of different cases.',
          settle: 'The record from which the number is taken would settle it.',
          level: 'contradiction',
          weight: 0.65,
        }),
      ];
    }),
  );
}

function noneOf(told: Told): None[] {
  if (told.quoted) return [];
  const { text, start } = told.span;
  const all = NONE_AT_ALL.exec(text);
  const flat = all?.groups?.thing;
  // "No dog of any kind may be let off its lead": a ban says nothing of whether there are dogs.
  if (all !== null && /^ (?:may|shall|must|can|should)\b/.test(text.slice(all.index + all[0].length)))
    return [];
  if (flat !== undefined) {
    const thing = notionsOf(flat, start);
    return thing.length === 0 ? [] : [{ told, things: [thing], emphatic: true }];
  }
  const listed = NONE_WERE.exec(text)?.groups?.thing;
  if (listed === undefined) return [];
  const things = conjuncts(listed, start).filter((thing) => thing.length > 1);
  return things.length === 0 ? [] : [{ told, things, emphatic: false }];
}

/** "passport or payment card numbers": passport numbers, payment card numbers. */
function conjuncts(words: string, offset: number): Notion[][] {
  const parts = words
    .split(/,\s*(?:or|and|nor)?\s*|\s(?:or|and|nor)\s/)
    .map((part) => notionsOf(part, offset));
  const head = parts.at(-1)?.at(-1);
  return parts.map((part, i) => (i < parts.length - 1 && part.length === 1 && head ? [...part, head] : part));
}

/** Whether a sentence says plainly that there was a number of the thing. */
function isSome(
  told: Told,
  thing: readonly Notion[],
  denial: None,
  story: Story,
  analysis: Analysis,
): boolean {
  if (told.quoted || told.block.role === 'heading' || told === denial.told) return false;
  const found = thing.map((n) =>
    told.notions.find((t) => (t.root === n.root && !isDone(n, t)) || (thing.length === 1 && verbOf(n, t))),
  );
  if (found.some((n) => n === undefined)) return false;
  const { document } = told;
  const clause = clauseAround(document, told.span, found[0]!);
  const amounts = quantitiesIn(document.id, document.text, clause.start, clause.text).filter(
    (q) => !analysis.dates.some((d) => d.doc === document.id && d.start < q.end && q.start < d.end),
  );
  if (amounts.length === 0 || NOT_PLAIN.test(clause.text.replace(/\bno (?:more|fewer|less) than\b/i, '')))
    return false;
  if (timesApart(told, denial.told, analysis)) return false;
  if (thing.length > 1) return true;
  const matter = common(denial.told.notions, told.notions, story.weigh).words.filter(
    (n) => !thing.some((t) => t.root === n.root) && story.weigh(n.root) >= RARE && !LIGHT.test(n.norm),
  );
  return denial.emphatic && matter.length > 0;
}

/** "He said" has no "say" in it. */
function isDone(noun: Notion, { norm }: Notion): boolean {
  return (
    norm !== noun.norm &&
    !NOUN_LIKE.has(norm) &&
    (VERB_READINGS.get(norm) ?? []).some((r) => r.lemma === noun.norm)
  );
}

/** "Paid" for "payment": a synonym with the same beginning. */
function verbOf(noun: Notion, other: Notion): boolean {
  return noun.norm.slice(0, 2) === other.norm.slice(0, 2) && other.keys.some((k) => noun.keys.includes(k));
}

function timesApart(a: Told, b: Told, analysis: Analysis): boolean {
  const [x, y] = [a, b].map((t) =>
    analysis.dates.filter(
      (d) =>
        d.doc === t.document.id &&
        t.span.start <= d.start &&
        d.end <= t.span.end &&
        d.type === 'DATE' &&
        d.edtf,
    ),
  );
  return x!.length > 0 && y!.length > 0 && !x!.some((p) => y!.some((q) => boundsMeet(p, q)));
}
