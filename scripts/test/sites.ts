/** Built sites that the browser tests open, by folder. Each holds the same code with other data. */
export const OWN_SITE = process.env['DIST'] ?? 'dist';
export const FIXTURE_SITE = '.cache/test/fixture';
export const COUNTRY_SITE = '.cache/test/country';
