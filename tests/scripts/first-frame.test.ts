import { expect, test } from 'vitest';
import { firstFrame } from '../../scripts/site/first-frame.ts';

test('the first frame is drawn without a browser: name, tabs, the way out, whom to call', async () => {
  const html = await firstFrame();
  expect(html).toContain('data-shell=""');
  expect(html).toContain('href="./exit.html"');
  expect(html).toContain('Швидко закрити сайт');
  expect(html).toContain('<a href="tel:1545">15-45</a>');
  expect(html).toContain('<a href="tel:102">102</a>');
  for (const tab of ['Знайти', 'Підібрати', 'Планувати']) expect(html).toContain(`>${tab}</button>`);
  // A figure or a name of a place would come from a build's data, which the page may outlive.
  expect(html).not.toContain('область</option>');
});
