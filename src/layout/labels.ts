/** A label that wants to stand at `at` on a line. */
interface LabelWish {
  readonly key: string;
  readonly at: number;
  readonly width: number;
  /** How narrow it may be cut where the edge is near. */
  readonly least: number;
  /** The weightiest choose first. */
  readonly weight: number;
}

/** A label for which room was found. */
export interface PlacedLabel {
  readonly key: string;
  readonly row: number;
  /** Where its leader comes down. */
  readonly at: number;
  /** Its left edge. */
  readonly left: number;
  readonly width: number;
  readonly side: 'right' | 'left';
}

interface LabelRoom {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** Least room between two labels of a row, and between a label and another's leader. */
  readonly gap: number;
}

type Spot = PlacedLabel & { readonly right: number };

/** More labels than this no timeline has room for. */
const MOST = 40;

/**
 * Places labels in rows under a line so that no two overlap and no leader runs through a label. The weightiest
 * are taken first; each is kept where a place for it and all that were kept before can be found, else left out.
 */
export function placeLabels(wishes: readonly LabelWish[], room: LabelRoom): PlacedLabel[] {
  const order = [...wishes].sort((a, b) => b.weight - a.weight || a.at - b.at || (a.key < b.key ? -1 : 1));
  let kept: LabelWish[] = [];
  let placed: Spot[] = [];
  for (const wish of order.slice(0, MOST)) {
    const trial = [...kept, wish];
    const spots = stairs(trial, room);
    if (spots === null) continue;
    kept = trial;
    placed = spots;
  }
  return placed
    .sort((a, b) => a.at - b.at || a.row - b.row)
    .map(({ key, row, at, left, width, side }) => ({ key, row, at, left, width, side }));
}

/** From right to left, each in the highest row that is free: leaders then pass left of the labels above. */
function stairs(wishes: readonly LabelWish[], room: LabelRoom): Spot[] | null {
  const placed: Spot[] = [];
  for (const wish of [...wishes].sort((a, b) => b.at - a.at || (a.key < b.key ? -1 : 1))) {
    const spot = firstSpot(wish, placed, room);
    if (spot === null) return null;
    placed.push(spot);
  }
  return placed;
}

function firstSpot(wish: LabelWish, placed: readonly Spot[], room: LabelRoom): Spot | null {
  for (const side of ['right', 'left'] as const) {
    // A label that the edge cuts short still stands right of its leader, as the others do.
    const spare = room.to - wish.at - 4;
    const width = side === 'right' && spare >= wish.least ? Math.min(wish.width, spare) : wish.width;
    const left = side === 'right' ? wish.at + 4 : wish.at - 4 - width;
    const right = left + width;
    if (left < room.from || right > room.to) continue;
    for (let step = 0; step < room.rows; step++) {
      // A label left of its leader would stand in the way of leaders that go deeper: it goes deepest itself.
      const row = side === 'right' ? step : room.rows - 1 - step;
      const clash = placed.some((other) => {
        if (other.row === row) return left < other.right + room.gap && other.left < right + room.gap;
        const [deeper, nearer] = other.row > row ? [other, { left, right }] : [wish, other];
        return deeper.at > nearer.left - room.gap && deeper.at < nearer.right + room.gap;
      });
      if (!clash) return { key: wish.key, row, at: wish.at, left, width, right, side };
    }
  }
  return null;
}

/**
 * Moves labels apart along one line: each as near to its wish as the others let it, in the wishes' order, at
 * least `size` apart (pool adjacent violators, the isotonic regression of Barlow and others, 1972).
 */
export function spread(wishes: readonly number[], size: number, from: number, to: number): number[] {
  const pools: { sum: number; count: number }[] = [];
  wishes.forEach((wish, index) => {
    pools.push({ sum: wish - index * size, count: 1 });
    for (
      let last = pools.at(-1)!, before = pools.at(-2);
      before;
      last = pools.at(-1)!, before = pools.at(-2)
    ) {
      if (before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const most = to - (wishes.length - 1) * size;
  const bases = pools.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  return bases.map((base, index) => Math.max(from, Math.min(base, most)) + index * size);
}
