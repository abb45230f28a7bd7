import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

it('a dialog keeps the rest of the page out of reach: each holds the quick exit', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.tsx'),
  );
  const texts = files.map((file) => readFileSync(path.join('src', file), 'utf8'));
  const dialogs = texts.filter((text) => text.includes('<dialog'));
  expect(dialogs.length).toBeGreaterThan(0);
  expect(dialogs.filter((text) => !text.includes('<ExitButton'))).toEqual([]);
});
