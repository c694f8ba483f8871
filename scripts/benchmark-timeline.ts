/**
 * Our home page beside TimelineJS3 fed the same events, in one run: `npm run benchmark:timeline [-- RUNS]`
 * (after `npm run build`). Prints, as medians: bytes over the wire, main-thread time, and the time until the
 * first event can be read, under a processor slowed four times and a slow 4G network (Lighthouse's mobile
 * profile: 1.6 Mbit/s down, 150 ms round trip).
 */
import { readFile, rm } from 'node:fs/promises';
import process from 'node:process';
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

interface Measured {
  /** Over the wire, gzipped as a static host would. */
  readonly bytes: number;
  /** Of which fonts, which a reader's browser keeps from page to page. */
  readonly fonts: number;
  readonly busy: number;
  readonly readable: number;
}

/** Loads a page cold and waits until a heading with the given words stands inside the window's width. */
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
  // Looked for in the page itself, frame by frame, from the moment that it was asked for.
  await page.addInitScript((wanted: string) => {
    const look = (): void => {
      const found = [...document.querySelectorAll<HTMLElement>('h2, h3')].some((heading) => {
        if (!heading.textContent.replace(/\s+/g, ' ').includes(wanted)) return false;
        const { width, height, left } = heading.getBoundingClientRect();
        const shown = heading.checkVisibility({ opacityProperty: true });
        return shown && width > 0 && height > 0 && left >= 0 && left < innerWidth;
      });
      if (found) performance.mark('readable');
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, words);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('readable').length > 0, null, {
    polling: 250,
    timeout: 120_000,
  });
  await page.waitForLoadState('networkidle');
  const readable = await page.evaluate(() => performance.getEntriesByName('readable')[0]!.startTime);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  const loaded = await Promise.all(sizes);
  const sum = (some: typeof loaded): number => some.reduce((total, { bytes }) => total + bytes, 0);
  await context.close();
  return { bytes: sum(loaded), fonts: sum(loaded.filter(({ font }) => font)), busy: busy * 1000, readable };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

const dossier = JSON.parse(await readFile('dist/data/dossier.json', 'utf8')) as Dossier;
const first = dossier.events.find((e) => e.earliest !== null);
if (!first) throw new Error('The edition has no dated event to compare.');
const folder = await timelineJsPage(dossier);
const [ours, theirs] = [await serve('dist', true), await serve(folder, true)];
const browser = await launch();
const runs: Record<'gainsay' | 'timelinejs', Measured[]> = { gainsay: [], timelinejs: [] };
for (let i = 0; i < RUNS; i++) {
  runs.gainsay.push(await measure(browser, `${ours.address}/`, first.title));
  runs.timelinejs.push(await measure(browser, `${theirs.address}/`, first.title));
}
await browser.close();
await Promise.all([ours.close(), theirs.close()]);
await rm(folder, { recursive: true });

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
