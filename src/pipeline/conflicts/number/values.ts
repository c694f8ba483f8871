import type { Quantity } from '../../../model/claim.ts';

/** Two limits, or a limit and a number well inside it, agree where they are within this factor. */
const ROUND = 1.25;
/** Round numbers agree where they are within this factor: "about 40" and 44. */
const ABOUT = 1.15;

/**
 * Whether two values can be of one thing: rounding, "about" and limits allowed for. A limit of 45 and a limit of 50
 * are one limit told roundly; a limit of 45 and one of 145 are not.
 */
export function agree(a: Quantity, b: Quantity): boolean {
  if (Math.abs(a.value - b.value) <= a.tolerance + b.tolerance) return true;
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const factor = low.value <= 0 ? Number.POSITIVE_INFINITY : high.value / low.value;
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

function isUpper({ comparison }: Quantity): boolean {
  return comparison === 'at-most' || comparison === 'less-than';
}

function isLower({ comparison }: Quantity): boolean {
  return comparison === 'at-least' || comparison === 'more-than';
}
