import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    // Only what hangs takes so long. No test has less of its own: a machine that is shared may be twenty times as slow as a quiet one.
    testTimeout: 300_000,
    hookTimeout: 900_000,
    maxWorkers: 2,
    coverage: {
      provider: 'v8',
      include: ['src/{read,plan,judge,score,publish,findability}/**/*.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { lines: 95 },
    },
  },
});
