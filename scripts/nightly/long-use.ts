import { chromium, type CDPSession, type Page } from '@playwright/test';
import { preview } from 'vite';
import { BROWSER_ARGS, findBrowser } from '../tools/browser.ts';

export interface LongUse {
  /** Bytes of JavaScript objects after the warm-up and at the end, both after a collection of garbage. */
  readonly before: number;
  readonly after: number;
  readonly rounds: number;
}

/** Rounds after which the caches that are meant to stay are full. */
const WARM_UP = 6;

/** What one visitor does again and again: oblasts, views, types, a place, a card, the words. */
const ROUND = [
  'region=UA74&service=social-taxi',
  'region=UA74&service=social-taxi&hromada=UA74040090000047246',
  'region=UA74&service=resilience,social-taxi&match=all',
  'view=refer&region=UA74&service=mobile-service,resilience',
  'view=plan&region=UA74&service=resilience',
  'view=plan&region=UA53&service=social-taxi',
  'view=plan&region=UA74&metric=km&service=early-intervention',
  'region=UA32&service=crisis-counselling',
  'region=UA74&lang=en',
  '',
] as const;

/** Uses the built site for so many rounds in one page that is never loaded anew. */
export async function longUse(rounds: number, report: (done: number) => void): Promise<LongUse> {
  const server = await preview({ preview: { port: 4190 } });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    chromiumSandbox: false,
    args: BROWSER_ARGS,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'uk-UA' });
    const session = await page.context().newCDPSession(page);
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.locator('[data-map-loaded="true"]').waitFor();
    for (let done = 0; done < WARM_UP; done += 1) await useOnce(page);
    const before = await heap(session);
    for (let done = 1; done <= rounds; done += 1) {
      await useOnce(page);
      report(done);
    }
    return { before, after: await heap(session), rounds };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function useOnce(page: Page): Promise<void> {
  for (const fragment of ROUND) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await page.locator('[data-ready="true"]').first().waitFor();
    const card = page.locator('.result .contact-row button').first();
    if (await card.isVisible()) {
      await card.click();
      await page.keyboard.press('Escape');
    }
  }
}

async function heap(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
