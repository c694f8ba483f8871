const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** Months, seasons, quarters and halves of a year, as EDTF numbers them. */
const CODES = [
  [1, 12],
  [21, 24],
  [33, 36],
  [40, 41],
] as const;

interface Part {
  readonly year: string;
  /** 1–12, 21–24 seasons, 33–36 quarters, 40 and 41 halves of a year, or null. */
  readonly month: number | null;
  readonly day: number | null;
  readonly time: string | null;
  readonly about: boolean;
  readonly unsure: boolean;
}

/**
 * An EDTF value in English, day first: `2017-07` is "July 2017", `2018-22` "summer 2018", `../2018-01-25`
 * "until 25 January 2018". A value of a form that has no words here is given back as it stands.
 */
export function dateWords(edtf: string): string {
  if (!edtf.includes('/')) return single(edtf);
  const [from = '', to = ''] = edtf.split('/');
  const opens = from === '' || from === '..';
  const closes = to === '' || to === '..';
  if (opens && closes) return 'date unknown';
  if (opens) return `until ${single(to)}`;
  if (closes) return `from ${single(from)}`;
  return range(from, to);
}

/** A range with what both ends share said once: "25–26 January 2018", "12 September – 8 December 2017". */
function range(from: string, to: string): string {
  const [a, b] = [parse(from), parse(to)];
  const plain =
    a && b && !a.about && !b.about && !a.unsure && !b.unsure && a.time === null && b.time === null;
  if (!plain || a.year !== b.year) return `${single(from)} – ${single(to)}`;
  if (a.month === b.month && a.day !== null && b.day !== null) {
    return a.day === b.day ? single(from) : `${a.day}–${single(to)}`;
  }
  if (a.month === null || a.month > 12) return `${single(from)} – ${single(to)}`;
  return `${single(from).replace(` ${a.year}`, '')} – ${single(to)}`;
}

function single(edtf: string): string {
  const decade = /^(\d{3})X$/.exec(edtf)?.[1];
  if (decade !== undefined) return `the ${decade}0s`;
  const century = /^(\d\d)XX$/.exec(edtf)?.[1];
  if (century !== undefined) return `the ${ordinal(Number(century) + 1)} century`;
  const part = parse(edtf);
  if (part === null) return edtf;
  const { year, month, day, time } = part;
  const words =
    month === null
      ? year
      : month > 39
        ? `the ${ORDINALS[month - 40]} half of ${year}`
        : month > 32
          ? `the ${ORDINALS[month - 33]} quarter of ${year}`
          : month > 20
            ? `${SEASONS[month - 21]} ${year}`
            : `${day === null ? '' : `${day} `}${MONTHS[month - 1]} ${year}`;
  return `${part.about ? 'about ' : ''}${words}${time === null ? '' : `, ${time}`}${part.unsure ? ' (uncertain)' : ''}`;
}

function parse(edtf: string): Part | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d:\d\d)[^~?%]*)?([~?%]?)$/.exec(edtf);
  if (match?.[1] === undefined) return null;
  const [, year, month, day, time, mark = ''] = match;
  const number = month === undefined ? null : Number(month);
  const known = number === null || CODES.some(([first, last]) => first <= number && number <= last);
  if (!known) return null;
  return {
    year,
    month: number,
    day: day === undefined ? null : Number(day),
    time: time ?? null,
    about: mark === '~' || mark === '%',
    unsure: mark === '?' || mark === '%',
  };
}

/** The first and last day that a value can mean, in words, for when there is no EDTF: "by", "from" or both. */
export function boundsWords(earliest: string | null, latest: string | null): string | null {
  if (earliest === null && latest === null) return null;
  if (earliest === latest && earliest !== null) return dateWords(earliest);
  return dateWords(`${earliest ?? '..'}/${latest ?? '..'}`);
}

/** A duration or a recurrence in English: `P3M` "3 months", `R/P6M` "every 6 months". Null where it has no words. */
export function durationWords(value: string): string | null {
  const match = /^(R\d*\/)?P(\d+|X)([YMWD])$/.exec(value);
  if (match?.[2] === undefined) return null;
  const unit = { Y: 'year', M: 'month', W: 'week', D: 'day' }[match[3] as 'Y' | 'M' | 'W' | 'D'];
  const count = match[2] === 'X' ? `some ${unit}s` : match[2] === '1' ? unit : `${match[2]} ${unit}s`;
  if (match[1] !== undefined) return `every ${count}`;
  return match[2] === '1' ? `1 ${unit}` : count;
}

/** "1st", "2nd", "16th", "21st". */
function ordinal(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][number % 10]) ?? 'th'}`;
}
