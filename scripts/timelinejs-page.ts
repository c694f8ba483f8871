import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../src/model/dossier.ts';
import type { TimelineEvent } from '../src/model/event.ts';

/**
 * Writes a page on which TimelineJS3 shows a dossier's events; returns its folder, a temporary one. Headlines bear
 * `elementtiming`, so that the browser notes when each is painted.
 */
export async function timelineJsPage(dossier: Dossier): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'timelinejs-'));
  await cp('node_modules/@knight-lab/timelinejs/dist', folder, { recursive: true });
  await allowTiming(join(folder, 'js/timeline.js'));
  await writeFile(join(folder, 'events.json'), JSON.stringify(timelineJson(dossier)));
  await writeFile(
    join(folder, 'boot.js'),
    `new TL.Timeline('timeline', new URL('events.json', location.href).href, { start_at_slide: 1 });`,
  );
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>TimelineJS</title><link rel="stylesheet" href="css/timeline.css"><style>#timeline{height:600px}</style>
<div id="timeline"></div><script src="js/timeline.js"></script><script src="boot.js"></script></html>`,
  );
  return folder;
}

/** TimelineJS3 strips attributes that it does not know from a headline: `elementtiming` is let through. */
async function allowTiming(file: string): Promise<void> {
  const known = 'ADD_ATTR:["frameborder","target"';
  const script = await readFile(file, 'utf8');
  if (!script.includes(known)) throw new Error(`${file}: no list of attributes as in TimelineJS 3.9.`);
  await writeFile(file, script.replace(known, `${known},"elementtiming"`));
}

/** The events as TimelineJS wants them (its docs, "JSON format"). */
function timelineJson(dossier: Dossier): unknown {
  const date = (day: string): object => {
    const [year, month, dayOfMonth] = day.split('-');
    return { year, month, day: dayOfMonth };
  };
  const dated = dossier.events.filter((e): e is TimelineEvent & { earliest: string } => e.earliest !== null);
  return {
    title: { text: { headline: dossier.title, text: dossier.edition.standfirst ?? '' } },
    events: dated.map((e) => ({
      start_date: date(e.earliest),
      ...(e.latest !== null && e.latest !== e.earliest ? { end_date: date(e.latest) } : {}),
      text: {
        headline: `<div elementtiming="event">${e.title}</div>`,
        text: e.witnesses.map((w) => `<p>${w.text}</p>`).join(''),
      },
    })),
  };
}
