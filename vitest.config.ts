import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
    // Seconds on a quiet machine; a loaded one must not fail for it.
    testTimeout: process.env['FUZZ_RUNS'] === undefined ? 60_000 : 900_000,
  },
});
