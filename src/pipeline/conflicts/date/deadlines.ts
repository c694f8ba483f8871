import { DUE, GRANTED, NO_LAST_DAY, OF_DUTY, PRONOUN } from '../../../language/deadlines.ts';
import { DUTY_WORDS } from '../../../language/duty.ts';
import type { Conflict } from '../../../model/conflict.ts';
import type { DateMention } from '../../../model/date.ts';
import { contains, overlaps, spanOf } from '../../../model/span.ts';
import type { Analysis } from '../../../model/stage.ts';
import { oneLine } from '../../../text/one-line.ts';
import { boundsMeet, boundsOf } from '../../../time/bounds.ts';
import { firstMatch } from '../../../text/first-match.ts';
import { akin, keysOf } from '../../../text/meaning.ts';
import { clauseAround } from '../clause-around.ts';
import type { Detector } from '../detector.ts';
import { bestBy } from '../statements/best-by.ts';
import { facing, TELLING, type Facing, type Stated } from '../statements/facing.ts';
import { gathered } from '../statements/gathered.ts';
import { raise } from '../statements/raise.ts';
import { storyOf, type Story, type Told } from '../statements/sentences.ts';
import { choosing, readingOf } from '../wording/question.ts';
import { sameButForYear } from './clash.ts';
import { relationOf } from './relation.ts';

/** A last day set for somebody's duty. */
interface Deadline extends Stated {
  readonly date: DateMention;
  /** Who "has until June" or "was given until June", as the last word of its name; null where nobody is said to. */
  readonly party: string | null;
}

type Pair = Facing<Deadline, Deadline>;

/** Right before a verb of duty. */
const TO_DO = /\b(?:to|must|shall|be)\s+$/i;
/** Words of the calendar, which any two deadlines can share. */
const CALENDAR = /^(?:days?|weeks?|months?|years?|first|last|end|start|time|deadline|date)$/;
/** Words in common weigh at least so much, and so many of them tell something, for two days to be of one duty. */
const MUCH = 0.9;
const FEW = 2;

/** One duty with two last days. */
export const deadlines: Detector = {
  name: 'date/deadlines',
  because: 'a deadline is told in many words ("has until June to", "no later than"), but it is one day',
  detect,
};

function detect(analysis: Analysis): Conflict[] {
  const story = storyOf(analysis);
  const dates = Map.groupBy(analysis.dates, (d) => d.doc);
  const all = story.all.flatMap((t) => deadlinesIn(t, dates.get(t.span.doc) ?? []));
  const pairs = nearest(facing(all, all, story.weigh).filter((p) => isOneDuty(p, story))).filter(
    ({ a, b }) => a.told.span.doc < b.told.span.doc && !agree(a.date, b.date) && !knows(all, a, b),
  );
  // Surest first, so that the words of a conflict are its best.
  const sure = new Set(pairs.filter((p) => isSure(p, story)));
  const ordered = [...sure, ...pairs.filter((p) => !sure.has(p))];
  return gathered(ordered, (p, group) => group.some((q) => meets(p, q))).map((group) =>
    raised(analysis, group, sure.has(group[0])),
  );
}

const meets = (p: Pair, q: Pair): boolean => [p.a, p.b].some((d) => d === q.a || d === q.b);

function deadlinesIn(told: Told, dates: readonly DateMention[]): Deadline[] {
  const { document, span } = told;
  if (!OF_DUTY.test(span.text) || /\?\W*$/.test(span.text)) return [];
  return dates
    .filter((d) => d.type === 'DATE' && d.edtf !== null && d.role === 'event' && contains(span, d))
    .flatMap((date): Deadline[] => {
      const clause = clauseAround(document, span, date);
      if (NO_LAST_DAY.test(clause.text)) return [];
      const lead = document.text.slice(clause.start, date.start);
      const from = `${lead}${/^(?:until|till|by)\s/i.exec(date.text)?.[0] ?? ''}`;
      const party = firstMatch(GRANTED, from)?.[1]?.toLowerCase() ?? null;
      const due = OF_DUTY.test(lead) && relationOf(document, date, clause) === 'by';
      if (party === null && !due && !DUE.test(from)) return [];
      const matter = told.notions.filter(
        (n) =>
          contains(clause, n) &&
          !DUTY_WORDS.test(n.norm) &&
          !CALENDAR.test(n.norm) &&
          !dates.some((d) => overlaps(d, n)),
      );
      return [{ told, date, party: party === null || PRONOUN.test(party) ? null : party, matter }];
    });
}

function isOneDuty(pair: Pair, story: Story): boolean {
  const { a, b } = pair;
  return (a.party !== null && a.party === b.party) || isSure(pair, story);
}

/** Whether the two share so many telling words, a verb of duty among them, that they are of one duty. */
function isSure({ a, b, shared }: Pair, { weigh }: Story): boolean {
  const telling = shared.words.filter((n) => weigh(n.root) >= TELLING);
  if (shared.weight < MUCH || telling.length < FEW) return false;
  const keys = keysOf(shared.words);
  return [a, b].some(({ told, matter }) =>
    matter.some(
      (n) => akin(n, keys) && TO_DO.test(told.document.text.slice(Math.max(0, n.start - 12), n.start)),
    ),
  );
}

/** Pairs in which each is the other document's nearest to the other. */
function nearest(pairs: readonly Pair[]): Pair[] {
  const key = (x: Deadline, y: Deadline): string =>
    `${x.told.document.id} ${String(x.date.start)} ${y.told.document.id}`;
  const turned = pairs.map((p) => ({ key: key(p.a, p.b), weight: p.shared.weight }));
  const best = bestBy(
    turned,
    (t) => t.key,
    (t) => t.weight,
  );
  return pairs.filter(({ a, b, shared }) =>
    [key(a, b), key(b, a)].every((k) => shared.weight >= (best.get(k)?.weight ?? 0)),
  );
}

function agree(a: DateMention, b: DateMention): boolean {
  return boundsMeet(boundsOf(a.edtf!), boundsOf(b.edtf!)) || sameButForYear(a, b);
}

/** Whether either document has the other's day as a last day too: then it tells two duties apart. */
function knows(all: readonly Deadline[], a: Deadline, b: Deadline): boolean {
  const has = (x: Deadline, y: Deadline): boolean =>
    all.some((d) => d.told.document === x.told.document && agree(d.date, y.date));
  return has(a, b) || has(b, a);
}

function raised(analysis: Analysis, group: readonly Pair[], sure: boolean): Conflict {
  const { a, b, shared } = group[0]!;
  return raise(analysis, {
    type: 'date',
    rule: 'date/deadlines',
    topic: `deadline-${shared.words.at(-1)?.root ?? a.party ?? ''}`,
    topicTitle: 'By when it must be done',
    question: choosing('By when', readingOf(a.told.span, a.date), readingOf(b.told.span, b.date)),
    sides: [...new Set(group.flatMap((p) => [p.a, p.b]))].map(({ told, date }) => ({
      stance: oneLine(date.text),
      spans: [told.span],
      deciding: [spanOf(told.document.id, told.document.text, date.start, date.end)],
    })),
    reconcile: 'Both can be right only if two duties are meant, or the time was extended.',
    settle: 'The paper that sets the last day would settle it.',
    level: sure ? 'contradiction' : 'compatible',
    weight: 0.6,
  });
}
