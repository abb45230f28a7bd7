import type { Page } from '@playwright/test';
import { launch, visit } from '../tools/page.ts';
import { serve } from '../tools/serve.ts';
import { growthOf } from './growth.ts';

/** What a visitor does in one round; each round ends where it began. */
const LINKS = [
  'region=UA74',
  'region=UA74&service=social-taxi&hromada=UA74040090000047246',
  'region=UA80',
  'view=refer&region=UA74&service=mobile-service,resilience',
  'view=plan&region=UA74&service=resilience',
  'view=plan&region=UA',
  'region=UA',
  'region=UA32&lang=en',
];

/** Rounds before the first measure: packs, words and parts of the page that are loaded once and kept. */
const WARM_UP = 5;

/** A busy machine draws a map slowly, and one that is halted meanwhile not at all. */
const PATIENCE = { timeout: 600_000 };

export interface LongUse {
  readonly rounds: number;
  /** MB of heap after the warm-up, and after every round from then on. */
  readonly heaps: readonly number[];
  /** Last third against first third of the rounds, medians: 0.05 = five percent more. */
  readonly growth: number;
  /** Errors that the page threw. */
  readonly errors: readonly string[];
}

/** Uses the built site for so many rounds and looks at its memory. */
export async function longUse(dist: string, rounds: number): Promise<LongUse> {
  const served = await serve(dist);
  const browser = await launch();
  const errors: string[] = [];
  const heaps: number[] = [];
  try {
    const { page, heapMb } = await visit(browser, { width: 1280, height: 800 });
    page.setDefaultTimeout(PATIENCE.timeout);
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(served.url);
    for (let round = 0; round < WARM_UP + rounds; round += 1) {
      await oneRound(page);
      if (round < WARM_UP) continue;
      heaps.push(await heapMb());
      console.log(`round ${round - WARM_UP + 1} of ${rounds}: ${heaps.at(-1)?.toFixed(1)} MB`);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return { rounds, heaps, growth: growthOf(heaps), errors };
}

/** Opens every link and uses what it shows. */
async function oneRound(page: Page): Promise<void> {
  for (const link of LINKS) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, link);
    await page.locator('[data-ready="true"]').first().waitFor(PATIENCE);
    await page.locator('[data-map-idle="true"]').waitFor(PATIENCE);
    if (!link.startsWith('view')) await useFind(page);
  }
}

/** Types, opens a card, filters: whatever the list offers. */
async function useFind(page: Page): Promise<void> {
  const place = page.locator('input[role=combobox]').first();
  await place.fill('Ніжин');
  await place.fill('');
  await place.press('Escape');
  const box = page.locator('input[type=checkbox]').first();
  await box.click();
  await box.click();
  const more = page.locator('.result .contact-row button').first();
  if (!(await more.isVisible())) return;
  await more.click();
  await page.keyboard.press('Escape');
}
