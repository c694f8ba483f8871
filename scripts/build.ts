/**
 * Builds the site: `npm run build`. The folder is checked first, so that a mistake in it is told in one
 * sentence, and the site is built beside the last one and put in its place only when it is whole.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import process from 'node:process';
import { analyseFolder } from '../src/data/analyse.ts';
import { readFolder } from '../src/data/folder.ts';
import { assertPublishable } from '../src/data/publishable.ts';
import { storyFolder } from '../src/data/story.ts';
import { SettingError } from '../src/model/errors.ts';
import { report } from './report.ts';

const SITE = 'dist';
const NEXT = '.cache/next';
const LAST = '.cache/last';

await report(async () => {
  checkAddress(process.env.SITE_URL ?? '');
  const { corpus } = await readFolder(storyFolder());
  // Only a ruling can be found wrong after the folder is read: without one the reading is left to Astro.
  if (corpus.rulings.length > 0) assertPublishable(await analyseFolder(storyFolder()));
  await rm(NEXT, { recursive: true, force: true });
  await mkdir('.cache', { recursive: true });
  const { status, error } = spawnSync('astro', ['build', '--outDir', NEXT], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (error) throw new SettingError('Astro cannot be started.', 'Run it through npm: npm run build');
  if (status !== 0) {
    process.exitCode = status ?? 1;
    return;
  }
  await rm(LAST, { recursive: true, force: true });
  await rename(SITE, LAST).catch(() => undefined);
  await rename(NEXT, SITE);
  await rm(LAST, { recursive: true, force: true });
});

/**
 * Addresses that the site gives of itself (canonical ones, the sitemap's, the citations') are built from this one.
 *
 * @throws SettingError where it is none
 */
function checkAddress(site: string): void {
  if (site === '' || /^https?:$/.test(URL.parse(site)?.protocol ?? '')) return;
  throw new SettingError(
    `SITE_URL is "${site}", which is no web address.`,
    'Give it whole, such as https://example.org.',
  );
}
