import type { DateMention } from '../model/date.ts';
import type { TimelineEvent } from '../model/event.ts';
import { boundsWords, dateWords, durationWords } from './date-words.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';

/** One way of dating an event, and the sources that date it so. */
export interface Dating {
  readonly words: string;
  readonly sources: readonly Source[];
  readonly mentions: readonly DateMention[];
}

/** When an event happens, in words: "by" for what is due, the interval for a recurrence, or that nobody says. */
export function eventWords(event: TimelineEvent, story: Story): string {
  if (event.status === 'deadline' && event.latest !== null) {
    const plain = event.edtf !== null && !event.edtf.includes('/') ? event.edtf : event.latest;
    return `by ${/^\d{4}-\d\d$/.test(plain) ? 'the end of ' : ''}${dateWords(plain)}`;
  }
  if (event.edtf !== null) return dateWords(event.edtf);
  const own = event.dates.flatMap((id) => story.dates.get(id) ?? []);
  for (const date of own) {
    const words =
      date.value === null
        ? null
        : durationWords(date.type === 'SET' ? `R/${date.value.replace(/^R\d*\//, '')}` : date.value);
    if (words !== null) return words;
  }
  return boundsWords(event.earliest, event.latest) ?? 'no date given';
}

/** A value that HTML's `time` element understands, or null. */
export function machineDate(edtf: string | null): string | null {
  return edtf !== null && /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : null;
}

/** How the sources date an event, the most exact first. */
export function datings(event: TimelineEvent, story: Story): Dating[] {
  const groups = new Map<string, DateMention[]>();
  for (const id of event.dates) {
    const date = story.dates.get(id);
    if (!date) continue;
    const words = date.edtf === null ? `“${date.text}”` : dateWords(date.edtf);
    groups.set(words, [...(groups.get(words) ?? []), date]);
  }
  return [...groups]
    .map(([words, mentions]): Dating => {
      const docs = new Set(mentions.map((mention) => mention.doc));
      return { words, mentions, sources: story.sources.filter((source) => docs.has(source.id)) };
    })
    .sort((a, b) => fineness(a) - fineness(b) || (a.words < b.words ? -1 : 1));
}

/** Shorter stretches first; what has no value last. */
function fineness(dating: Dating): number {
  const { earliest, latest } = dating.mentions[0]!;
  if (earliest === null || latest === null) return Number.MAX_SAFE_INTEGER;
  return Date.parse(latest) - Date.parse(earliest);
}

/** Who dates an event, in a line: "stated by D; A and P give July 2017". */
export function basisWords(event: TimelineEvent, ways: readonly Dating[]): string {
  const [first, ...rest] = ways;
  const letters = (dating: Dating): string => list(dating.sources.map((source) => source.letter));
  if (!first) return event.basis === 'stated' ? 'stated' : 'worked out';
  const head = event.basis === 'stated' ? `stated by ${letters(first)}` : `worked out from ${letters(first)}`;
  const more = rest
    .slice(0, 2)
    .map((way) => `${letters(way)} ${way.sources.length === 1 ? 'gives' : 'give'} ${way.words}`);
  return [head, ...more].join('; ');
}

/** "A", "A and B", "A, B and C". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
