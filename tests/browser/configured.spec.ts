import { configuredSite, type Site } from './configured-site.ts';
import { linkIdOf } from '../../src/domain/link-id.ts';
import { mapLoaded, open, ready, results, TABLET, UIAVNE } from './support.ts';
import { expect, type Page, TODAY, test } from './test.ts';
import { type RoutingServer, routingServer } from '../scripts/routing-server.ts';
import { serveTiles, type TileServer } from './tile-server.ts';

// One build of the code for all of them: one worker makes it once.
test.describe.configure({ mode: 'default' });

const KHYMERIVKA = 'UA91040050000010296';

let tiles: TileServer;
let roads: RoutingServer;
let site: Site;

test.beforeAll(async () => {
  tiles = await serveTiles();
  roads = await routingServer('valhalla');
  site = await configuredSite({
    VITE_ROUTING_URL: roads.url,
    VITE_BASEMAP_STYLE: tiles.url,
    VITE_EXIT_URL: './favicon.svg',
    VITE_REPORT_EMAIL: 'map@example.org',
    VITE_REPORT_URL: 'https://example.org/new?title={id}',
  });
});
test.beforeEach(() => {
  tiles.mood = 'works';
  tiles.asked.length = 0;
});
test.afterAll(async () => {
  await site.close();
  await roads.close();
  tiles.close();
});

async function openMap(page: Page): Promise<void> {
  await page.goto(`${site.url}#service=social-taxi`);
  await ready(page);
  await mapLoaded(page);
}

const opener = (page: Page) => page.getByRole('button', { name: 'Вулична карта' });
const theSwitch = (page: Page) => page.getByRole('checkbox', { name: 'Вулична карта' });

test.describe('the way out and reports', () => {
  test.use({ viewport: TABLET });

  test('a deployer’s settings: where the exit leads, where reports go', async ({ page }) => {
    await page.goto(`${site.url}#service=social-taxi&hromada=${UIAVNE}`);
    await ready(page);
    await results(page)
      .getByRole('button', { name: /^Докладніше/ })
      .first()
      .click();
    const id = 'ua91-uiavnenska-social-taxi';
    expect(page.url()).toContain(`selected=${linkIdOf(id)}`);
    const card = page.getByRole('region', { name: 'Картка послуги' });
    const mail = await card
      .getByRole('link', { name: 'Повідомити про неточність', exact: true })
      .getAttribute('href');
    expect(mail).toContain('mailto:map@example.org?subject=');
    expect(decodeURIComponent(mail ?? '')).toContain(`Запис: ${id}`);
    await expect(card.getByRole('link', { name: 'Повідомити про неточність на сайті' })).toHaveAttribute(
      'href',
      `https://example.org/new?title=${id}`,
    );
    await page.getByRole('button', { name: 'Швидко закрити сайт' }).click();
    await expect(page).toHaveURL(/favicon\.svg$/);
  });
});

test.describe('one way by road', () => {
  test.use({ viewport: TABLET });

  test('is asked of the deployer’s server when the visitor presses, and not before', async ({ page }) => {
    const id = linkIdOf('ua91-uiavnenska-social-taxi');
    await page.goto(`${site.url}#service=social-taxi&hromada=${KHYMERIVKA}&selected=${id}`);
    await ready(page);
    const card = page.getByRole('region', { name: 'Картка послуги' });
    await card.getByText('Як доїхати').click();
    await expect(card.getByText(new URL(roads.url).host)).toBeVisible();
    expect(roads.asked()).toBe(0);
    await card.getByRole('button', { name: 'Скільки їхати дорогою?' }).click();
    await expect(card.getByText(/≈\s33\sхв\sдорогою,\s≈\s33\sкм/)).toBeVisible();
    expect(roads.asked()).toBe(1);
  });
});

test.describe('the street map', () => {
  test('nothing is asked of the other server before the switch, and the words name it', async ({ page }) => {
    await openMap(page);
    await opener(page).click();
    await expect(page.getByText(new RegExp(`Завантажується із\\sсервера ${tiles.host}`))).toBeVisible();
    await expect(theSwitch(page)).not.toBeChecked();
    expect(tiles.asked).toEqual([]);
  });

  test('switched on, streets lie under our map with their credit; switched off, all is as before', async ({
    page,
  }) => {
    await openMap(page);
    const map = page.locator('[data-map-loaded="true"]');
    const before = await map.screenshot();
    await opener(page).click();
    await theSwitch(page).check();
    await expect(page.getByText('Приклад вулиць')).toBeVisible();
    expect(tiles.asked.some((path) => path.startsWith('/tiles/'))).toBe(true);
    await expect(map).toHaveAttribute('data-map-idle', 'true');
    expect((await map.screenshot()).equals(before)).toBe(false);
    await theSwitch(page).uncheck();
    await expect(page.getByText('Приклад вулиць')).toHaveCount(0);
    const asked = tiles.asked.length;
    await expect(map).toHaveAttribute('data-map-idle', 'true');
    await expect(page.getByRole('button', { name: 'Показати всю територію' })).toBeVisible();
    expect(tiles.asked).toHaveLength(asked);
  });

  test('a failure is said in words, our map stays, and it can be tried again', async ({ page }) => {
    await openMap(page);
    tiles.mood = 'fails';
    await opener(page).click();
    await theSwitch(page).click();
    await expect(page.getByText(`${tiles.host} не відповідає`)).toBeVisible();
    await expect(theSwitch(page)).not.toBeChecked();
    await expect(page.locator('[data-map-loaded="true"]')).toBeVisible();
    tiles.mood = 'works';
    await theSwitch(page).check();
    await expect(page.getByText('Приклад вулиць')).toBeVisible();
  });

  test('a slow server is said, and can be given up', async ({ page }) => {
    await page.clock.install({ time: TODAY });
    await openMap(page);
    tiles.mood = 'silent';
    await opener(page).click();
    await theSwitch(page).check();
    await expect.poll(() => tiles.asked.length).toBeGreaterThan(0);
    await expect(page.getByText('відповідає повільно')).toHaveCount(0);
    await page.clock.fastForward(8_000);
    await expect(page.getByText('відповідає повільно')).toBeVisible();
    await theSwitch(page).uncheck();
    await expect(page.getByText('відповідає повільно')).toHaveCount(0);
  });

  test.describe('without the setting', () => {
    test('there is no such switch', async ({ page }) => {
      await open(page, 'service=social-taxi');
      await mapLoaded(page);
      await expect(opener(page)).toHaveCount(0);
    });
  });
});
