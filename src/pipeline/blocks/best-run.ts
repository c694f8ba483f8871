/** A run of items: from index `from` up to and without `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The contiguous run with the greatest sum, in one pass; the empty run at 0 where no score is positive. Of equal
 * runs the first. Maximum subsequence segmentation (Pasternack and Roth, WWW 2009, section 3).
 */
export function bestRun(scores: readonly number[]): Run {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  scores.forEach((score, i) => {
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += score;
    if (sum > best.sum) best = { from, to: i + 1, sum };
  });
  return { from: best.from, to: best.to };
}
