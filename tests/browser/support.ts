import { FIXTURE_SITE } from '../../scripts/test/sites.ts';
import { expect, type Locator, type Page } from './test.ts';

/** Where the made-up country of these tests has its data (`tests/fixtures/site/`). */
export const DATA = `${FIXTURE_SITE}/data`;

export const ZAHADKIVKA = 'UA91040030000010259';
export const UIAVNE = 'UA91040010000010222';
export const PHONE = { width: 390, height: 844 };
/** As playwright.config.ts has it: the list with the map beside it. */
export const DESKTOP = { width: 1280, height: 800 };
/** A small tablet held upright: the list without the map, whose drawing by the processor costs most of a test's time. */
export const TABLET = { width: 712, height: 1180 };

/** For `test.use`: with the glides and fades that most tests do without. */
export const MOVING = { contextOptions: { reducedMotion: 'no-preference' } } as const;

/** Opens a link and waits until the view says that it shows data. */
export async function open(page: Page, fragment = ''): Promise<void> {
  await page.goto(fragment === '' ? './' : `./#${fragment}`);
  await ready(page);
}

export async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-ready="true"]').first()).toBeVisible();
}

export async function mapLoaded(page: Page): Promise<void> {
  await expect(page.locator('[data-map-loaded="true"]')).toBeVisible();
}

/** A new size has reached the page's code and what it draws. */
export const twoFrames = (page: Page) =>
  page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null)))),
  );

export function types(page: Page): Locator {
  return page.getByRole('group', { name: 'Вид послуги' });
}

export function type(page: Page, name: string): Locator {
  return types(page).getByRole('checkbox', { name, exact: true });
}

/** Chooses (or lets go of) a type, from the question or, where it is answered, from the whole list. */
export async function choose(page: Page, name: string, on = true): Promise<void> {
  const change = page.getByRole('button', { name: 'Змінити послугу' });
  if (await change.isVisible()) await change.click();
  const all = page.getByRole('button', { name: /^Усі види послуг/ });
  if (!(await type(page, name).isVisible())) await all.click();
  await type(page, name).setChecked(on);
  const done = page.getByRole('button', { name: 'Готово' });
  if (await done.isVisible()) await done.click();
}

export function results(page: Page): Locator {
  return page.getByRole('region', { name: 'Результати' });
}

export function place(page: Page): Locator {
  return page.getByRole('combobox', { name: 'Населений пункт або громада' });
}

/** Looks at another territory: on a phone the choice stands on the map's screen. */
export async function chooseTerritory(page: Page, code: string): Promise<void> {
  const select = page.getByRole('combobox', { name: 'Область', exact: true });
  const phone = !(await select.isVisible());
  if (phone) await page.getByRole('button', { name: 'Карта', exact: true }).click();
  await select.selectOption(code);
  if (phone) await page.getByRole('button', { name: 'Список', exact: true }).click();
}

/** Everything that a page keeps where another person could find it; the port is of this run alone. */
export async function traces(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify({
      url: location.href.slice(location.origin.length),
      title: document.title,
      state: history.state as unknown,
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      databases: databases.map((each) => each.name),
      cookies: document.cookie,
    });
  });
}

/** The planner's tools, by name. */
export const TOOLS = [
  'Як рахувати',
  'Що, якщо',
  'Де відкрити',
  'Завантажити',
  'Що змінилося',
  'Свої показники потреби',
] as const;

/** Opens a tool of the planner: the rarer ones stand under «Ще», on a phone all of them below the overview. */
export async function openTool(page: Page, name: (typeof TOOLS)[number]): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  const back = page.getByRole('button', { name: 'Огляд', exact: true });
  await page.locator('.plan-tools, .detail:not([hidden])').first().waitFor();
  if (!(await button.isVisible()) && (await back.isVisible())) await back.click();
  if (!(await button.isVisible())) await page.getByText('Ще', { exact: true }).click();
  await button.click();
  await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
}
