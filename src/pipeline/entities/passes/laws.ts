import { sectionsIn } from '../citations.ts';
import { rootIn, type Folder } from '../folder.ts';
import { instrumentsIn } from '../instrument-mentions.ts';

/** Places the instruments that are taken up by their noun, and the sections named with their act. */
export function laws(folder: Folder): void {
  const { readings, instruments, nodeOf } = folder;
  for (const reading of readings) {
    for (const { instrument, start, end, instead } of instrumentsIn(reading, instruments)) {
      const node = nodeOf.get(instrument.found)!;
      // "this Award" where "Award" is placed as the paper's name: the words beside it belong to it. Another paper stays.
      if (instead.some((i) => rootIn(folder, i.node) !== rootIn(folder, node))) continue;
      for (const i of instead) reading.placed.splice(reading.placed.indexOf(i), 1);
      reading.placed.push({ start, end, node, type: 'legislation', form: 'pronoun' });
    }
    reading.placed.push(...sectionsIn(reading));
  }
}
