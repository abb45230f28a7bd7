import { expect, type Page, test } from './test.ts';
import { open, place, TABLET } from './support.ts';

/** A quick hand that types: a letter in so many milliseconds. */
const KEY_MS = 45;
/** As Lighthouse slows a phone's processor down. */
const SLOWER = 4;

// A processor once slowed down stays so for its window.
test.use({ viewport: TABLET, reuseContext: false });

const options = (page: Page) => page.getByRole('listbox').getByRole('option');

/** An old phone's processor, from here on. */
async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

async function type(page: Page, text: string): Promise<void> {
  await place(page).fill('');
  await place(page).pressSequentially(text, { delay: KEY_MS });
}

/**
 * Typed at human speed, Enter right after the last letter: what stands in the box, and its code in the address. Of each
 * kind of answer one on a slow processor, where the answer comes after Enter.
 */
const TAKEN = {
  quick: [
    ['Вигадань', 'Вигадань', 'place=UA9102001001'],
    ['Vyhadan', 'Вигадань', 'place=UA9102001001'],
    ['м. Вигадань, вул. Казкова, 1', 'Вигадань', 'place=UA9102001001'],
    ['Лугове Уявненська', 'Лугове', 'place=UA9104001002'],
  ],
  slow: [
    ['Мрійн', 'Мрійне', 'place=UA9102005001'],
    ['загадкивка', 'Загадківка', 'place=UA9104003001'],
    ['UA91040030000010259', 'Загадківська громада', 'hromada=UA91040030000010259'],
  ],
} as const;

for (const [processor, typed] of Object.entries(TAKEN)) {
  test(`${processor} processor: typed, and Enter`, async ({ page }) => {
    await open(page);
    if (processor === 'slow') await slowDown(page);
    for (const [text, name, address] of typed) {
      await open(page, 'region=UA91');
      await type(page, text);
      await place(page).press('Enter');
      await expect(place(page), text).toHaveValue(name);
      await expect(page, text).toHaveURL(new RegExp(address));
    }
  });
}

test('slow processor: what is not there, and what is several times, is said and not taken', async ({
  page,
}) => {
  await open(page);
  await slowDown(page);
  await type(page, 'Варшава');
  await place(page).press('Enter');
  await expect(page.getByText(/не\s+знайшли/).first()).toBeVisible();
  await expect(place(page)).toHaveValue('Варшава');
  await expect(page).not.toHaveURL(/place=|hromada=/);
  await type(page, 'Прикладівка');
  await place(page).press('Enter');
  await expect(page.getByText(/Підходить кілька місць/)).toBeVisible();
  await expect(options(page)).toHaveCount(2);
  await expect(page).not.toHaveURL(/place=|hromada=/);
  // ↓ goes to the first that is shown, and Enter takes it.
  const first = (await options(page).first().textContent()) ?? '';
  expect(first).toMatch(/населений пункт: .+ громада, .+ район, .+ область/);
  await place(page).press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await place(page).press('Enter');
  await expect(place(page)).toHaveValue('Прикладівка');
  await expect(page).toHaveURL(/place=UA910200(3003|5003)/);
});
