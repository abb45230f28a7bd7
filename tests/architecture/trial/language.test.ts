import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

mkdirSync('.cache/trial', { recursive: true });
const COPY = mkdtempSync('.cache/trial/language-');
const POLISH = path.join(COPY, 'src/i18n/pl');
const LIST = path.join(COPY, 'src/i18n/languages.ts');

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: COPY, encoding: 'utf8' });
const tool = (name: string) => path.resolve('node_modules', name);

/** What a visitor and a clerk would see of the language, from the copy's own modules. */
const LOOK = `
import { setLanguage, wordsOf } from './src/i18n/index.ts';
import { formatDate } from './src/i18n/format.ts';
import { parseView, formatView } from './src/state/url.ts';
import { DEFAULT_VIEW } from './src/state/view.ts';
import { nearestLanguage } from './src/i18n/languages.ts';
import { firstFrame } from './scripts/site/first-frame.ts';
import { checkData } from './scripts/check/run.ts';
import { writeFileSync } from 'node:fs';

await setLanguage('pl');
const t = wordsOf('pl');
const none = { types: [], recipients: [], typeOf: () => null, locationPrivate: false };
const { stderr } = await checkData(['nowhere.csv', '--lang', 'pl'], 'data', '2026-01-01');
writeFileSync('seen.json', JSON.stringify({
  frame: await firstFrame(),
  words: [t('quickExit'), t('find:title'), ...[1, 2, 5, 22].map((count) => t('hromadas', { count }))],
  date: formatDate('2024-05-15', 'pl'),
  link: formatView({ ...DEFAULT_VIEW, lang: parseView('#lang=pl').view.lang }, none),
  browser: nearestLanguage(['pl-PL']),
  command: stderr,
}));
process.exit(0);
`;

beforeAll(() => {
  for (const each of ['src', 'scripts', 'tsconfig.base.json', 'package.json']) {
    cpSync(each, path.join(COPY, each), { recursive: true });
  }
  cpSync('tests/fixtures/languages/pl', POLISH, { recursive: true });
  for (const file of ['index.ts', 'common.ts', 'check.ts']) {
    const text = readFileSync(path.join(POLISH, file), 'utf8');
    writeFileSync(path.join(POLISH, file), text.replaceAll('../../../../src/i18n/', '../'));
  }
  const list = readFileSync(LIST, 'utf8');
  const added = list.replace('addLanguage(en);', 'addLanguage(en);\naddLanguage(pl);');
  writeFileSync(LIST, `import pl from './pl/index.ts';\n${added}`);
  writeFileSync(path.join(COPY, 'look.ts'), LOOK);
});
afterAll(() => rmSync(COPY, { recursive: true }));

describe('a language is added: one folder, its line in languages.ts, nothing else', () => {
  it('compiles', () => {
    const { stdout, status } = run(tool('typescript/bin/tsc'), '-p', 'src');
    expect([stdout, status]).toEqual(['', 0]);
  });

  it('is on the switch, in the address, in the browser’s choice, in dates, in the first frame and in commands', () => {
    const { stderr, status } = run('--import', 'tsx', 'look.ts');
    expect([stderr, status]).toEqual(['', 0]);
    const seen = JSON.parse(readFileSync(path.join(COPY, 'seen.json'), 'utf8')) as Record<
      string,
      string | string[]
    >;
    expect(seen['frame']).toMatch(/lang="pl".+PL.+polski/);
    expect(seen['words']).toEqual([
      'Szybko opuść stronę',
      'Who can help near you',
      '1 hromada',
      '2 hromady',
      '5 hromad',
      '22 hromady',
    ]);
    expect(seen['date']).toBe('15\u00a0maja\u00a02024');
    expect([seen['link'], seen['browser']]).toEqual(['#lang=pl', 'pl']);
    expect(seen['command']).toBe('There is no file nowhere.csv');
  });
});
