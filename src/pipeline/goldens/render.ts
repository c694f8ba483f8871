import type { Document } from '../../model/document.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Span } from '../../model/span.ts';

/**
 * A whole analysis as text that a person can read and a diff can show: one page for each document, and one
 * (`story`) for what is found across them. Offsets are left out where words will do, so that a change in one
 * place shows as a change in one place.
 */
export function renderGoldens(dossier: Dossier): ReadonlyMap<string, string> {
  const pages = dossier.documents.map((d): [string, string] => [d.id, documentPage(d, dossier)]);
  return new Map([...pages, ['story', storyPage(dossier)]]);
}

function documentPage(document: Document, dossier: Dossier): string {
  const here = <T extends { readonly doc: string }>(items: readonly T[]): T[] =>
    items.filter((item) => item.doc === document.id);
  const names = new Map(dossier.entities.map((e) => [e.id, e.name]));
  const { published } = document;
  return page([
    section('document', [
      `kind ${document.kind}${document.primary ? ', primary' : ''}, English ${document.english}`,
      `title ${String(document.title)}`,
      `label ${document.label}`,
      `publisher ${String(document.publisher)} · authors ${document.authors.join(', ') || 'none'}`,
      `published ${String(published.edtf)} (${published.basis}, best ${String(published.best)}): ${published.reason}`,
    ]),
    section(
      'blocks',
      document.blocks.map((b) => `${b.role}${b.path === null ? '' : ` [${b.path}]`} ${brief(b)}`),
    ),
    section('sentences', [String(document.sentences.length)]),
    section(
      'terms',
      document.terms.map(
        (t) => `${t.term.text} = ${t.meaning ? brief(t.meaning) : '?'} (${t.scope ?? 'all'})`,
      ),
    ),
    section(
      'dates',
      here(dossier.dates)
        .filter((d) => d.role !== 'furniture')
        .map((d) => `${brief(d)} → ${d.type} ${String(d.value)} ${String(d.edtf)} ${d.role} · ${d.reason}`),
    ),
    section(
      'quotes',
      here(dossier.quotes).map((q) => `${q.form} ${names.get(q.speaker ?? '') ?? '?'}: ${brief(q)}`),
    ),
    section(
      'claims',
      here(dossier.claims).map(
        (c) =>
          `${c.frame} ${c.polarity === 'negative' ? 'not ' : ''}${c.modality}: ` +
          [c.agent, c.predicate, c.object].map((s) => (s ? brief(s) : '–')).join(' | '),
      ),
    ),
  ]);
}

function storyPage(dossier: Dossier): string {
  return page([
    section(
      'entities',
      dossier.entities.map((e) => {
        const words = [...new Set(e.mentions.map((m) => m.text))].sort();
        return `${e.type} ${e.name}: ${words.join(' · ')}`;
      }),
    ),
    section(
      'wordings',
      dossier.quoteGroups.flatMap((g) => g.pairs.map((p) => `${p.variation}: ${brief(p.a)} ⇄ ${brief(p.b)}`)),
    ),
    section(
      'passages',
      dossier.passages.map((p) => `${brief(p.a)} ⇄ ${brief(p.b)}`),
    ),
    section(
      'events',
      dossier.events.map(
        (e) => `${String(e.edtf)} ${e.status} ${e.title} (${e.sources.length} sources) · ${e.reason}`,
      ),
    ),
    ...dossier.conflicts.map((c) =>
      section(`conflict ${c.type} ${c.level}`, [
        c.question,
        c.explanation,
        ...c.positions.map((p) => `${p.stance}: ${p.spans.map(brief).join(' / ')} — ${p.doc}`),
        `reference: ${c.reference ? brief(c.reference) : 'none'}`,
      ]),
    ),
    section(
      'reports',
      dossier.reports.map((r) => `${r.path} ${r.how} by ${r.doc}: ${r.spans.map(brief).join(' / ')}`),
    ),
    section(
      'diagnostics',
      dossier.diagnostics.map((d) => `${d.severity} ${d.rule} ${String(d.file)}: ${d.message}`),
    ),
  ]);
}

function section(title: string, lines: readonly string[]): string {
  return [`## ${title}`, ...(lines.length > 0 ? lines : ['none'])].join('\n');
}

function page(sections: readonly string[]): string {
  return `${sections.join('\n\n')}\n`;
}

/** The words of a span on one line, cut in the middle where they are long. */
function brief({ text }: Span): string {
  const line = text.replace(/\s+/g, ' ');
  return `“${line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line}”`;
}
