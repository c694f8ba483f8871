import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST, siteFiles } from './pages-of-site.ts';

function hashes(site: string): Record<string, string> {
  return Object.fromEntries(
    siteFiles(site).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(site, file)))
        .digest('hex'),
    ]),
  );
}

test('a second build, in another time zone and language, gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gainsay-'));
  const { status } = spawnSync('astro', ['build', '--outDir', folder, '--silent'], {
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(status).toBe(0);
  const [first, second] = [hashes(DIST), hashes(folder)];
  rmSync(folder, { recursive: true });
  expect(second).toEqual(first);
});
