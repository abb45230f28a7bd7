import { DESKTOP, mapLoaded, open, PHONE, place, ready, results, TABLET, UIAVNE } from './support.ts';
import { expect, type Locator, type Page, type Route, test } from './test.ts';

const card = (page: Page) => page.getByRole('region', { name: 'Картка послуги' });
const dialog = (page: Page) => page.getByRole('dialog');
const failed = (page: Page) => page.getByText('Цю частину сторінки не вдалося завантажити');

test.describe('a part that does not come', () => {
  test.use({ viewport: TABLET });

  /** What opens a part, and the part. */
  const PARTS: readonly (readonly [
    name: string,
    file: RegExp,
    opener: (page: Page) => Locator,
    opened: (page: Page) => Locator,
  ])[] = [
    ['card', /Cards-/, (page) => page.getByRole('button', { name: /^Докладніше/ }).first(), card],
    ['about', /AboutDialog-/, (page) => page.getByRole('link', { name: 'Про дані' }), dialog],
    [
      'own file',
      /OwnFileDialog-/,
      (page) => page.getByRole('link', { name: 'Перевірити свій файл' }),
      dialog,
    ],
    ['statement', /StatementDialog-/, (page) => page.getByRole('link', { name: 'Приватність' }), dialog],
    ['offline', /OfflineDialog-/, (page) => page.getByRole('link', { name: 'Робота без мережі' }), dialog],
    ['refer', /ReferView-/, (page) => page.getByRole('tab', { name: 'Підібрати' }), results],
    [
      'plan',
      /plan-[^/]*\.css/,
      (page) => page.getByRole('tab', { name: 'Планувати' }),
      (page) => page.getByRole('table', { name: 'Наявність послуг у громадах' }),
    ],
  ];

  test('is said in its place, the page stays, a second try brings it: each part of the page', async ({
    page,
  }) => {
    const crashes: string[] = [];
    page.on('pageerror', (error) => crashes.push(error.message));
    await open(page, `service=social-taxi&hromada=${UIAVNE}`);
    for (const [name, file, opener, opened] of PARTS) {
      await page.route(file, (route) => route.abort('internetdisconnected'));
      await opener(page).click();
      await expect(failed(page), name).toBeVisible();
      await expect(page.getByRole('tab', { name: 'Знайти' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Швидко закрити сайт' }).first()).toBeVisible();
      await page.unroute(file);
      await page.getByRole('button', { name: 'Спробувати ще раз' }).click();
      await expect(opened(page), name).toBeVisible();
      await expect(failed(page), name).toHaveCount(0);
      await page.keyboard.press('Escape');
      await page.getByRole('tab', { name: 'Знайти' }).click();
    }
    expect(crashes).toEqual([]);
  });

  test('a second try for one part loses no other that is still on its way', async ({ page }) => {
    const statement = /StatementDialog-/;
    await page.route(statement, (route) => route.abort('internetdisconnected'));
    const held: Route[] = [];
    await page.route(/AboutDialog-[^/]*\.css/, (route) => void held.push(route));
    await open(page, 'service=social-taxi');
    await page.getByRole('link', { name: 'Приватність' }).click();
    await expect(failed(page)).toBeVisible();
    await page.getByRole('link', { name: 'Про дані' }).click();
    await expect.poll(() => held.length).toBe(1);
    await page.unroute(statement);
    await page.getByRole('button', { name: 'Спробувати ще раз' }).click();
    await expect(dialog(page).getByRole('heading', { name: 'Приватність', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    for (const route of held) await route.continue();
    await expect(dialog(page).getByRole('heading', { name: 'Про дані', exact: true })).toBeVisible();
  });

  test('code that the browser remembers as failed comes with the page loaded anew, in the same view', async ({
    page,
  }) => {
    await page.route(/view-.*js$/, (route) => route.abort('internetdisconnected'));
    await open(page);
    await page.getByRole('tab', { name: 'Планувати' }).click();
    await expect(failed(page)).toBeVisible();
    await page.unroute(/view-.*js$/);
    await page.getByRole('button', { name: 'Оновити сторінку' }).click();
    await expect(page.getByRole('button', { name: 'Де відкрити', exact: true })).toBeVisible();
    await expect(failed(page)).toHaveCount(0);
  });
});

test.describe('a view that does not come', () => {
  test.use({ viewport: DESKTOP });

  for (const view of ['plan', 'refer']) {
    test(`${view}: is said once, with whom to call; the map keeps its column`, async ({ page }) => {
      // Of the legend, too.
      await page.route(/(view|ReferView)-[^/]*\.js$/, (route) => route.abort('internetdisconnected'));
      await page.goto(`./#view=${view}`);
      await mapLoaded(page);
      await expect(failed(page).filter({ visible: true })).toHaveCount(1);
      await expect(page.getByRole('alert').locator('a[href="tel:102"]')).toBeVisible();
      const map = await page.getByRole('region', { name: 'Карта', exact: true }).boundingBox();
      const alert = await page.getByRole('alert').filter({ visible: true }).boundingBox();
      expect(map?.x).toBeGreaterThan((alert?.x ?? 0) + (alert?.width ?? 0));
      expect(map?.height).toBeGreaterThan(DESKTOP.height / 2);
    });
  }
});

test.describe('code that is no part of the page to be seen', () => {
  test.use({ viewport: TABLET });

  test('the search for places that does not come is said; the page loaded anew brings it', async ({
    page,
  }) => {
    await page.route(/place-search-/, (route) => route.abort('internetdisconnected'));
    await open(page);
    await place(page).fill('загад');
    await expect(page.locator('.place-remark')).toContainText('не вдалося завантажити');
    await page.unroute(/place-search-/);
    await page.reload();
    await ready(page);
    await place(page).fill('загадк');
    await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Загадк');
  });

  test('another language that does not come is said in both, Ukrainian stays, the page loaded anew brings it', async ({
    page,
  }) => {
    await page.route(/\/en-[^/]*\.js/, (route) => route.abort('internetdisconnected'));
    await open(page);
    await page.getByRole('button', { name: /English/ }).click();
    await expect(page.getByText('The other language could not be loaded')).toBeVisible();
    await expect(page.getByRole('tab', { name: 'Знайти' })).toBeVisible();
    await page.unroute(/\/en-[^/]*\.js/);
    await page.getByRole('button', { name: /Оновити сторінку · Reload/ }).click();
    await expect(page.getByRole('tab', { name: 'Find' })).toBeVisible();
    await expect(page.getByText('The other language could not be loaded')).toHaveCount(0);
  });
});

test.describe('the map that does not come', () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test('is said once in its place, without its legend; the page loaded anew brings both', async ({
    page,
  }) => {
    await page.route(/AppMap-/, (route) => route.abort('internetdisconnected'));
    await page.route('**/borders.json*', (route) => route.abort('internetdisconnected'));
    await open(page, 'service=social-taxi');
    const region = page.getByRole('region', { name: 'Карта', exact: true });
    const said = region.getByText('Карту не вдалося завантажити');
    await expect(said).toBeVisible();
    await expect(region.getByRole('alert').filter({ visible: true })).toHaveCount(1);
    await expect(region.locator('.map-legend')).toBeHidden();
    await page.unrouteAll();
    await region.getByRole('button', { name: 'Оновити сторінку' }).click();
    await expect(page.locator('[data-map-loaded="true"]')).toBeVisible();
    await expect(region.locator('.map-legend')).toBeVisible();
    await expect(said).toHaveCount(0);
  });
});

test.describe('a browser in English', () => {
  test.use({ viewport: TABLET, locale: 'en-US' });

  test('opens in English, and stays in Ukrainian once that is chosen', async ({ page }) => {
    await open(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('tab', { name: 'Find' })).toBeVisible();
    await page.getByRole('button', { name: /Українська/ }).click();
    await expect(page.getByRole('tab', { name: 'Знайти' })).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    await expect(page.getByRole('tab', { name: 'Знайти' })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });

  test('Back from a card that covers the page returns to the list; closing it leaves no entry behind', async ({
    page,
  }) => {
    await page.goto('about:blank');
    await open(page, `service=social-taxi&hromada=${UIAVNE}`);
    const more = results(page)
      .getByRole('button', { name: /^Докладніше/ })
      .first();
    await more.click();
    await expect(card(page)).toBeVisible();
    await page.goBack();
    await expect(card(page)).toHaveCount(0);
    await expect(results(page)).toBeVisible();
    expect(page.url()).not.toContain('selected=');

    const entries = () => page.evaluate(() => history.length);
    await more.click();
    await expect(card(page)).toBeVisible();
    const before = await entries();
    await page.getByRole('button', { name: /^Результати \(/ }).click();
    await expect(card(page)).toHaveCount(0);
    await more.click();
    await expect(card(page)).toBeVisible();
    expect(await entries()).toBe(before);
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await page.goBack();
    expect(page.url()).toBe('about:blank');
  });
});

/** What is cut: text wider than its box where the box hides the rest, and a page that scrolls sideways. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const hidden = [...document.querySelectorAll('body *')].filter((each) => {
      // What only a screen reader meets is cut on purpose, and a picture has no words.
      if (each.closest('.visually-hidden') !== null || (each.textContent ?? '').trim() === '') return false;
      const { overflowX, textOverflow } = getComputedStyle(each);
      const clips = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
      return (
        clips && each.checkVisibility() && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1
      );
    });
    return [
      ...(wide > 0 ? [`${wide} px too wide`] : []),
      ...hidden.map((each) => `${each.tagName}.${each.className} ${each.textContent?.slice(0, 60)}`),
    ];
  });

test.describe('text twice as large on 360 px', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  const LONG =
    'selected=ua91-long-inclusive-resource-centre&hromada=UA91080070000010629&service=inclusive-resource-centre';

  for (const [name, link] of [
    ['a card with a long name, address and e-mail', LONG],
    ['refer', `view=refer&${LONG.replace('selected', 'saved')}`],
    ['plan', 'view=plan&service=day-care&hromada=UA91080070000010629'],
  ] as const) {
    test(`${name}: nothing is cut, nothing widens the page`, async ({ page }) => {
      await open(page, link);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await expect.poll(() => cut(page)).toEqual([]);
    });
  }
});

test('with forced colours the chosen tab is told by more than its background', async ({ page }) => {
  await page.setViewportSize(TABLET);
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  const outline = (name: string) =>
    page.getByRole('tab', { name }).evaluate((tab) => getComputedStyle(tab).outlineStyle);
  expect(await outline('Знайти')).toBe('solid');
  expect(await outline('Планувати')).toBe('none');
});

test('a sheet of paper says whose it is, of which release and day, and where; not what was chosen, nor what an hour makes untrue', async ({
  page,
  baseURL,
}) => {
  await open(page, 'service=home-care&hromada=UA91020010000010037');
  const line = page.locator('.print-line');
  const now = results(page)
    .getByText(/^Зараз /)
    .first();
  await expect(line).toBeHidden();
  await expect(now).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeVisible();
  const { host, pathname } = new URL(baseURL ?? '');
  await expect(line).toHaveText(/^Соцмапа · Дані\sвипуску \S+ · надруковано 15\.05\.2026 · /);
  expect(await line.innerText()).toMatch(new RegExp(`${host}${pathname}$`));
  await expect(now).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page
    .getByRole('button', { name: /Поруч|центр\s«Приклад»/ })
    .first()
    .click();
  await page.emulateMedia({ media: 'print' });
  const source = card(page).getByRole('link', { name: 'Вигаданий перелік' });
  await expect(source).toBeVisible();
  expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toMatch(/https?:/);
});

test('in a frame with sandbox and no storage the page says where to go, and whom to call', async ({
  page,
  baseURL,
}) => {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><iframe sandbox="allow-scripts" src="${baseURL}"></iframe>`,
    }),
  );
  await page.goto(`${baseURL}host.html`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('не дає Соцмапі працювати')).toBeVisible();
  await expect(frame.getByRole('link', { name: '15-45' }).first()).toBeVisible();
});

test('a failure speaks people’s words, once; file and cause wait for whoever asks', async ({ page }) => {
  await page.route(/\/data\/UA91\/(services|borders)\.json/, (route) => route.abort('internetdisconnected'));
  await page.goto('./#service=social-taxi');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(/послуги\s\(Прикладська область\), межі громад/);
  await expect(alert).toContainText('Немає з’єднання із сайтом.');
  await expect(alert.getByText('UA91/services.json')).toBeHidden();
  await alert.getByText('Подробиці').click();
  await expect(alert.getByText('UA91/services.json')).toBeVisible();
  await page.unroute(/\/data\/UA91\/(services|borders)\.json/);
  await page.getByRole('button', { name: 'Спробувати ще раз' }).click();
  await ready(page);
  await mapLoaded(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('what is known of an oblast is a line a fact', async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: 'Про дані' }).click();
    const facts = dialog(page).locator('.about-known td:has(p + p)').first().locator('p');
    await expect(facts.first()).toBeVisible();
    const lefts = await facts.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
    expect(new Set(lefts.map(Math.round)).size).toBe(1);
  });
});
