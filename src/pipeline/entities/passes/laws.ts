import { sectionsIn } from '../citations.ts';
import type { Folder } from '../folder.ts';
import { instrumentsIn } from '../instrument-mentions.ts';

/** Places the instruments that are taken up by their noun, and the sections named with their act. */
export function laws({ readings, instruments, nodeOf }: Folder): void {
  for (const reading of readings) {
    for (const { instrument, start, end } of instrumentsIn(reading, instruments)) {
      const node = nodeOf.get(instrument.found)!;
      reading.placed.push({ start, end, node, type: 'legislation', form: 'pronoun' });
    }
    reading.placed.push(...sectionsIn(reading));
  }
}
