import type { EventView } from './events.ts';

/** More than this no event is taken to need. */
const MOST = 8;

/**
 * How much room an event will take in the list, in steps of ten lines on a phone and of six elsewhere, rather too
 * many than too few: what is not laid out yet must not lie under what follows it.
 */
export function bulkOf({ event, witnesses, conflicts }: EventView): number {
  const lines = (text: string): number => Math.ceil(text.length / 28);
  const words = witnesses.reduce((sum, { span }) => sum + 0.4 + 1.7 * lines(span.text), 0);
  const rems = 11 + 1.7 * lines(event.title) + words + 4 * Math.min(4, conflicts.length);
  return Math.min(MOST, Math.ceil(rems / 10));
}
