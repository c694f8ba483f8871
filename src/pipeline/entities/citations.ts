import type { Range } from '../../model/span.ts';
import { byLine } from './marks.ts';
import type { Placed, Reading } from './reading.ts';

const SECTION =
  /(?<!\p{L})(?:sections?|ss?\.|articles?|schedules?|regulations?|rules?|part) ?\d+[A-Z]{0,2}(?:\(\w{1,4}\))*$/iu;
const OF = /^ of (?:the )?$/i;

/** Sections named with their act ("section 12(3) of the Water Act 1989"): each stands for the act. */
export function sectionsIn(reading: Reading): Placed[] {
  const buckets = byLine(reading.lines, reading.placed);
  return reading.lines.flatMap((line, i) =>
    buckets[i]!.filter((p) => p.type === 'legislation').flatMap((law): Placed[] => {
      const text = reading.doc.text;
      const from = Math.max(line.block.start, law.start - 60);
      const head = text.slice(from, law.start);
      const link = / of (?:the )?$/i.exec(head);
      const match = link && OF.test(link[0]) ? SECTION.exec(head.slice(0, link.index)) : null;
      if (match === null) return [];
      const place: Range = { start: from + match.index, end: from + match.index + match[0].length };
      return [{ ...place, node: law.node, type: 'legislation', form: 'alias' }];
    }),
  );
}
