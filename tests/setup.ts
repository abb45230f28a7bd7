import * as fc from 'fast-check';
import { i18n, openWords } from '../src/i18n/index.ts';
import { loadWords } from '../src/i18n/load.ts';
import { later } from '../src/i18n/uk/index.ts';

/**
 * The same made-up inputs in every run, so that a release does not hang on a lucky find: `npm run nightly` looks for new
 * ones (`FUZZ_RUNS`), and what it finds becomes an example of its test.
 */
if (process.env['FUZZ_RUNS'] === undefined) fc.configureGlobal({ seed: 376 });

// On the page a part comes with its words (tests/architecture/words.test.ts); a test of the part alone has them all.
const all = Object.keys(later) as (keyof typeof later)[];
await openWords(all);
for (const [code, name, words] of await loadWords('en', all)) i18n.addResourceBundle(code, name, words);

// Words are compared with plain spaces; tests/i18n/typeset.test.ts looks at the others.
i18n.options.postProcess = false;
