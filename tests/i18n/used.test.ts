import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Their words are taken as they are, by name: the compiler knows which. */
const PLAIN = new Set(['check', 'columns', 'commands', 'statements', 'template']);

const CODE = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('i18n'))
  .map((file) => readFileSync(path.join('src', file), 'utf8'))
  .join('\n');

const SAID = new Set(CODE.match(/(?<=')[\w:.-]+(?=')/g));

/** «plan:several.${match}»: keys that are put together. */
const MADE = [...new Set(CODE.match(/`[a-z]\w*[:.][\w.:]*\$\{[^`]*`/gi) ?? [])].map(
  (text) =>
    new RegExp(
      `^${text
        .slice(1, -1)
        .replaceAll('.', '\\.')
        .replace(/\$\{[^}]*\}/g, '[\\w.-]+')}$`,
    ),
);

function keysOf(words: object, before: string): string[] {
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string'
      ? [before + key.replace(PLURAL, '')]
      : keysOf(word as object, `${before}${key}.`),
  );
}

function isUsed(key: string): boolean {
  const bare = key.slice(key.indexOf(':') + 1);
  return [key, bare].some((each) => SAID.has(each) || MADE.some((made) => made.test(each)));
}

it('every word of the interface is said somewhere', async () => {
  const [ukrainian = expect.fail()] = LANGUAGES;
  const later = Object.entries(ukrainian.later).filter(([name]) => !PLAIN.has(name));
  const loaded = await Promise.all(
    later.map(async ([name, load]) => [name, (await load()).default] as const),
  );
  const all = [...Object.entries((await ukrainian.first()).default), ...loaded];
  const keys = new Set(all.flatMap(([name, words]) => keysOf(words as object, `${name}:`)));
  expect(keys.size).toBeGreaterThan(500);
  expect([...keys].filter((key) => !isUsed(key))).toEqual([]);
});
