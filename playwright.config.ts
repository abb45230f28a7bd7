import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/tools/browser.ts';

const PORT = 4173;
/** `BASE_URL` tests a site that is served already. */
const SERVED = process.env['BASE_URL'];
const BASE = SERVED ?? `http://localhost:${PORT}/`;

/** The browser tests run on the production build in `dist/` (`npm test` makes it). */
export default defineConfig({
  testDir: 'tests/browser',
  // Playwright empties its folder at the start: the counts of the unit tests stand beside it, not in it.
  outputDir: 'test-results/browser',
  // WebGL is drawn by the processor: more maps than its cores at once starve each other.
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: BASE,
    locale: 'uk-UA',
    timezoneId: 'Europe/Kyiv',
    // Its requests cannot be broken on purpose; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    // A trace pictures every step, which doubles the time on two cores: on request only.
    trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure',
    // Without a graphics card only maps need its library: pages put together without it cost a fifth less.
    launchOptions: {
      executablePath: await findBrowser(),
      chromiumSandbox: false,
      args: [...BROWSER_ARGS, '--disable-gpu-compositing'],
    },
  },
  ...(SERVED === undefined && {
    webServer: {
      command: `npx --no-install vite preview --port ${PORT} --strictPort`,
      url: BASE,
      reuseExistingServer: process.env['CI'] === undefined,
    },
  }),
});
