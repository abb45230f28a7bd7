import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('breakpoints are in em: larger text turns a wide window into a narrow one', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const queries = files
    .filter((file) => /\.(tsx?|css)$/.test(file))
    .flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(/(?:@media|useMedia\()[^{;]*/g)].map(
        ([query]) => `${file}: ${query}`,
      ),
    );
  expect(queries.length).toBeGreaterThan(50);
  expect(queries.filter((query) => /\dpx/.test(query))).toEqual([]);
});
