import { defineConfig } from 'vitest/config';

/** Every change of CONTRIBUTING's table made in a copy: a check of the tree like types and lint, `npm run walk`. */
export default defineConfig({
  test: { include: ['tests/architecture/walk/*.test.ts'], setupFiles: ['tests/setup.ts'] },
});
