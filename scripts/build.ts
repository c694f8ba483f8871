/**
 * Builds the site: `npm run build`. The folder is checked first, so that a mistake in it is told in one
 * sentence, and the site is built beside the last one and put in its place only when it is whole.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, rename, rm } from 'node:fs/promises';
import process from 'node:process';
import { readFolder } from '../src/data/folder.ts';
import { storyFolder } from '../src/data/story.ts';
import { report } from './report.ts';

const SITE = 'dist';
const NEXT = '.cache/next';
const LAST = '.cache/last';

await report(async () => {
  await readFolder(storyFolder());
  await rm(NEXT, { recursive: true, force: true });
  await mkdir('.cache', { recursive: true });
  const { status } = spawnSync('astro', ['build', '--outDir', NEXT], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) {
    process.exitCode = status ?? 1;
    return;
  }
  await rm(LAST, { recursive: true, force: true });
  await rename(SITE, LAST).catch(() => undefined);
  await rename(NEXT, SITE);
  await rm(LAST, { recursive: true, force: true });
});
