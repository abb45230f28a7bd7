import { expect, type Page, test } from './test.ts';
import { open, place, results } from './support.ts';

test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

/** Targets that a thumb would miss, and what sticks out sideways. */
async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    const small = [...document.querySelectorAll('a[href], button, input, select, textarea, [role="option"]')]
      .filter((each) => each.closest('.skip-links') === null && each.checkVisibility())
      .map((each) => (each.matches('[type="checkbox"], [type="radio"]') ? each.closest('label') : each))
      .filter((each) => each !== null)
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width > 0 && (Math.round(width) < 44 || Math.round(height) < 44);
      });
    return [
      ...(wide > 0 ? [`${wide} px too wide`] : []),
      ...small.map((each) => `${each.tagName} ${each.textContent}`),
    ];
  });
}

test('360×640: from words to a phone number with a thumb, without the map', async ({ page }) => {
  const map: string[] = [];
  page.on('request', (request) => {
    if (/AppMap|maplibre|borders\.json/.test(request.url())) map.push(request.url());
  });
  await open(page);
  expect(await misfits(page)).toEqual([]);

  const need = page.getByRole('textbox', { name: 'Що сталося або що потрібно?' });
  await need.fill('абракадабра');
  await expect(page.getByText(/не\s+впізнали/)).toBeVisible();
  expect(await misfits(page)).toEqual([]);
  await need.fill('дитина не говорить');
  await expect(page.getByText('Почніть із сімейного лікаря або педіатра').first()).toBeVisible();
  expect(await misfits(page)).toEqual([]);
  await page.getByRole('button', { name: 'Раннє втручання', exact: true }).tap();
  // Answered: the question is gone.
  await expect(need).toHaveCount(0);

  await place(page).fill('загадкивка');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Загадківка/ })
    .waitFor();
  expect(await misfits(page)).toEqual([]);
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /^Загадківка/ })
    .tap();
  await expect(results(page).locator('a[href^="tel:"]').first()).toBeVisible();
  expect(await misfits(page)).toEqual([]);
  // «Докладніше» stands beside the number in every item.
  const beside = await page.locator('.item-acts:has(> button)').evaluateAll((all) =>
    all.map((acts) => {
      const [call, more] = [...acts.children].map((each) => each.getBoundingClientRect());
      return call !== undefined && more !== undefined && more.left >= call.right && more.top < call.bottom;
    }),
  );
  expect(new Set(beside)).toEqual(new Set([true]));
  await page.getByRole('button', { name: 'Змінити послугу' }).tap();
  expect(await misfits(page)).toEqual([]);
  await page.getByRole('button', { name: 'Готово' }).tap();
  await page.getByRole('button', { name: /^Лист «/ }).tap();
  await expect(page.getByRole('region', { name: 'Лист до громади' })).toBeVisible();
  expect(await misfits(page)).toEqual([]);
  await page.getByRole('button', { name: 'До відповіді' }).tap();

  await results(page)
    .getByRole('button', { name: /^Докладніше/ })
    .first()
    .tap();
  await expect(page.getByRole('region', { name: 'Картка послуги' })).toBeVisible();
  expect(await misfits(page)).toEqual([]);
  expect(map).toEqual([]);
});
