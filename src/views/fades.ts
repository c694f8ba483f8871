import type { Fade } from '../layout/chart.ts';

/** The id of a gradient of the timeline's drawings: what fades, in which hue, across the page or down it. */
export function fadeName(fade: Exclude<Fade, 'none'> | 'shade', hue: number, down: boolean): string {
  return `${fade}-${hue}${down ? '-down' : ''}`;
}
