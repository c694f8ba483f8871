import { rootIn, type Folder } from '../folder.ts';
import { governedPlaces, metonymsIn } from '../metonyms.ts';

/** Judges each place that a council governs: the place, or the council. */
export function metonyms(folder: Folder): void {
  const governed = governedPlaces(folder.nodes);
  for (const reading of folder.readings) {
    const judged = metonymsIn(reading, governed, folder.nodes, (node) => rootIn(folder, node));
    reading.placed.splice(0, Infinity, ...judged);
  }
}
