import { defineConfig } from '@playwright/test';
import { COUNTRY_SITE, FIXTURE_SITE, OWN_SITE } from './scripts/test/sites.ts';
import { BROWSER_ARGS, findBrowser } from './scripts/tools/browser.ts';

/** A page of a test is gone before code that is compiled a second time would pay. */
const NO_TIERS = '--js-flags=--no-maglev --no-opt';

const locate = { executablePath: await findBrowser(), chromiumSandbox: false };

/**
 * Each project tests one built site: `fixture` the made-up country, `own` the site's own data, `country` the whole
 * country from the pinned sources (`npm run test:country`).
 */
export default defineConfig<object, { folder: string }>({
  // Playwright empties its folder at the start: the counts of the unit tests stand beside it, not in it.
  outputDir: 'test-results/browser',
  // One more than the cores of the smallest machine: while one page waits for its server or its frame, others work.
  workers: 3,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['BROWSER_REPORT'] ?? 'test-results/browser.json' }],
  ],
  use: {
    // Nothing waits for what cannot come.
    actionTimeout: 15_000,
    navigationTimeout: 15_000,
    // What moves is tested where it moves (`MOVING`); else each frame of a glide costs a tenth of the time.
    contextOptions: { reducedMotion: 'reduce' },
    // One window for all tests of a worker, emptied between them: what it has read of the site's code it need not compile
    // anew. Files whose tests leave more behind than storage, routes and sizes have windows of their own.
    reuseContext: true,
    locale: 'uk-UA',
    timezoneId: 'Europe/Kyiv',
    // Its requests cannot be broken on purpose; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    // A trace pictures every step, which doubles the time on two cores: on request only.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    // Without a graphics card only maps need its library: pages put together without it cost a fifth less.
    launchOptions: { ...locate, args: [...BROWSER_ARGS, '--disable-gpu-compositing', NO_TIERS] },
  },
  projects: [
    { name: 'fixture', testDir: 'tests/browser', use: { folder: FIXTURE_SITE } },
    { name: 'own', testDir: 'tests/own', use: { folder: OWN_SITE } },
    { name: 'country', testDir: 'tests/country', testMatch: '**/*.spec.ts', use: { folder: COUNTRY_SITE } },
  ],
});
