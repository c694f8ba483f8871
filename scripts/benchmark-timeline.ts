/**
 * Our home page beside TimelineJS3 fed the same events, in one run: `npm run benchmark:timeline [-- RUNS]`
 * (after `npm run build`). Prints, as medians: bytes over the wire, main-thread time, and the time until the
 * first event is painted, under a processor slowed four times and a slow 4G network (Lighthouse's mobile
 * profile: 1.6 Mbit/s down, 150 ms round trip).
 */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Dossier } from '../src/model/dossier.ts';
import { serve } from '../src/site.test/serve.ts';
import { launch } from './launch.ts';
import { timelineJsPage } from './timelinejs-page.ts';

const RUNS = Number(process.argv[2] ?? 5);
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 1024 * 1024) / 8,
};
const SLOW_PROCESSOR = 4;
/** After the last request, in milliseconds: what a page still does then is its own. */
const SETTLED = 1000;

/** One page, loaded once. */
interface Measured {
  /** Over the wire, gzipped as a static host would. */
  readonly bytes: number;
  /** Of which fonts, which a reader's browser keeps from page to page. */
  readonly fonts: number;
  /** Main-thread time, in milliseconds. */
  readonly busy: number;
  /** When the first event was painted, in milliseconds after the page was asked for. */
  readonly readable: number;
}

/**
 * Loads a page cold. When its first event was painted, the browser notes itself for elements that bear the attribute
 * `elementtiming` (W3C Element Timing), and it is asked last: while the page loads, nothing of the measurement's own
 * runs in it, for that would be counted as the page's.
 */
async function measure(browser: Browser, address: string, words: string): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  // The thread's own time: what else the machine does is not counted.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devtools.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_PROCESSOR });
  const sizes: Promise<{ bytes: number; font: boolean }>[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(address)) {
      const packed = /\.(woff2?|png)(\?|$)/.test(response.url());
      sizes.push(
        response.body().then(
          (body) => ({
            bytes: packed ? body.length : gzipSync(body).length,
            font: response.request().resourceType() === 'font',
          }),
          () => ({ bytes: 0, font: false }),
        ),
      );
    }
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await pause(SETTLED);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  const loaded = await Promise.all(sizes);
  const sum = (some: typeof loaded): number => some.reduce((total, { bytes }) => total + bytes, 0);
  const readable = await page.evaluate(
    (wanted) =>
      new Promise<number>((tell, give) => {
        setTimeout(() => {
          give(new Error(`“${wanted}” was never painted on ${location.href}.`));
        }, 5000);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { element: Element | null })[]) {
            if (entry.element?.textContent.replace(/\s+/g, ' ').includes(wanted)) tell(entry.startTime);
          }
        }).observe({ type: 'element', buffered: true });
      }),
    words,
  );
  await context.close();
  return { bytes: sum(loaded), fonts: sum(loaded.filter(({ font }) => font)), busy: busy * 1000, readable };
}

/** A copy of the built site, in a temporary folder; the headings of its home page's events bear `elementtiming`. */
async function timedSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'timed-'));
  await cp('dist', folder, { recursive: true });
  const home = await readFile('dist/index.html', 'utf8');
  await writeFile(join(folder, 'index.html'), home.replaceAll('<h3', '<h3 elementtiming="event"'));
  return folder;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

const dossier = JSON.parse(await readFile('dist/data/dossier.json', 'utf8')) as Dossier;
const first = dossier.events.find((e) => e.earliest !== null);
if (!first) throw new Error('The edition has no dated event to compare.');
const folders = [await timedSite(), await timelineJsPage(dossier)] as const;
const [ours, theirs] = [await serve(folders[0], true), await serve(folders[1], true)];
const browser = await launch();
const runs: Record<'gainsay' | 'timelinejs', Measured[]> = { gainsay: [], timelinejs: [] };
try {
  for (let i = 0; i < RUNS; i++) {
    runs.gainsay.push(await measure(browser, `${ours.address}/`, first.title));
    runs.timelinejs.push(await measure(browser, `${theirs.address}/`, first.title));
  }
} finally {
  await browser.close();
  await Promise.all([ours.close(), theirs.close()]);
  for (const folder of folders) await rm(folder, { recursive: true });
}

console.log(`${dossier.events.length} events, medians of ${RUNS} runs`);
for (const [what, of] of [
  ['bytes over the wire', (m: Measured) => m.bytes],
  ['bytes without fonts', (m: Measured) => m.bytes - m.fonts],
  ['main-thread time, ms', (m: Measured) => m.busy],
  ['first event readable, ms', (m: Measured) => m.readable],
] as const) {
  const [a, b] = [median(runs.gainsay.map(of)), median(runs.timelinejs.map(of))];
  console.log(
    `${what.padEnd(26)} Gainsay ${a.toFixed(0).padStart(8)}   TimelineJS3 ${b.toFixed(0).padStart(8)}   ${(b / a).toFixed(1)} times`,
  );
}
