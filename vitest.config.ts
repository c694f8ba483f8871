import { defineConfig } from 'vitest/config';

/** Two projects: `unit` needs nothing but the code, `site` needs the built site and a browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/site.test/**'],
          env: { TZ: 'UTC' },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Pure functions have nothing to keep apart: what a test file imports is read once a worker.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'site',
          include: ['src/site.test/**/*.test.ts'],
          globalSetup: ['src/site.test/serve.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two pages of a file at once, and two files: what waits for the network leaves the processor to the other.
          maxConcurrency: 2,
          maxWorkers: 2,
        },
      },
    ],
  },
});
