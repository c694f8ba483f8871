import type { DateMention } from '../../../model/date.ts';
import type { Analysis } from '../../../model/stage.ts';
import { akin } from '../../../text/meaning.ts';
import { boundsOf } from '../../../time/bounds.ts';
import { fit, hoursOf } from '../date/clash.ts';
import { tellingsIn } from '../date/tellings.ts';
import type { Story } from '../statements/sentences.ts';
import { count, flag, type Candidate, type Features, type Finder } from './candidate.ts';
import { census, type Given } from './census.ts';
import { bothKept } from './both-kept.ts';
import { slipBetween } from './digits.ts';
import { rivals } from './rivals.ts';
import { sentenceFinder, sideOf, type Side } from './side.ts';
import { agree, comparable, dueOf, isDay, startOf, type Timed } from './times.ts';

interface Dated extends Side, Timed {}

const DAY = 864e5;
/** Longer stretches of days are vague. */
const MONTH = 31;
/** Lengths within this share of each other are one length. */
const ROUNDLY = 0.05;
/** Distances and ratios are capped: beyond, they tell no more. */
const FAR = 6;
const PAST = /\b(?:was|were|had|did|took|\w+ed)\b/;
const FUTURE = /\b(?:will|shall|is to|are to|must|due)\b/;
const NEGATED = /\b(?:not|no|never|nothing)\b|n[’']t\b/;

/** Two days, lengths, clock times or rhythms that cannot both be right. */
export const dates: Finder = {
  name: 'dates',
  because: 'one event told of two days is a slip that only the words round the dates can show',
  find,
};

function find(analysis: Analysis, story: Story): Candidate[] {
  const sentence = sentenceFinder(story.all);
  const start = startOf(analysis);
  const sides = analysis.documents
    .flatMap((d) => tellingsIn(d, analysis.dates, analysis.entities))
    .filter(({ date }) => date.type !== 'DATE' || date.edtf !== null)
    .flatMap((said): Dated[] => {
      const told = sentence(said.clause);
      return told
        ? [{ ...sideOf(told, said.clause, said.date, [said.date]), said, due: dueOf(said, start) }]
        : [];
    });
  const placed = new Map(analysis.dates.flatMap((d) => [[d, given(d)] as const]));
  const whoGives = census([...placed.values()].flatMap((g) => g ?? []));
  const heldBy = (a: DateMention, b: DateMention): Features => {
    const [x, y] = [placed.get(a) ?? vague(a), placed.get(b) ?? vague(b)];
    return whoGives(x, y);
  };
  const found = rivals(sides, story, {
    comparable,
    agree,
    contrary: (a, b) => !agree(a, b),
    amongFew: ({ said: { date }, due }) => [
      isDay(date) ? 'day' : date.type,
      // "Within two years" and "until Easter" both set a last day.
      ...(due === null ? [] : ['due']),
    ],
  });
  return found.map(({ a, b, features }) => ({
    respect: 'date' as const,
    a,
    b,
    features: together({ ...features, ...heldBy(a.said.date, b.said.date), ...compared(a, b) }),
    mayAgree: bothKept(a, b),
  }));
}

/** What counts for more where it comes with something else: alike words for two last days, one deed for a lone day. */
function together(f: Features): Features {
  const deed = Math.max(f.sameDeed ?? 0, f.deedForIt ?? 0);
  const [due, alike, odd] = [f.bothDue ?? 0, f.alike ?? 0, f.oddOneOut ?? 0];
  return { ...f, dueAlike: due * alike, dueDeed: due * deed, deedAlike: deed * alike, deedOdd: deed * odd };
}

/** A day, stretch of days, length or rhythm as a value of its kind; null for what is vaguer than a month. */
function given(d: DateMention): Given | null {
  if (isDay(d) && d.edtf !== null) {
    const { earliest, latest } = boundsOf(d.edtf);
    if (earliest === null || latest === null) return null;
    const [start, end] = [earliest, latest].map((x) => Date.parse(x) / DAY);
    return end! - start! > MONTH ? null : { doc: d.doc, kind: 'DATE', start: start!, end: end! + 1 };
  }
  const hours = hoursOf(d.value);
  if (hours === null || hours === 0) return null;
  return { doc: d.doc, kind: d.type, start: hours * (1 - ROUNDLY), end: hours * (1 + ROUNDLY) };
}

/** What is too vague to be looked for elsewhere is given by its own document alone. */
function vague({ doc }: DateMention): Given {
  return { doc, kind: 'vague', start: 0, end: 0 };
}

function compared({ said: a, due: one }: Dated, { said: b, due: other }: Dated): Features {
  const [d, e] = [a.date, b.date];
  const [p, q] = [d, e].map((x) => (x.edtf ?? '').split(/[/T]/)[0]!.split('-'));
  const [x, y] = [a.deed, b.deed];
  const [hours, others] = [hoursOf(d.value), hoursOf(e.value)];
  const days = p!.length === 3 && q!.length === 3;
  const [past, future] = [
    [a, b].map((t) => PAST.test(t.clause.text)),
    [a, b].map((t) => FUTURE.test(t.clause.text)),
  ];
  const deedsAkin = x !== null && y !== null && akin(x, new Set(y.keys));
  const between =
    isDay(d) && isDay(e) && d.earliest !== null && e.earliest !== null
      ? Math.abs(Date.parse(d.earliest) - Date.parse(e.earliest)) / DAY
      : 0;
  return {
    day: flag(isDay(d) && isDay(e) && (d.type === 'DATE' || e.type === 'DATE')),
    clock: flag(d.type === 'TIME' && e.type === 'TIME'),
    rhythm: flag(d.type === 'SET'),
    length: flag(d.type === 'DURATION'),
    notComparable: flag(fit(a, b) === null),
    sameRelation: flag(a.relation === b.relation),
    deadlines: count(one !== null, other !== null),
    bothDue: flag(one !== null && other !== null),
    samePrecision: flag(p!.length === q!.length),
    bothDays: flag(days),
    sameYear: flag(p![0] === q![0]),
    sameMonth: flag(p![1] !== undefined && p![1] === q![1]),
    sameButYear: flag(days && p![1] === q![1] && p![2] === q![2]),
    sameButMonth: flag(days && p![0] === q![0] && p![2] === q![2]),
    stated: count(d.basis === 'stated', e.basis === 'stated'),
    distance: Math.min(FAR, 2 * Math.log10(1 + between)),
    ratio: hours && others ? Math.min(FAR, Math.abs(Math.log(hours / others))) : 0,
    slip: flag(slipBetween(d.text, e.text) !== 'none'),
    sameDeed: flag(deedsAkin && x.root === y.root),
    deedForIt: flag(deedsAkin && x.root !== y.root),
    noDeed: flag(x === null || y === null),
    toldBeforeAndAfter: flag(
      (future[0]! && past[1]! && !future[1]!) || (future[1]! && past[0]! && !future[0]!),
    ),
    negatedForOne: flag(NEGATED.test(a.clause.text) !== NEGATED.test(b.clause.text)),
  };
}
