import type { Analysis } from '../../../model/stage.ts';

/** Words for one person's coming after another in an office. */
const COMES_AFTER =
  /\b(?:replac(?:es?|ed|ing|ement)|succe(?:eds?|eded|eding|ssor)|predecessor|t(?:akes?|aking|aken|ook) (?:over (?:from|as)|the place of)|in (?:his|her|their) place|follow(?:s|ed|ing) in|hand(?:s|ed|ing) over to|st(?:ands?|anding|ood|epped) in for|ma(?:de|kes) way for|former|outgoing|incoming|ousted|unseated|defeated|resigned|retired|stepped down)\b/i;

/**
 * Whether some document says in one sentence that the one came after the other, so that the office had both, one at a
 * time.
 */
export function successionOf({ documents, entities }: Analysis): (a: string, b: string) => boolean {
  const told = documents.flatMap((d) =>
    d.sentences
      .filter((s) => COMES_AFTER.test(s.text))
      .map((s) => ({ ...s, doc: d.id, people: new Set<string>() })),
  );
  const inDocument = Map.groupBy(told, (s) => s.doc);
  for (const person of entities.filter((e) => e.type === 'person')) {
    for (const m of person.mentions) {
      for (const s of inDocument.get(m.doc) ?? [])
        if (s.start <= m.start && m.end <= s.end) s.people.add(person.id);
    }
  }
  return (a, b) => told.some(({ people }) => people.has(a) && people.has(b));
}
