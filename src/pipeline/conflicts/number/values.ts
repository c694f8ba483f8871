import type { Quantity } from '../../../model/claim.ts';

/** Two limits, or a limit and a number well inside it, agree where they are within this factor. */
const ROUND = 1.25;
/** What is rounded to the next figure up and to the next one down is not one value: two is not three. */
const NEARLY = 0.999;
/** Round numbers agree where they are within this factor: "about 40" and 44. */
const ABOUT = 1.15;

/**
 * Whether two values can be of one thing: rounding, "about" and limits allowed for. A limit of 45 and a limit of 50
 * are one limit told roundly; a limit of 45 and one of 145 are not.
 */
export function agree(a: Quantity, b: Quantity): boolean {
  if (
    Math.abs(a.value - b.value) < NEARLY * (a.tolerance + b.tolerance) ||
    a.value === b.value ||
    rangesMeet(a, b) ||
    roundsTo(a.value, b.value) ||
    roundsTo(b.value, a.value)
  )
    return true;
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const factor = low.value <= 0 ? Number.POSITIVE_INFINITY : high.value / low.value;
  if (isUpper(high) && !isUpper(low) && !isLower(low)) return true;
  if (low.comparison === 'about' || high.comparison === 'about') return factor <= ABOUT;
  if (isUpper(low) || isUpper(high)) {
    if (isUpper(low)) return isLower(high) ? false : factor <= ROUND;
    // A number below a limit keeps to it.
    return true;
  }
  if (isLower(low)) return !isLower(high) || factor <= ROUND;
  if (isLower(high)) return factor <= 1.02;
  return factor <= 1.01;
}

/** £412,000 told as £400,000: one digit and zeros, and near enough. Counts below a hundred are not told so. */
function roundsTo(exact: number, round: number): boolean {
  if (round < 100) return false;
  const unit = 10 ** Math.floor(Math.log10(round));
  return round % unit === 0 && Math.abs(exact - round) < unit / 2 && Math.abs(exact - round) <= round * 0.1;
}

/** "30 to 40" and 35. */
function rangesMeet(a: Quantity, b: Quantity): boolean {
  return a.value <= (b.to ?? b.value) && b.value <= (a.to ?? a.value);
}

function isUpper({ comparison }: Quantity): boolean {
  return comparison === 'at-most' || comparison === 'less-than';
}

function isLower({ comparison }: Quantity): boolean {
  return comparison === 'at-least' || comparison === 'more-than';
}
