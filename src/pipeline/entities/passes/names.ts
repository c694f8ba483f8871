import { HONORIFICS, LETTERS } from '../../../language/honorifics.ts';
import { overlaps, type Range } from '../../../model/span.ts';
import type { Folder } from '../folder.ts';
import { byLine, indexFrom } from '../marks.ts';
import { ShortForms } from '../short-forms.ts';
import type { Line } from '../words.ts';

/** Places every name found, every term where it is defined, and every short form of either. */
export function names({ nodes, merger, readings, nodeOf }: Folder): void {
  const forms = new ShortForms(nodes, merger);
  for (const { doc, lines, found, terms, placed } of readings) {
    const aliases = forms.of(doc.id, terms, (term) => nodeOf.get(term.means)!);
    for (const f of found) {
      const node = nodeOf.get(f)!;
      placed.push({ start: f.start, end: f.end, node, type: f.type, form: f.form });
      if (f.titled) placed.push({ ...f.titled, node, type: f.type, form: 'title' });
      for (const inner of f.titled && f.type === 'person' ? innerTitles(doc.text, f, f.titled) : [])
        placed.push({ ...inner, node, type: 'person', form: 'title' });
    }
    for (const term of terms) {
      if (placed.some((p) => overlaps(p, term))) continue;
      const node = nodeOf.get(term.means)!;
      placed.push({ start: term.start, end: term.end, node, type: term.means.type, form: 'definition' });
    }
    const taken = byLine(lines, placed);
    lines.forEach((line, i) => {
      for (const meant of aliases.in(line, taken[i]!)) {
        const { type } = nodes[meant.node]!;
        placed.push({ ...meant, type });
        const titled = type === 'person' ? titledRange(line, meant) : null;
        if (titled) placed.push({ ...titled, node: meant.node, type, form: 'title' });
      }
    });
  }
}

/** "Director Dr Ann Brook FRICS": she is called Dr Ann Brook too, without what stands further out. */
function innerTitles(text: string, name: Range, outer: Range): Range[] {
  const before = text.slice(outer.start, name.start).trim().split(/\s+/);
  const last = before.at(-1)!;
  if (!HONORIFICS.has(last.toLowerCase().replace(/\.$/, ''))) return [];
  if (before.length === 1 && outer.end === name.end) return [];
  return [{ start: text.lastIndexOf(last, name.start - 1), end: name.end }];
}

/** The name with the forms of address before it and the letters after it, or null where there are none. */
function titledRange(line: Line, { start, end }: Range): Range | null {
  const { words } = line;
  const first = indexFrom(line, start);
  const last = indexFrom(line, end) - 1;
  let [from, to] = [first, last];
  while (
    from > 0 &&
    words[from]!.gap.length <= 2 &&
    words[from - 1]!.cap &&
    HONORIFICS.has(words[from - 1]!.lower)
  )
    from--;
  while (to + 1 < words.length && /^,? $/.test(words[to + 1]!.gap) && LETTERS.test(words[to + 1]!.text)) to++;
  return from === first && to === last ? null : { start: words[from]!.start, end: words[to]!.end };
}
