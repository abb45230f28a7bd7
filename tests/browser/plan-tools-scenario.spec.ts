import { readFile } from 'node:fs/promises';
import { axe } from './axe.ts';
import { mapLoaded, open, openTool, TABLET, traces, UIAVNE, ZAHADKIVKA } from './support.ts';
import { expect, type Page, test } from './test.ts';

const legend = (page: Page) => page.getByRole('region', { name: 'Умовні позначення' });
const table = (page: Page) => page.getByRole('table', { name: 'Наявність послуг у громадах' });
const outcome = (page: Page) => page.getByRole('region', { name: 'Що змінюється' });

/** Addresses of the code that the device keeps. */
const keptCode = (page: Page) =>
  page.evaluate(async () => {
    const keys = await (await caches.open('sotsmapa-code')).keys();
    return keys.map(({ url }) => url).join(' ');
  });

test('what if: a service is added in the table, moved, saved, opened again; before and after on map, legend, table', async ({
  page,
}) => {
  await open(page, 'view=plan&service=social-taxi');
  await mapLoaded(page);
  await openTool(page, 'Що, якщо');
  // The tool brings the map forward: the table comes back by the switch.
  await expect(table(page)).toBeHidden();
  await page.getByRole('radio', { name: 'Разом' }).check();
  await page.getByRole('button', { name: 'Обрати на карті або в таблиці' }).click();
  const vyhadanska = table(page).getByRole('row').filter({ hasText: 'Вигаданська' });
  await vyhadanska.getByRole('button').nth(1).click();
  await expect(page).toHaveURL(/scenario=a\.social-taxi\.9102001\./);
  await expect(outcome(page)).toContainText('1 громаді');
  await expect(vyhadanska).toContainText('за сценарієм; було: Не виявлено');
  await expect(legend(page)).toContainText('Показано сценарій, а не те, що є насправді.');
  await expect(legend(page).getByRole('listitem').first()).toContainText('було 2');
  await expect(page.locator('[data-map-scenario="1"]')).toBeVisible();
  await page.getByRole('button', { name: 'Завершити вибір' }).first().click();

  await page.getByLabel('Кого обслуговує').nth(1).selectOption('raion');
  await expect(page).toHaveURL(/scenario=a\.social-taxi\.9102001\.9102/);
  await expect(legend(page)).toContainText('Обслуговує надавач з-\u2060поза громади');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Зберегти у файл' }).click(),
  ]);
  const file = await download.path();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Завершити сценарій' }).click();
  await expect(page).not.toHaveURL(/scenario=/);
  await expect(page.locator('[data-map-scenario="0"]')).toBeVisible();
  await page.getByLabel('Відкрити з файлу').setInputFiles(file);
  await expect(page).toHaveURL(/scenario=a\.social-taxi\.9102001\.9102/);
  await page.goBack();
  await expect(page).not.toHaveURL(/scenario=/);

  await page.getByLabel('Перенести або прибрати наявну послугу').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Прибрати', exact: true }).click();
  await expect(outcome(page)).toContainText('Послуги не стає у 1 громаді');
  await page.getByRole('button', { name: 'Завершити сценарій' }).click();

  // By its area alone, from the form.
  await page.getByLabel('Де', { exact: true }).selectOption('без місця, лише територія');
  await page.getByLabel('Кого обслуговує').selectOption(ZAHADKIVKA);
  await page.getByRole('button', { name: 'Додати територію' }).press('Enter');
  await page.getByLabel('Кого обслуговує').selectOption({ label: 'Вигаданський район' });
  await page.getByRole('button', { name: 'Додати', exact: true }).press('Enter');
  await expect(page).toHaveURL(/scenario=a\.social-taxi\.\.9104003_9102&?/);
  await expect(vyhadanska).toContainText('Обслуговує надавач з-\u2060поза громади (за сценарієм');
  await expect(page.locator('[data-map-scenario="0"]')).toBeVisible();
  await expect(legend(page)).toContainText('без місця на карті');
});

/** The first search never ends for the page: its worker tells how far it is, but its answer goes unheard. */
async function searchForEver(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const firsts = new WeakSet<Worker>();
    let seen = false;
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        if (!seen && String(url).includes('siting')) {
          seen = true;
          firsts.add(this);
        }
      }

      override addEventListener(
        name: string,
        heard: EventListenerOrEventListenerObject,
        options?: boolean | AddEventListenerOptions,
      ): void {
        let answers = 0;
        const deaf = (event: Event) => {
          // The first answer says of which files the worker consists.
          if (answers++ === 0) (heard as EventListener)(event);
        };
        super.addEventListener(name, firsts.has(this) && name === 'message' ? deaf : heard, options);
      }
    };
  });
}

