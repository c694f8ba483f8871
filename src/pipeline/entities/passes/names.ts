import { overlaps } from '../../../model/span.ts';
import type { Folder } from '../folder.ts';
import { byLine } from '../marks.ts';
import { ShortForms } from '../short-forms.ts';

/** Places every name found, every term where it is defined, and every short form of either. */
export function names({ nodes, merger, readings, nodeOf }: Folder): void {
  const forms = new ShortForms(nodes, merger);
  for (const { doc, lines, found, terms, placed } of readings) {
    const aliases = forms.of(doc.id, terms, (term) => nodeOf.get(term.means)!);
    for (const f of found) {
      const node = nodeOf.get(f)!;
      placed.push({ start: f.start, end: f.end, node, type: f.type, form: f.form });
      if (f.titled) placed.push({ ...f.titled, node, type: f.type, form: 'title' });
    }
    for (const term of terms) {
      if (placed.some((p) => overlaps(p, term))) continue;
      const node = nodeOf.get(term.means)!;
      placed.push({ start: term.start, end: term.end, node, type: term.means.type, form: 'definition' });
    }
    const taken = byLine(lines, placed);
    lines.forEach((line, i) => {
      for (const meant of aliases.in(line, taken[i]!))
        placed.push({ ...meant, type: nodes[meant.node]!.type });
    });
  }
}
