import * as fc from 'fast-check';

/**
 * The same made-up inputs in every run, so that a release does not hang on a lucky find: `npm run nightly` looks for new
 * ones (`FUZZ_RUNS`), and what it finds becomes an example of its test.
 */
if (process.env['FUZZ_RUNS'] === undefined) fc.configureGlobal({ seed: 376 });
