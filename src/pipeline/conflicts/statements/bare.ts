import type { Analysis } from '../../../model/stage.ts';
import type { Range } from '../../../model/span.ts';
import type { Notion } from '../../../text/meaning.ts';
import { mentionsByDocument } from '../../../text/mentions-by-document.ts';
import { overlapFinder } from '../../../text/overlap-finder.ts';
import type { Told } from './sentences.ts';
import { once } from '../../../text/once.ts';

/** The words of a sentence, or of a stretch of it, that say what is done: neither names nor dates. */
export type Bare = (told: Told, stretch?: Range) => Notion[];

/** Words for time, number and saying, which any two sentences can share. */
const LIGHT =
  /^(?:\d\d?|(?:year|month|week|day|hour|time|night|morning)s?|today|yesterday|tomorrow|last|next|end|start|first|one|two|three|four|five|six|seven|eight|nine|ten|say|said|says|tell|told|tells|ma[dk]e|makes|making|take[ns]?|took|give[ns]?|gave|put|come|came|go|went|get|got|use[ds]?|new|old|part(?:y|ies)?|place|found|find|finds|let|left|keep|kept|look|want|know|see|good|own)$/;

/** Reads names and dates once for an analysis, so that each sentence is looked up, not searched for. */
export const bareWords = once(read);

function read(analysis: Analysis): Bare {
  const mentions = mentionsByDocument(analysis.entities);
  const dates = Map.groupBy(analysis.dates, (d) => d.doc);
  const found = new Map(
    analysis.documents.map((d) => [
      d.id,
      { names: overlapFinder(mentions.get(d.id) ?? []), dates: overlapFinder(dates.get(d.id) ?? []) },
    ]),
  );
  return (told, stretch = told.span) => {
    const { names, dates } = found.get(told.document.id)!;
    return told.notions.filter(
      (n) =>
        n.start >= stretch.start &&
        n.end <= stretch.end &&
        !LIGHT.test(n.norm) &&
        // "Margeter's sandwiches": the small letters say what it is.
        !(/\p{Lu}/u.test(told.document.text[n.start] ?? '') && names(n).length > 0) &&
        dates(n).length === 0,
    );
  };
}
