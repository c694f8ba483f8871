import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './browser.ts';

/** Starts Chromium as every measurement and test of the site does; `more` are further arguments. */
export function launch(...more: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium: run node scripts/browser.ts');
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', ...more],
  });
}
