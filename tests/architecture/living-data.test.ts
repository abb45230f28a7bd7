import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** A call that reads the project's own `data/` or what is built of it. */
const READS =
  /(?:readFile|readFileSync|readCommitted|readdirSync|existsSync|cp|cpSync|copyFile|copyFileSync|new URL)\(\s*[`'"](?:\.{1,2}\/)*(?:public\/)?data[/`'"]/;
/** Those that are about it: the country on the pinned sources, the site on its own data. */
const ABOUT_IT = ['country/', 'own/'];

it('no test rests on living data: a clerk’s row can break none', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !ABOUT_IT.some((folder) => file.startsWith(folder)));
  expect(files.length).toBeGreaterThan(100);
  const reading = files.filter((file) => READS.test(readFileSync(path.join('tests', file), 'utf8')));
  expect(reading).toEqual([]);
});
