import { clustersOf } from '../clusters.ts';
import { rootIn, type Folder } from '../folder.ts';
import { byLine, marksOf } from '../marks.ts';
import { sitesIn } from '../sites/phrases.ts';
import { resolveSite, sitesByNoun } from '../sites/resolve.ts';

/** Places the sites that a common noun takes up: "the plant", "the stadium". */
export function sites(folder: Folder): void {
  const byNoun = sitesByNoun(clustersOf(folder.nodes, folder.merger).values());
  for (const reading of folder.readings) {
    const here = new Set(reading.placed.map((p) => rootIn(folder, p.node)));
    const buckets = byLine(reading.lines, reading.placed);
    reading.lines.forEach((line, i) => {
      for (const phrase of sitesIn(line, marksOf(line, buckets[i]!))) {
        const node = resolveSite(phrase, byNoun, here);
        if (node !== null)
          reading.placed.push({ start: phrase.start, end: phrase.end, node, type: 'place', form: 'pronoun' });
      }
    });
  }
}
