import { findingsIn } from './findings.ts';
import { count } from './count.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';

interface SourceFacts {
  readonly words: number;
  /** What was found in it, in words: "12 dates", "7 disagreements". */
  readonly findings: readonly string[];
}

/** What a document's page and the list of sources say of it in short. */
export function sourceFacts(story: Story, source: Source): SourceFacts {
  const own = findingsIn(story, source.id);
  const flags = own.flags.length;
  const events = story.dossier.events.filter((event) => event.sources.includes(source.id)).length;
  return {
    words: source.doc.text.match(/\S+/g)?.length ?? 0,
    findings: [
      count(events, 'event'),
      count(own.dates.filter((date) => date.role === 'event').length, 'date'),
      count(own.quotes.length, 'quotation'),
      flags === 0 ? 'no disagreement' : `part of ${count(flags, 'disagreement')}`,
    ],
  };
}
