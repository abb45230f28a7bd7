import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [
      'tests/browser/**',
      'tests/country/**',
      'tests/roads/**',
      'tests/architecture/walk/**',
      'node_modules/**',
    ],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // Modules are read once a worker, not once a file: a quarter of the time. A test must leave nothing behind in them.
    pool: 'threads',
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Seconds on a quiet machine; a loaded one must not fail for it.
    testTimeout: process.env['FUZZ_RUNS'] === undefined ? 60_000 : 900_000,
  },
});
