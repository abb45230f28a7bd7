import { open, openTool, PHONE, results, TABLET } from './support.ts';
import { expect, test } from './test.ts';

/** Its table of ways stands in tests/fixtures/site: the bridge to UA91 is one-way. */
const ZRAZKIV = 'UA92020010000010666';

test.describe('a resident', () => {
  test.use({ viewport: PHONE });

  test('sees minutes by road beside the distance, in the list and on the card', async ({ page }) => {
    await open(page, `region=UA92&hromada=${ZRAZKIV}&service=rehabilitation`);
    const item = results(page).getByRole('listitem').first();
    await expect(item).toContainText(/≈\s64\sкм\sпо\sпрямій\s·\s≈\s43\sхв\sдорогою/);
    await item.getByRole('button', { name: /^Докладніше/ }).click();
    const card = page.getByRole('region', { name: 'Картка послуги' });
    await expect(card).toContainText(/≈\s43\sхв\sдорогою/);
  });

  test('sees them in English, said to be from the seat where they stand elsewhere', async ({ page }) => {
    await open(page, `region=UA92&place=UA9202001001&service=rehabilitation&lang=en`);
    await expect(page.getByText(/≈\s43\smin\sby\sroad\sfrom\sthe\shromada’s\scentre/).first()).toBeVisible();
  });
});

test.describe('a planner', () => {
  test.use({ viewport: TABLET });

  test('switches between minutes by road and straight lines; the link holds it', async ({ page }) => {
    await open(page, `view=plan&region=UA92&service=rehabilitation&minutes=30`);
    const missing = page.getByRole('region', { name: 'Громади, де надавача не виявлено' });
    const row = missing.getByRole('row', { name: /Макетненська/ });
    await expect(row).toContainText(/Ескізів,\s≈\s80\sхв\sдорогою/);
    await expect(
      page.getByText(/Довше\sніж\s30\sхв\sдорогою\sдо\sнайближчої\sпослуги/).first(),
    ).toBeVisible();
    await openTool(page, 'Як рахувати');
    const way = page.getByRole('combobox', { name: 'Найближче рахувати' });
    await expect(way).toHaveValue('road');
    await way.selectOption('straight');
    await expect(page).toHaveURL(/way=straight/);
    await page.getByRole('button', { name: 'Огляд', exact: true }).click();
    await expect(row).toContainText(/Ескізів,\s≈\s59\sкм$/);
    await openTool(page, 'Як рахувати');
    await page.getByRole('spinbutton', { name: 'Хвилин дорогою' }).fill('45');
    await expect(page).toHaveURL(/minutes=45/);
  });

  test('of a region without a table is told that minutes are not in force, and offered no switch', async ({
    page,
  }) => {
    await open(page, `view=plan&region=UA91&service=social-taxi&minutes=30`);
    await expect(page.getByText(/Таблиці\sдоріг\sдля\sцієї\sтериторії\sнемає/).first()).toBeVisible();
    await expect(page.getByRole('option', { name: /хв\sдорогою/ })).toHaveCount(0);
  });
});
