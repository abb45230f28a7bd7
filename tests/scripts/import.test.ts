import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importList } from '../../scripts/import/run.ts';
import { publishData } from '../../scripts/publish/run.ts';
import { type BuiltCountry, builtCountry } from './built-country.ts';

const TODAY = '2026-02-01';
const LIST = `Перелік надавачів соціальних послуг Вигаданої області станом на 01.12.2025,,,
№,Надавач,Громада,Послуга
1,КУ «Нова»,Озерна МТГ,догляд вдома
2,КУ «Стара»,Лісова сільська ТГ,соц. таксі
`;
const SAID = ['--set', 'status=operating', '--set', 'source=Перелік управління'];

let country: BuiltCountry;
const at = (name: string) => path.join(country.root, name);

beforeAll(async () => {
  country = await builtCountry();
  writeFileSync(at('list.csv'), LIST);
});
afterAll(() => country.remove());

const run = (...argv: string[]) => importList(argv, country.built, TODAY);

describe('npm run import', () => {
  it('says in words that a file is not there', async () => {
    expect(await run(at('none.csv'))).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: `Немає файлу ${at('none.csv')}`,
    });
  });

  it('writes the table with our headers though something is missing, says what, and exits 1', async () => {
    const { exitCode, stdout, stderr } = await run(at('list.csv'));
    expect(exitCode).toBe(1);
    expect(stdout.split('\r\n')[0]).toMatch(/^id,provider,/);
    expect(stdout).toContain('КУ «Нова»');
    expect(stderr).toMatch(/list\.csv:рядки 3–4:status: помилка:.*--set status=/);
    expect(stderr).toContain('Рішень ще потрібно: 2');
    // What a question asks, the check does not say again.
    expect(stderr.match(/status: помилка/g)).toHaveLength(1);
  });

  it('is whole with what is set, and exits 0', async () => {
    const { exitCode, stdout, stderr } = await run(at('list.csv'), ...SAID);
    expect(stderr).toContain('Рішень ще потрібно: 0');
    expect([exitCode, stdout.match(/2025-12-01/g)?.length]).toEqual([0, 2]);
    expect(stdout).toMatch(/ua99-social-taxi-[0-9a-f]{12},КУ «Стара»/);
  });

  it('keeps the decisions as a profile, which does for the next list', async () => {
    expect(
      (await run(at('list.csv'), ...SAID, '--save', at('p.json'), '--out', at('one.csv'))).exitCode,
    ).toBe(0);
    const again = await run(at('list.csv'), '--profile', at('p.json'), '--out', at('two.csv'));
    expect(again.exitCode).toBe(0);
    expect(readFileSync(at('two.csv'), 'utf8')).toBe(readFileSync(at('one.csv'), 'utf8'));
  });

  it.each([
    ['a profile of another kind', { sotsmapaProfile: 2 }, /sotsmapaProfile/],
    [
      'an unknown column',
      { sotsmapaProfile: 1, name: { uk: 'а' }, columns: { Назва: { to: 'nazva' } } },
      /columns\.Назва\.to/,
    ],
  ])('says what is wrong in %s, and exits 2', async (_, profile, where) => {
    writeFileSync(at('bad.json'), JSON.stringify(profile));
    const { exitCode, stderr } = await run(at('list.csv'), '--profile', at('bad.json'));
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(where)]);
  });

  it.each([
    ['no file', ['нема.csv'], /нема\.csv/],
    ['an unknown column', ['list.csv', '--set', 'колір=синій'], /--set .*column=value.*колір=синій/],
    ['a table that is not there', ['list.csv', '--table', '2'], /таблиць: 1/],
    ['a bundle of nobody', ['list.csv', '--out', 'x.zip'], /--by/],
  ])('exits 2 for %s', async (_, [file = '', ...rest], said) => {
    const { exitCode, stderr } = await run(at(file), ...rest);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(said)]);
  });

  it('exits 2 for a file that is no list', async () => {
    writeFileSync(at('letter.txt'), 'Шановні колеги!\nНадсилаємо лист.\n');
    expect((await run(at('letter.txt'))).exitCode).toBe(2);
  });

  it('speaks English', async () => {
    const { stderr } = await run(at('list.csv'), '--lang', 'en');
    expect(stderr).toContain('the list does not have it');
    expect(stderr).not.toMatch(/помилка|очікували/);
  });
});

describe('from a list to data/', () => {
  it('a bundle of an import is added to the table of its oblast', async () => {
    const zip = at('bundle.zip');
    expect((await run(at('list.csv'), ...SAID, '--out', zip, '--by', 'Управління')).exitCode).toBe(0);
    const folders = { data: country.data, built: country.built };
    const before = readFileSync(path.join(country.data, 'providers/UA99.csv'), 'utf8');
    const dry = await publishData([zip, '--dry-run'], folders, TODAY);
    expect(dry.stderr).toBe('');
    expect(dry.stdout).toMatch(/нове: ua99-home-care-\w+ \(КУ «Нова», home-care\)/);
    expect(readFileSync(path.join(country.data, 'providers/UA99.csv'), 'utf8')).toBe(before);
    const done = await publishData([zip], folders, TODAY);
    expect([done.exitCode, done.stderr]).toEqual([0, '']);
    const after = readFileSync(path.join(country.data, 'providers/UA99.csv'), 'utf8');
    expect(after).toContain('taxi-ozerna');
    expect(after).toContain('КУ «Нова»');
    const again = await publishData([zip], folders, TODAY);
    expect(again.stdout).toContain('Без змін 2, змінено 0, додано 0, зникло 0');
  });
});
