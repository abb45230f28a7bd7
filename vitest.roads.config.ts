import { defineConfig } from 'vitest/config';

/** Tests with the real routing engine on a made-up network: `npm run test:roads`. */
export default defineConfig({ test: { include: ['tests/roads/**/*.test.ts'], testTimeout: 120_000 } });
