import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { launch } from '../scripts/tools/page.ts';
import { serve } from '../scripts/tools/serve.ts';
import { readPublished } from '../scripts/report/published.ts';
import { type Figure, ms, skipped } from './figure.ts';

const ROWS = 20_000;
/** A task of more than so long is one that the browser calls long: a press in it waits. */
const BUDGET = 50;
const DIST = process.env['DIST'] ?? 'dist';
/** After each step the page is watched for so long: a large table is checked whole when three seconds are quiet. */
const WATCHED_MS = 4500;
const WORDS = ['догляд вдома', 'денний догляд', 'соц. супровід', 'консультування', 'соціальна адаптація'];

/** A list of 20,000 rows in a layout of its own, from its columns to its bundle: the longest task of the page at each step. */
export async function benchOwnFile(): Promise<Figure[]> {
  const what = `own list of ${ROWS.toLocaleString('en')} rows, longest task of the page`;
  if (!existsSync(`${DIST}/data/manifest.json`)) return [skipped(what, `no ${DIST}/data: run npm run build`)];
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-own-'));
  const file = path.join(folder, 'list.csv');
  writeFileSync(file, list());
  const served = await serve(DIST);
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'uk-UA' });
    page.setDefaultTimeout(60_000);
    await page.addInitScript(watch);
    await page.goto(`${served.url}#region=UA74`);
    await page.locator('[data-ready="true"]').first().waitFor();
    // The map draws on after the list is there: that is no work of this file.
    await page.waitForTimeout(WATCHED_MS);
    const figures: Figure[] = [];
    for (const [step, act] of steps(page, page.locator('dialog.own'), file)) {
      await page.evaluate(() => (window.longest = 0));
      await act();
      await page.waitForTimeout(WATCHED_MS);
      const longest = await page.evaluate(() => window.longest);
      const ours = longest === 0 ? `none over ${BUDGET} ms` : ms(longest);
      const named = figures.length === 0 ? `${what}: ${step}` : `  ${step}`;
      figures.push({ what: named, ours, budget: ms(BUDGET), within: longest <= BUDGET, plain: '' });
    }
    return figures;
  } finally {
    await browser.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }
}

declare global {
  interface Window {
    longest: number;
  }
}

/** Runs in the page: the browser itself tells of tasks of more than 50 ms. */
function watch(): void {
  window.longest = 0;
  new PerformanceObserver((found) => {
    for (const { duration } of found.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask' });
}

function steps(page: Page, own: Locator, file: string): [step: string, act: () => Promise<void>][] {
  const press = (name: string | RegExp) => own.getByRole('button', { name, exact: true }).first().click();
  const rows = own.locator('.own-table');
  return [
    ['dialog', () => page.getByRole('link', { name: 'Перевірити свій файл' }).click()],
    [
      'file read',
      async () => {
        await own.locator('input[type="file"]').setInputFiles(file);
        await own.locator('.own-columns').waitFor();
      },
    ],
    [
      'a column taken for something else',
      async () => {
        await own.getByLabel('«Категорія» — це').selectOption('eligibility_note');
      },
    ],
    ['values', () => press('Далі')],
    [
      'rows checked',
      async () => {
        await press('Далі');
        await rows.waitFor();
      },
    ],
    [
      'rows scrolled',
      async () => {
        await rows.hover();
        for (let i = 0; i < 30; i++) await page.mouse.wheel(0, 300);
      },
    ],
    ['another page of rows', () => own.locator('.own-pager button').last().click()],
    [
      'a cell mended',
      async () => {
        const phone = rows.getByRole('textbox', { name: /^Телефон/ }).first();
        await phone.fill('0462 77 47 47');
        await phone.press('Enter');
      },
    ],
    ['a row taken out', () => press(/^Прибрати рядок/)],
    ['undone', () => press('Скасувати останню зміну')],
    ['publication', () => press(/Публікація/)],
    ['what it changes', () => own.getByLabel('Файл містить лише нові та змінені записи').check()],
  ];
}

/** One phone in nine cannot be dialled, one service in five has no counterpart. */
function list(): string {
  const { pack } = readPublished('public/data');
  const units = pack.hromadas.filter(({ code }) => code.startsWith('UA74'));
  const lines = Array.from({ length: ROWS }, (_, i) =>
    [
      i + 1,
      `ЦНСП № ${i}`,
      units[i % units.length]?.code ?? '',
      `вул. Садова, ${i}`,
      i % 9 === 0 ? '12' : `0462${100_000 + i}`,
      WORDS[i % WORDS.length],
      i % 2 === 0 ? 'особи похилого віку' : 'ВПО',
      'пн-пт 8:00-17:00',
      'діє',
      'Перелік',
      '01.03.2026',
    ].join(';'),
  );
  const title = 'Перелік надавачів соціальних послуг Чернігівської області';
  const header = '№;Надавач;Громада;Адреса;Телефон;Послуга;Категорія;Графік;Стан;Джерело;Повідомлено';
  return [title, header, ...lines].join('\n');
}
