import { dayOf } from '../layout/days.ts';
import { textWidth } from '../layout/text-width.ts';
import type { Story } from './story.ts';

/** The families' own names in the cut files of src/styles/fonts. */
const SERIF = 'Source Serif 4';
const SANS = 'Public Sans Thin';

/** The size that social networks ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 72;
const TITLE_SIZE = 68;
const MOST_LINES = 4;

/** Hues as the light theme has them; the picture knows no theme. */
const HUES = ['#1d1c1a', '#1f6f8f', '#7a4f9c', '#47752a', '#9a5b08', '#2c5db5', '#97397c'];
/** As many lanes as there is room for, and hues. */
const LANES = 6;

/**
 * The picture that stands beside a shared link, as SVG: the words that matter, and the story's timeline as
 * one lane a source. Fonts are named; whoever draws it brings them.
 */
export function cardSvg(story: Story, words: string, kicker: string): string {
  const lines = wrapped(words, TITLE_SIZE, WIDTH - 2 * MARGIN).slice(0, MOST_LINES);
  const title = lines
    .map((line, i) => text(line, MARGIN, 170 + i * TITLE_SIZE * 1.14, SERIF, TITLE_SIZE))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fbfaf7"/>
${text('Gainsay', MARGIN, 84, SERIF, 30)}
${text(kicker, WIDTH - MARGIN, 84, SANS, 24, 'end', '#55514a')}
${title}
${lanes(story)}
</svg>`;
}

/** One line a source, a point where an event has a known day, a bar where it has a span. */
function lanes(story: Story): string {
  const days = story.dossier.events.flatMap((e) => [e.earliest, e.latest]).filter((day) => day !== null);
  const [first, last] = [quantile(days, 0.05), quantile(days, 0.95)];
  if (first === null || last === null) return '';
  const span = Math.max(1, dayOf(last) - dayOf(first));
  const x = (day: string): number =>
    MARGIN + 40 + Math.min(1, Math.max(0, (dayOf(day) - dayOf(first)) / span)) * (WIDTH - 2 * MARGIN - 60);
  const shown = story.sources.slice(0, LANES);
  return shown
    .map((source, i) => {
      const y = HEIGHT - 40 - (shown.length - 1 - i) * 30;
      const hue = HUES[source.hue];
      const marks = story.dossier.events
        .filter((e) => e.sources.includes(source.id) && (e.earliest ?? e.latest) !== null)
        .map((e) => {
          const [from, to] = [x(e.earliest ?? e.latest!), x(e.latest ?? e.earliest!)];
          return to - from < 4
            ? `<circle cx="${from.toFixed(1)}" cy="${y}" r="7" fill="${hue}"/>`
            : `<rect x="${from.toFixed(1)}" y="${y - 5}" width="${(to - from).toFixed(1)}" height="10" rx="5" fill="${hue}" fill-opacity="0.45"/>`;
        })
        .join('');
      const line = `<path d="M${MARGIN + 30} ${y}H${WIDTH - MARGIN}" stroke="#dcd7cc"/>`;
      return line + text(source.letter, MARGIN, y + 7, SANS, 20, 'start', hue) + marks;
    })
    .join('\n');
}

function quantile(days: readonly string[], share: number): string | null {
  const sorted = [...days].sort();
  return sorted[Math.round(share * (sorted.length - 1))] ?? null;
}

function wrapped(words: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function text(
  words: string,
  x: number,
  y: number,
  family: string,
  size: number,
  anchor = 'start',
  fill = '#1d1c1a',
): string {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="600" text-anchor="${anchor}" fill="${fill}">${safe}</text>`;
}
