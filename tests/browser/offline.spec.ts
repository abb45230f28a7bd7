import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { FIXTURE_SITE } from '../../scripts/test/sites.ts';
import { axe } from './axe.ts';
import { expect, test, type Page } from './test.ts';
import { serve } from '../../scripts/tools/serve.ts';
import {
  choose,
  chooseTerritory,
  DESKTOP,
  mapLoaded,
  open,
  ready,
  results,
  TABLET,
  traces,
  type,
} from './support.ts';

test.use({ serviceWorkers: 'allow', viewport: TABLET, reuseContext: false });

/** Addresses under which the device keeps something, without the site's own code. */
async function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const all: string[] = [];
    for (const name of await caches.keys()) {
      if (name.includes('precache')) continue;
      const keys = await (await caches.open(name)).keys();
      all.push(...keys.map(({ url }) => url.replace(document.baseURI.replace(/#.*/, ''), '')));
    }
    return all.toSorted();
  });
}

async function visited(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(async () => (await keptFiles(page)).includes('data/manifest.json')).toBe(true);
}

test('after one visit the site, its oblast, the phones and the exit work with no network', async ({
  page,
  context,
}) => {
  // A server of its own, so that it can really be gone: some browsers emulate no missing network for a worker.
  const site = await serve(FIXTURE_SITE);
  await page.goto(site.url);
  await ready(page);
  await type(page, 'Консультування постраждалих').check();
  await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(3);
  await visited(page);
  const files = await keptFiles(page);
  expect(files.filter((file) => file.startsWith('data/'))).toHaveLength(5);
  expect(files.join()).not.toMatch(/crisis|shelter/);
  await site.close();
  await context.setOffline(true);

  const later = await context.newPage();
  await later.setViewportSize(DESKTOP);
  await later.goto(`${site.url}#service=social-taxi`);
  await ready(later);
  await expect(later.getByText(/Це\sкопія, збережена \d\d\.\d\d\.\d{4}/)).toBeVisible();
  await expect(results(later).getByRole('heading', { level: 3 })).toHaveCount(2);
  await mapLoaded(later);
  await choose(later, 'Консультування постраждалих');
  await expect(later.locator('#root a[href="tel:102"]').first()).toBeVisible();
  for (const view of ['Підібрати', 'Планувати']) {
    await later.getByRole('tab', { name: view }).click();
    await ready(later);
  }
  expect(await traces(later)).not.toMatch(/crisis|насильств/);

  // One that is not kept: what is kept is a press away, in the planner's view too.
  const other = await context.newPage();
  await other.setViewportSize(DESKTOP);
  await other.goto(`${site.url}#region=UA92&view=plan`);
  await expect(other.getByRole('heading', { name: 'Планувати', level: 1 })).toBeVisible();
  await expect(other.getByRole('combobox', { name: 'Область', exact: true })).toHaveValue('UA92');
  await other.getByRole('button', { name: /область$/ }).click();
  await ready(other);
  await other.close();

  await later.getByRole('button', { name: 'Швидко закрити сайт' }).click();
  await expect(later).toHaveURL(/exit/);
  await expect(later.getByRole('heading', { name: 'Календар' })).toBeVisible();
});

test('any oblast can be kept and deleted; a broken download changes nothing', async ({ page, context }) => {
  await open(page);
  await visited(page);
  const before = await keptFiles(page);
  await page.getByRole('link', { name: 'Робота без мережі' }).click();
  const dialog = page.getByRole('dialog', { name: 'Робота без мережі' });
  await dialog.getByRole('combobox').selectOption({ label: 'Зразкова область' });
  const save = dialog.getByRole('button', { name: 'Зберегти для роботи без мережі' });
  await context.setOffline(true);
  await save.click();
  await expect(dialog.getByText(/Зв’язок урвався/)).toBeVisible();
  expect((await keptFiles(page)).filter((file) => file.startsWith('data'))).toEqual(
    before.filter((file) => file.startsWith('data')),
  );
  await context.setOffline(false);
  await save.click();
  const remove = dialog.getByRole('button', { name: 'Видалити з пристрою: Зразкова область' });
  await expect(remove).toBeVisible();
  await expect(dialog.getByText(/^Зразкова область: збережено\.$/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Оновити збережене' })).toBeVisible();
  await expect(dialog.getByText(/\d+\sКБ\s· збережено \d\d\.\d\d\.\d{4}\s· за\sвашим вибором/)).toBeVisible();
  expect(await axe(page, { part: 'dialog[open]' })).toEqual([]);
  await context.setOffline(true);
  await dialog.getByRole('button', { name: 'Закрити', exact: true }).click();
  await chooseTerritory(page, 'UA92');
  await expect(page).toHaveURL(/UA92/);
  await expect(page.getByRole('button', { name: 'Спробувати ще раз' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Робота без мережі' }).click();
  await remove.click();
  await expect(remove).toHaveCount(0);
  expect((await keptFiles(page)).some((file) => file.includes('UA92'))).toBe(false);
});

test('below a path, a broken newer site changes nothing, a whole one is offered and waits for a press', async ({
  page,
}) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sotsmapa-'));
  await cp(FIXTURE_SITE, folder, { recursive: true });
  for (const ending of ['.br', '.gz']) await rm(`${folder}/sw.js${ending}`, { force: true });
  const worker = await readFile(`${folder}/sw.js`, 'utf8');
  const site = await serve(folder, '/social-map/');
  const update = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const next = registration.installing ?? registration.waiting;
      if (next?.state !== 'installing') return next?.state ?? 'none';
      return new Promise<string>((resolve) => {
        next.addEventListener('statechange', () => resolve(next.state), { once: true });
      });
    });
  try {
    await page.goto(`${site.url}#service=social-taxi`);
    await visited(page);
    const offer = page.getByText('Є новіша версія сайту');
    await writeFile(`${folder}/sw.js`, worker.replace('"favicon.svg"', '"not-there.svg"'));
    expect(await update()).toBe('redundant');
    await expect(offer).toHaveCount(0);

    await writeFile(`${folder}/sw.js`, `${worker}\n// next`);
    expect(await update()).toBe('installed');
    await expect(offer).toBeVisible();
    await page.evaluate(() => Object.assign(window, { same: true }));
    await choose(page, 'Мобільна соціальна служба');
    await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(5);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);

    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Оновити зараз' }).click();
    await loaded;
    await ready(page);
    await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(5);
    await expect(offer).toHaveCount(0);
  } finally {
    await site.close();
    await rm(folder, { recursive: true });
  }
});
