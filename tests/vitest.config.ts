import { defineConfig } from 'vitest/config';
import { LongFirst } from './long-first.ts';

/** Files that need the program as it is when it starts: what they try is remembered by it, or they change the environment of the process. */
const alone = ['tests/launch.test.ts', 'tests/visit/browser*.test.ts', 'tests/visit/secret-journey.test.ts', 'tests/commands/record.test.ts'];

export default defineConfig({
  test: {
    root: '.',
    // Only what hangs takes so long. No test has less of its own: a machine that is shared may be twenty times as slow as a quiet one.
    testTimeout: 300_000,
    hookTimeout: 900_000,
    // Three at once on two cores: most of them wait for a browser most of the time.
    maxWorkers: 3,
    // Of the tests of one file that go on beside each other: more only make each of them slower.
    maxConcurrency: 2,
    sequence: { sequencer: LongFirst },
    // All other files share what a worker has loaded: to load it anew for each took half of the time of most.
    projects: [
      { extends: true, test: { name: 'shared', include: ['tests/**/*.test.ts'], exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/{read,plan,judge,score,publish,findability}/**/*.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { lines: 95 },
    },
  },
});
