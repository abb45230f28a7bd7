import { readFile } from 'node:fs/promises';
import type { Manifest } from '../../src/data/packs/manifest.ts';
import { decodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import { DESKTOP, mapLoaded, open, place, results, TABLET } from '../browser/support.ts';
import { expect, type Page, test } from '../browser/test.ts';

// What only the whole country from the pinned sources can show; behaviours are tested on the made-up one.
test.use({ viewport: TABLET });

const VERTIIVKA = 'UA74040090000047246';
const NIZHYN = 'UA74040250000063494';
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const phone = (page: Page) => results(page).locator('a[href^="tel:"]').first();

const readJson = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as unknown;

async function unitsOf(folder: string, pack: string) {
  const file = `${folder}/data/${pack}/services.json`;
  return decodeServicesPack(await readJson(file), file).hromadas;
}

/** Files of data that were asked for, by path. */
function askedOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const file = /\/data\/(.+\.json)/.exec(request.url())?.[1];
    if (file !== undefined) asked.push(file);
  });
  return asked;
}

test.describe('with the map', () => {
  test.use({ viewport: DESKTOP });

  test('the whole country opens, and its legend has each of the 1,470 hromadas', async ({ page, folder }) => {
    await open(page, 'view=plan&region=UA&service=social-taxi');
    await mapLoaded(page);
    const { regions } = (await readJson(`${folder}/data/manifest.json`)) as Manifest;
    const beyond = new Set(
      regions.filter(({ applicable }) => !applicable).map(({ code }) => code.slice(0, 4)),
    );
    const drawn = await unitsOf(folder, 'overview');
    expect(drawn.filter(({ code }) => !beyond.has(code.slice(0, 4)))).toHaveLength(1470);
    const legend = page.getByRole('region', { name: 'Умовні позначення' });
    // The line beside the table has colours and words; how many there are is said.
    const figures = await legend.locator('li').allTextContents();
    // Units of regions that are no part of the reckoning stand in it, too.
    const sum = figures.reduce(
      (all, text) => all + Number(/(\d[\d\s]*)\sгромад[аи]?$/.exec(text)?.[1]?.replaceAll(/\s/g, '') ?? 0),
      0,
    );
    expect(sum).toBe(drawn.length);
  });

  test('another oblast loads only its own pack', async ({ page }) => {
    await open(page, 'region=UA74');
    await mapLoaded(page);
    const asked = askedOf(page);
    await page.getByRole('combobox', { name: 'Область' }).selectOption('UA53');
    await expect(page).toHaveURL(/region=UA53/);
    await expect.poll(() => asked.filter((file) => file.includes('borders')).length).toBe(1);
    expect(asked.filter((file) => !file.startsWith('UA53/') && !file.startsWith('overview/words'))).toEqual(
      [],
    );
  });
});

test('a village is found by a slip, and there is someone to call', async ({ page }) => {
  await open(page, 'region=UA74&service=social-taxi');
  const asked = askedOf(page);
  await place(page).fill('вертиївка');
  await expect(options(page).first()).toContainText('Вертіївка');
  await expect(options(page).first()).toContainText('Ніжинський район, Чернігівська область');
  expect(asked).toContain('UA74/places.json');
  await place(page).press('Enter');
  await expect(page).toHaveURL(/place=UA7404009001/);
  await expect(results(page)).toContainText('км');
  await expect(phone(page)).toBeVisible();
});

test('a city of another oblast is found from this one', async ({ page }) => {
  await open(page, `region=UA74&hromada=${VERTIIVKA}`);
  await place(page).fill('херсон');
  // Hromadas answer before settlements have come: the city stands first once they have.
  await expect(options(page).first()).toHaveText(/^Херсон(?!с).*Херсонська область/);
  await place(page).press('Enter');
  await expect(page).toHaveURL(/region=UA65/);
  await expect(place(page)).toHaveValue('Херсон');
  await expect(phone(page)).toBeVisible();
});

test('twenty places to apply at a time in Nizhyn', async ({ page }) => {
  await open(page, `service=admin-service-centre&hromada=${NIZHYN}`);
  const headings = results(page).getByRole('heading', { level: 3 });
  await expect(headings).toHaveCount(20);
  await expect(results(page).getByRole('listitem').first()).toContainText('Обслуговують вашу громаду');
  await page.getByRole('button', { name: 'Показати ще' }).press('Enter');
  await expect(headings).toHaveCount(40);
  await expect(headings.nth(20)).toBeFocused();
});

test('whoever lives in an oblast gets someone to call, whatever is known of it', async ({ page, folder }) => {
  const [first] = await unitsOf(folder, 'UA53');
  await open(page, `region=UA53&service=home-care&hromada=${first?.code ?? 'none'}`);
  await expect(phone(page)).toBeVisible();
});
