import { defineConfig } from 'vitest/config';

/** Tests on the whole country from the pinned sources: `npm run test:country`. */
export default defineConfig({ test: { include: ['tests/country/**/*.test.ts'], testTimeout: 60_000 } });
