import { isFlag } from '../model/conflict.ts';
import { findingsIn } from './findings.ts';
import { count } from './count.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';

interface SourceFacts {
  readonly words: number;
  /** What was found in it, in words: "12 dates", "7 disagreements". */
  readonly findings: readonly string[];
  /** How many of its words are page furniture, folded away. */
  readonly folded: number;
}

export function sourceFacts(story: Story, source: Source): SourceFacts {
  const own = findingsIn(story, source.id);
  const flags = own.conflicts.filter((conflict) => isFlag(conflict.level)).length;
  const events = story.dossier.events.filter((event) => event.sources.includes(source.id)).length;
  const wordsOf = (text: string): number => text.match(/\S+/g)?.length ?? 0;
  return {
    words: wordsOf(source.doc.text),
    findings: [
      count(events, 'event'),
      count(own.dates.filter((date) => date.role === 'event').length, 'date'),
      count(own.quotes.length, 'quotation'),
      flags === 0 ? 'no disagreement' : `part of ${count(flags, 'disagreement')}`,
    ],
    folded: source.doc.blocks
      .filter((block) => block.role === 'furniture')
      .reduce((sum, block) => sum + wordsOf(block.text), 0),
  };
}
