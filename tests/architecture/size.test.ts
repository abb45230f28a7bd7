import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const MOST_LINES = 320;

const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length - 1;

it('no file of src and scripts is longer than a reader can hold', () => {
  const files = ['src', 'scripts'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(tsx?|css)$/.test(file))
      .map((file) => path.posix.join(root, file.split(path.sep).join('/'))),
  );
  const long = files.filter((file) => lines(file) > MOST_LINES);
  expect(long.map((file) => `${file}: ${lines(file)} lines`)).toEqual([]);
});