const searching = (page: Page) => page.workers().filter((worker) => worker.url().includes('siting')).length;

test.describe('without the map', () => {
  test.use({ viewport: TABLET });

  test('a scenario with services for survivors stays out of the address, a wrong one is said, residents never see one', async ({
    page,
  }) => {
    await open(page, `view=plan&service=social-taxi&scenario=a.crisis-counselling.9104003.`);
    await expect(page.getByText('не пишемо в адресу сторінки')).toBeVisible();
    await expect(page.getByText('Додано: Консультування')).toBeVisible();
    expect(await traces(page)).not.toContain('crisis');
    await page.getByRole('tab', { name: 'Знайти' }).click();
    await expect(page.getByText('сценарі')).toHaveCount(0);
    await open(page, 'view=plan&service=social-taxi&scenario=a.social-taxi.99');
    await expect(page.getByText(/«Що, якщо»: «a\.social-taxi\.99\.?» не\sвдалося прочитати/)).toBeVisible();
  });

  test('the overview says that a scenario is shown, and ends it or leads to it', async ({ page }) => {
    await open(page, 'view=plan&service=social-taxi&scenario=a.social-taxi.9102001.');
    await page.getByRole('button', { name: 'Огляд' }).click();
    await page.getByRole('button', { name: 'Відкрити', exact: true }).click();
    await expect(page.getByText('Додано: Соціальне таксі')).toBeVisible();
    await page.getByRole('button', { name: 'Огляд' }).click();
    await page.getByRole('button', { name: 'Завершити сценарій' }).click();
    await expect(page).not.toHaveURL(/scenario=/);
    await expect(page.getByText(/^Вигаданий сценарій/)).toHaveCount(0);
  });

  test('best sites: proven, turned into a scenario in one press, kept for use without a network', async ({
    page,
  }) => {
    const solver: string[] = [];
    page.on('request', (request) => {
      if (/\.wasm|siting/.test(request.url())) solver.push(request.url());
    });
    await open(page, 'view=plan&service=early-intervention');
    await openTool(page, 'Де відкрити');
    await page.getByLabel('Нових місць').fill('3');
    expect(solver).toEqual([]);
    await page.getByRole('button', { name: 'Знайти місця' }).click();
    const answer = page.getByRole('region', { name: 'Відповідь' });
    await expect(answer).toContainText('Доведено: кращого вибору немає.');
    expect(solver.some((url) => url.endsWith('.wasm'))).toBe(true);
    // From now on without a network, too.
    await expect.poll(() => keptCode(page)).toMatch(/siting\.worker.*\.wasm/);
    const words = await answer.innerText();
    expect(words.indexOf('даних немає')).toBeLessThan(words.indexOf('3\u00a0нові місця'));
    expect(words).toContain('потрібен договір між громадами');
    expect(await axe(page, { part: '.plan-tool' })).toEqual([]);
    await answer.getByRole('button', { name: 'Відкрити в «Що, якщо»' }).click();
    await expect(page).toHaveURL(/scenario=a\.early-intervention(.*~a\.){2}/);
    await expect(outcome(page)).toContainText('Послуга з’являється');
  });

  test('a search over the country shows how far it is and can be cancelled', async ({ page }) => {
    await searchForEver(page);
    await open(page, 'view=plan&region=UA&service=early-intervention');
    await openTool(page, 'Де відкрити');
    await page.getByLabel('Чого хочемо').selectOption('cover');
    await page.getByLabel('Охопити, %').fill('90');
    await page.getByLabel('Радіус, км').fill('50');
    await page.getByText('Ще умови').click();
    await page.getByLabel('Шукати щонайбільше').fill('300');
    await page.getByRole('button', { name: 'Знайти місця' }).click();
    await expect(page.getByText(/Найкраще досі: \d/)).toBeVisible();
    expect(searching(page)).toBe(1);
    await page.getByRole('button', { name: 'Скасувати', exact: true }).click();
    await expect(page.getByText('Пошук скасовано.')).toBeVisible();
    // What was found by then is kept, and is not said to be proven.
    const kept = page.getByRole('region', { name: 'Відповідь' });
    await expect(kept).toContainText(/найкраще/i);
    await expect.poll(() => searching(page)).toBe(0);
    await expect(page.getByRole('button', { name: 'Знайти місця' })).toBeEnabled();
    // Back to the overview: the country by oblasts, a press looks into one.
    await page.getByRole('button', { name: 'Огляд', exact: true }).click();
    const oblasts = page.getByRole('region', { name: 'Області' });
    await oblasts.getByRole('button', { name: 'Прикладська' }).click();
    await expect(page).toHaveURL(/region=UA91/);
  });

  test('need figures: bad rows are said one by one, good ones weigh, nothing leaves the page', async ({
    page,
  }) => {
    const posted: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') posted.push(request.url());
    });
    await open(page, 'view=plan&service=early-intervention');
    await openTool(page, 'Свої показники потреби');
    const rows = [
      'Визначення потреб 2025',
      'Код;Громада;Отримувачі',
      `${UIAVNE};Уявненська;340`,
      ';Химерська;25',
      ';Байківська;-4',
      ';Легендинська;210',
      'UA91999999999999999;;5',
    ];
    const csv = { name: 'потреба.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
    await page.getByLabel('Файл із показниками').setInputFiles(csv);
    const report = page.getByRole('region', { name: 'потреба.csv' });
    await expect(report).toContainText(/Використано 2\sрядки, разом 550/);
    await expect(report).toContainText('такого коду громади немає');
    await expect(report).toContainText('число від’ємне');
    await expect(report).toContainText('так звуться кілька громад');
    // A press on a candidate places the row.
    await report.getByRole('button', { name: /Легендинський район/ }).click();
    await expect(report).not.toContainText('так звуться кілька громад');
    await expect(report).toContainText(/Використано 3\sрядки/);
    await report.getByLabel('Джерело').fill('Вигадане управління');
    await report.getByLabel('На яку дату чи період').fill('2025');

    // A second table: each has its column, its sentence, its place on the map.
    const second = 'Громада,Діти\nУявненська,12\n';
    await page
      .getByLabel('Файл із показниками')
      .setInputFiles({ name: 'діти.csv', mimeType: 'text/csv', buffer: Buffer.from(second) });
    const children = page.getByRole('region', { name: 'діти.csv' });
    await children.getByRole('button', { name: 'На карті: Діти' }).click();
    await expect(page.getByLabel('На карті:', { exact: true })).toHaveValue(/^people own-/);
    expect(page.url()).not.toContain('own-');
    // On so narrow a page the map is another screen.
    await page.getByRole('button', { name: 'Список', exact: true }).click();
    await page.getByRole('button', { name: 'Огляд', exact: true }).click();
    const panel = page.locator('.plan');
    await expect(panel).toContainText(/Отримувачі \(Вигадане управління, 2025\), разом/);
    await expect(panel).toContainText('Діти (');
    // The figure on the map is counted by states beside residents.
    const states = page.getByRole('table', { name: 'Розподіл за станами' });
    await expect(states.getByRole('columnheader', { name: 'Діти' })).toBeVisible();
    await expect(states.getByRole('row', { name: /^Разом/ })).toContainText(/12\s\(невідомо: 15\)/);
    await page.getByRole('button', { name: 'Джерела', exact: true }).click();
    await expect(page.locator('.plan-citation')).toContainText('Вигадане управління, 2025');
    const table = page.getByRole('table', { name: 'Наявність послуг у громадах' });
    await expect(table.getByRole('columnheader', { name: 'Отримувачі' })).toBeVisible();
    await expect(table.getByRole('row', { name: /^Разом/ })).toContainText('12');
    await openTool(page, 'Завантажити');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /CSV$/ }).first().click(),
    ]);
    const csv2 = await readFile(await file.path(), 'utf8');
    expect(csv2.replaceAll('\u00a0', ' ')).toContain('Отримувачі (Вигадане управління, 2025)');

    await openTool(page, 'Де відкрити');
    await page.getByLabel('Кого рахувати').selectOption({ label: 'Отримувачі (Вигадане управління, 2025)' });
    await page.getByLabel('Нових місць').fill('1');
    await page.getByRole('button', { name: 'Знайти місця' }).click();
    const answer = page.getByRole('region', { name: 'Відповідь' });
    await expect(answer).toContainText('(Отримувачі)');
    await expect(answer).toContainText(/Для \d+\sгромад немає показника/);
    const kept = await traces(page);
    expect(kept).not.toContain('потреба');
    expect(kept).not.toContain('340');
    expect(posted).toEqual([]);
    await openTool(page, 'Свої показники потреби');
    await page.getByLabel('Файл із показниками').setInputFiles({ ...csv, buffer: Buffer.from('а;б\n1;2\n') });
    await expect(page.getByRole('alert')).toContainText('не знайдено стовпця');
  });
});
