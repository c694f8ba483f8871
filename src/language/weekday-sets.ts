import { WEEKDAYS } from './weekdays.ts';

/** Days of the week, 1 Monday to 7 Sunday, on which words allow something and on which they rule it out. */
export interface DaySet {
  readonly on: ReadonlySet<number>;
  readonly off: ReadonlySet<number>;
}

const DAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const ALL: readonly number[] = [1, 2, 3, 4, 5, 6, 7];
const WORKING: readonly number[] = [1, 2, 3, 4, 5];
const WEEKEND: readonly number[] = [6, 7];

const BUT = new RegExp(
  String.raw`\b(?:any|every|each) day\s+(?:of the week\s+)?(?:but|except(?: on)?)\s+(?:an? )?(${DAY})s?\b`,
  'i',
);
const RANGE = new RegExp(String.raw`\b(${DAY})s?\s*(?:to|through|until|–|-)\s*(${DAY})s?\b`, 'i');
const NEVER = new RegExp(
  String.raw`\b(?:never|not|no\b[^.;,]{1,40}?)\s+(?:on|at|during)\s+(?:an? |the )?((?:weekends?|${DAY}s?)(?:(?:,| or|, or| and) (?:an? )?(?:${DAY}s?|weekends?))*)`,
  'i',
);

/**
 * The days that a sentence allows and rules out: "any day but Sunday" allows six and rules out one, "never at
 * weekends" rules out two. Null where it speaks of no such days.
 */
export function daySetOf(text: string): DaySet | null {
  const never = NEVER.exec(text)?.[1];
  const off = new Set(never === undefined ? [] : named(never));
  const but = BUT.exec(text)?.[1];
  if (but !== undefined) {
    const out = new Set([...off, ...named(but)]);
    return { on: new Set(ALL.filter((d) => !out.has(d))), off: out };
  }
  if (/\bseven days a week\b/i.test(text)) return { on: new Set(ALL), off };
  const range = RANGE.exec(text);
  const days = range
    ? between(named(range[1] ?? '')[0], named(range[2] ?? '')[0])
    : /\bweekdays\b/i.test(text)
      ? WORKING
      : [];
  // Days that are allowed rule the others out only where it says that they alone are.
  const only = days.length > 0 && /\bonly\b/i.test(text);
  const out = only ? new Set([...off, ...ALL.filter((d) => !days.includes(d))]) : off;
  return days.length === 0 && out.size === 0 ? null : { on: new Set(days), off: out };
}

function named(text: string): number[] {
  const days = [...text.toLowerCase().matchAll(new RegExp(DAY, 'g'))].flatMap(([d]) => {
    const day = WEEKDAYS.get(d);
    return day === undefined ? [] : [day];
  });
  return /\bweekends?\b/i.test(text) ? [...days, ...WEEKEND] : days;
}

function between(from: number | undefined, to: number | undefined): number[] {
  return from === undefined || to === undefined ? [] : ALL.filter((d) => from <= d && d <= to);
}
