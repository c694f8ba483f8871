import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from './pages-of-site.ts';

function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .map((file): [string, string] => [
        file.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
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
