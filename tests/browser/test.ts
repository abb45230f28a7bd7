import { existsSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { serve, type Served } from '../../scripts/tools/serve.ts';

/** The day on which every test happens: what a page says of the age of its data must not depend on the calendar. */
export const TODAY = new Date('2026-05-15T10:00:00+03:00');

/** Only the calendar stands: Playwright's clock would put timers of its own for the frames of the screen as well. */
function standStill(today: number): void {
  const Calendar = Date;
  globalThis.Date = class extends Calendar {
    constructor(...given: [] | [number | string | Date]) {
      super(...((given.length > 0 ? given : [today]) as [number]));
    }
    static override now = () => today;
  } as DateConstructor;
}

interface Site {
  /** The folder of the built site that a project tests. */
  readonly folder: string;
  readonly site: Served;
}

/**
 * Playwright's `test` with the project's site behind it: each worker serves it itself, on a free port, so that no other
 * checkout's server can answer and none is left behind.
 */
export const test = base.extend<object, Site>({
  folder: ['', { option: true, scope: 'worker' }],
  site: [
    async ({ folder }, use) => {
      if (!existsSync(`${folder}/index.html`)) {
        throw new Error(
          `${folder}: expected a built site. «npm test» builds it; «npm run test:sites» builds it alone.`,
        );
      }
      const served = await serve(folder);
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  page: async ({ page }, use) => {
    // A window that is used again does not forget this by itself.
    await page.context().setOffline(false);
    await page.addInitScript(standStill, TODAY.getTime());
    await use(page);
  },
});

export { expect, type Locator, type Page, type Route } from '@playwright/test';
