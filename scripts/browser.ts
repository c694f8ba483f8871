/**
 * Where Chromium is, for the tests of the built site: `node scripts/browser.ts` installs it where it can
 * (Debian and its kin, as root) and says in one sentence how to otherwise.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import process from 'node:process';

/** The headless build first: it draws no browser of its own around the page, which would take half the processor. */
const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of the first browser found, or null. */
export function findBrowser(): string | null {
  return PLACES.find((place): place is string => place !== undefined && runnable(place)) ?? null;
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (import.meta.main && findBrowser() === null) {
  console.log('No Chromium found: installing its package.');
  const install = ['chromium-headless-shell', 'chromium'].map((name) => `apt-get install -y -q ${name}`);
  spawnSync('sh', ['-c', `apt-get update -q && (${install.join(' || ')})`], { stdio: 'inherit' });
  if (findBrowser() === null) {
    console.error(
      'gainsay: The tests of the site need Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
    );
    process.exitCode = 1;
  }
}
