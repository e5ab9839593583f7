import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/workbench/browser/**'],
          testTimeout: 30_000,
          // The first test that needs the bundle builds it.
          hookTimeout: 60_000,
          // One for each core of the smallest machine; Vitest would leave one of two idle.
          maxWorkers: 2,
          // A built bundle and a read table serve all files of a worker; no test leaves anything behind it.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/workbench/browser/**/*.test.ts'],
          globalSetup: ['test/workbench/browser/setup.ts'],
          // A page for each core: none of these tests measures time.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine draws late; what never comes still fails.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
