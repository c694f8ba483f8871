import type { Axis } from './axis.ts';
import type { Chart, DrawnLabel, DrawnMark, DrawnThread } from './chart.ts';

/** A lane in its place. */
export interface DrawnLane {
  /** Where its marks begin across the axis, and how much room it takes. */
  readonly start: number;
  readonly size: number;
  /** The line that its single points stand on. */
  readonly centre: number;
  /** When its source can have appeared: a line where the `day` is known, else a shade, which fades where it is `open`. */
  readonly shade: {
    readonly start: number;
    readonly end: number;
    readonly open: boolean;
    readonly day: boolean;
  } | null;
}

/** A timeline with every part in its place, in CSS pixels. */
export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
  /** Where the lanes begin and end across the axis. */
  readonly top: number;
  readonly bottom: number;
  readonly lanes: readonly DrawnLane[];
  readonly marks: readonly DrawnMark[];
  readonly threads: readonly DrawnThread[];
  readonly labels: readonly DrawnLabel[];
}

/** When a source can have appeared, along the axis: open up to `end` where no last day is known, null where no first. */
export function shadeOf(
  appeared: Chart['lanes'][number]['appeared'],
  axis: Axis,
  end: number,
): DrawnLane['shade'] {
  if (appeared?.from == null) return null;
  const day = appeared.from === appeared.to;
  const start = axis.at(appeared.from);
  return { start, end: appeared.to === null ? end : axis.at(appeared.to), open: appeared.to === null, day };
}
