import { expect, test } from 'vitest';
import { startOn } from './start-page.ts';

const FILES = [
  'UA74/services.json',
  'UA85/services.json',
  'overview/coverage.json',
  'overview/services.json',
];
const MANIFEST = {
  defaultRegion: 'UA74',
  files: Object.fromEntries(FILES.map((path) => [path, { hash: 'a1' }])),
  overview: { services: 'overview/services.json', coverage: 'overview/coverage.json' },
};

/** What is asked for beside the manifest before the page's code has come. */
async function asksAhead(link: string, manifest: object = MANIFEST): Promise<readonly string[]> {
  const { asked } = startOn(`https://example.org/${link}`, ['uk'], manifest);
  await new Promise((resolve) => setTimeout(resolve));
  return asked.slice(1);
}

test('the services of the region that a link opens are asked for ahead', async () => {
  expect(await asksAhead('')).toEqual(['data/UA74/services.json?v=a1']);
  expect(await asksAhead('#region=UA85&service=social-taxi')).toEqual(['data/UA85/services.json?v=a1']);
});

test('of the country its table, where the link looks and asks nothing else', async () => {
  const table = ['data/overview/coverage.json?v=a1'];
  expect(await asksAhead('#region=UA')).toEqual(table);
  expect(await asksAhead('#region=UA&view=plan&lang=en')).toEqual(table);
  expect(await asksAhead('#region=UA&service=social-taxi')).toEqual([]);
  expect(await asksAhead('#region=UA&view=refer')).toEqual([]);
  // A release before there were such tables.
  expect(
    await asksAhead('#region=UA', { ...MANIFEST, overview: { services: 'overview/services.json' } }),
  ).toEqual([]);
});
