import { expect, test, type Route } from './test.ts';
import { chooseTerritory, DESKTOP, mapLoaded, open, place, results, TABLET } from './support.ts';

test.use({ viewport: TABLET });

const PACK = '**/data/UA91/services.json*';

// Every file with every fault: tests/faults, over the real loader. Here is what a visitor sees of some.
const FAULTS: Record<string, (route: Route) => Promise<void>> = {
  'is cut short': async (route) => {
    const response = await route.fetch();
    await route.fulfill({ status: 200, body: (await response.text()).slice(0, 400) });
  },
  'is another site’s page': (route) =>
    route.fulfill({ status: 200, body: `<!doctype html><p>Welcome${' '.repeat(1_000_000)}` }),
  'cannot be reached': (route) => route.abort('internetdisconnected'),
};

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`a pack that ${name} is said, and a retry mends it`, async ({ page }) => {
    await page.route(PACK, fault);
    await page.goto('./#service=social-taxi');
    const retry = page.getByRole('button', { name: 'Спробувати ще раз' }).first();
    await expect(retry).toBeVisible();
    await page.getByText('Технічні подробиці').first().click();
    await expect(page.getByText('UA91/services.json').first()).toBeVisible();
    await expect(page.getByRole('alert').locator('a[href="tel:102"]')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.unroute(PACK);
    await retry.click();
    await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(2);
  });
}

test('a lost network is said once beside a map too, and one retry mends list and borders', async ({
  page,
}) => {
  await page.setViewportSize(DESKTOP);
  await page.route('**/data/UA91/*', (route) => route.abort('internetdisconnected'));
  await page.goto('./#service=social-taxi');
  const retry = page.getByRole('button', { name: 'Спробувати ще раз' });
  await expect(retry).toHaveCount(1);
  await expect(page.getByText(/послуги\s\(Прикладська область\)/)).toHaveCount(1);
  // The map's place would be empty without a word.
  const map = page.getByRole('region', { name: 'Карта' });
  await expect(map).toContainText(/Карта\sз’явиться/);
  await page.unroute('**/data/UA91/*');
  await retry.click();
  await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(2);
  await expect(retry).toHaveCount(0);
  await expect(map).not.toContainText(/Карта\sз’явиться/);
});

test('without borders there is no map, and no legend of one', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await page.route('**/data/UA91/borders.json*', (route) => route.abort('internetdisconnected'));
  await open(page, 'service=social-taxi');
  const legend = page.getByRole('region', { name: 'Умовні позначення' });
  await expect(page.getByRole('region', { name: 'Карта' })).toContainText(/межі громад/);
  await expect(legend).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Наблизити' })).toHaveCount(0);
  await expect(page.getByText(/залишається на\sекрані/)).toHaveCount(0);
  await page.unroute('**/data/UA91/borders.json*');
  await page.getByRole('button', { name: 'Спробувати ще раз' }).click();
  await expect(legend).toBeVisible();
});

test('what is shown stays when another oblast fails', async ({ page }) => {
  await open(page, 'service=social-taxi');
  await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(2);
  await page.route('**/data/UA92/services.json*', (route) => route.fulfill({ status: 500, body: '' }));
  await chooseTerritory(page, 'UA92');
  await expect(page.getByRole('button', { name: 'Спробувати ще раз' }).first()).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('На екрані досі: Прикладська область.');
  await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(2);
});

test('while another oblast is on its way it is named, and the map stays whole, ground and all', async ({
  page,
}) => {
  await page.setViewportSize(DESKTOP);
  await open(page, 'service=social-taxi');
  await mapLoaded(page);
  const pane = page.locator('.map-pane');
  const box = await pane.boundingBox();
  const hover = async (share: number) =>
    page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) * share, (box?.y ?? 0) + (box?.height ?? 0) * 0.4);
  await hover(0.4);
  await expect(pane).toHaveAttribute('data-hovered', /^UA91/);
  const ground = page.waitForResponse(/UA92\/borders\.json/);
  await page.route('**/data/UA92/services.json*', () => undefined);
  await chooseTerritory(page, 'UA92');
  await (await ground).finished();
  await expect(page.locator('.map-status progress')).toHaveCount(0);
  await expect(page.getByText('Завантажуємо дані: Зразкова область')).toBeVisible();
  await expect(page.getByText('На екрані досі: Прикладська область.')).toBeVisible();
  await hover(0.01);
  await expect(pane).not.toHaveAttribute('data-hovered');
  await hover(0.4);
  await expect(pane).toHaveAttribute('data-hovered', /^UA91/);
});

test('words of types that do not come: their names are found all the same, and a danger is met', async ({
  page,
}) => {
  await page.route('**/overview/words.json*', (route) => route.abort('internetdisconnected'));
  await open(page);
  const need = page.getByRole('textbox', { name: 'Що сталося або що потрібно?' });
  await need.fill('раннє втручання');
  await expect(page.getByRole('button', { name: 'Раннє втручання', exact: true }).first()).toBeVisible();
  await need.fill('чоловік б’є');
  await expect(page.locator('.need a[href="tel:102"]')).toBeVisible();
});

test('settlements that do not come are said, hromadas are found all the same, and a retry brings them', async ({
  page,
}) => {
  await page.route('**/data/*/places.json*', (route) => route.fulfill({ status: 404, body: 'no' }));
  await open(page);
  await place(page).fill('Загадк');
  await expect(page.getByRole('alert')).toContainText('Не вдалося завантажити населені пункти');
  await expect(page.getByRole('option', { name: /Загадківська/ }).first()).toBeVisible();
  await place(page).fill('щщщщщ');
  await expect(page.locator('.place-remark')).toContainText(/Не\s+вдалося завантажити/);
  await page.unroute('**/data/*/places.json*');
  await place(page).press('Escape');
  await page.getByRole('button', { name: 'Спробувати ще раз' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await place(page).fill('Загадківка');
  await expect(page.getByRole('option', { name: /^Загадківка/ }).first()).toBeVisible();
});
