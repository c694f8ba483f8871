interface Extent {
  readonly start: number;
  readonly end: number;
  /** Lower ranks choose their track first. */
  readonly rank: number;
}

/**
 * Gives every extent of a lane a track, so that two on one track do not touch: by rank, then in order of their
 * start, each the first track that is free. With more than `most` at one place the last track is shared.
 */
export function tracks(extents: readonly Extent[], gap: number, most: number): number[] {
  const taken: Extent[][] = [];
  const given = extents.map(() => 0);
  const order = [...extents.keys()].sort((a, b) => {
    const [one, other] = [extents[a]!, extents[b]!];
    return one.rank - other.rank || one.start - other.start || other.end - one.end || a - b;
  });
  for (const index of order) {
    const extent = extents[index]!;
    const free = (track: readonly Extent[]): boolean =>
      track.every((other) => other.end + gap <= extent.start || extent.end + gap <= other.start);
    let track = taken.findIndex(free);
    if (track < 0) track = Math.min(taken.length, most - 1);
    (taken[track] ??= []).push(extent);
    given[index] = track;
  }
  return given;
}
