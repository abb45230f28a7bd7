import * as fc from 'fast-check';
import { expect } from 'vitest';

/**
 * The same made-up inputs in every run, so that a release does not hang on a lucky find: `npm run nightly` looks for new
 * ones (`FUZZ_RUNS`), and what it finds becomes an example of its test.
 */
if (process.env['FUZZ_RUNS'] === undefined) fc.configureGlobal({ seed: 376 });

// A part of the page comes with its words (`part`); a test of the part alone has them all.
if (/\/tests\/(ui|faults|map|state|i18n)\//.test(expect.getState().testPath ?? '')) {
  const { openWords } = await import('../src/i18n/index.ts');
  const { later } = await import('../src/i18n/uk/index.ts');
  await openWords(Object.keys(later) as (keyof typeof later)[]);
}
