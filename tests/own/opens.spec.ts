import { readFile } from 'node:fs/promises';
import type { Manifest } from '../../src/data/packs/manifest.ts';
import { mapLoaded, open, results } from '../browser/support.ts';
import { expect, type Page, test } from '../browser/test.ts';

// The site's own data, whatever they are: the embedded default or real sources, one oblast or all, rows or none.

const answers = async (page: Page) => {
  const service = results(page).getByRole('heading', { level: 3 });
  const none = results(page).getByText(/не\sзнаємо жодної послуги|нічого не\sзнайшли/);
  await expect(service.or(none).first()).toBeVisible();
};
const counts = async (page: Page) => {
  await page.getByRole('radio', { name: 'Разом' }).check();
  await expect(page.getByRole('table', { name: /^Наявність послуг у\sгромадах/ })).toBeVisible();
  await mapLoaded(page);
};

const VIEWS = [
  { link: 'view=find&service=', name: 'find', shows: answers },
  { link: 'view=refer&service=', name: 'refer', shows: answers },
  { link: 'view=plan', name: 'plan', shows: counts },
  { link: 'view=plan&region=UA', name: 'plan of the country', shows: counts },
];

for (const { link, name, shows } of VIEWS) {
  test(`${name} opens, says what it knows and lets one leave`, async ({ page, folder }) => {
    const manifest = JSON.parse(await readFile(`${folder}/data/manifest.json`, 'utf8')) as Manifest;
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await open(page, link.endsWith('=') ? `${link}${manifest.types[0]?.id}` : link);
    await shows(page);
    const schematic = page.getByText('Межі громад показано схематично').filter({ visible: true });
    if (manifest.borders === 'schematic') await expect(schematic.first()).toBeVisible();
    else await expect(schematic).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Швидко закрити сайт' })).toBeVisible();
    expect(errors).toEqual([]);
  });
}
