import { describe, expect, it } from 'vitest';
import { bodyTable } from '../../../src/data/tables/bodies.ts';
import { parsePhone } from '../../../src/data/contact/phone.ts';
import { hotlineTable } from '../../../src/data/tables/hotlines.ts';

const HEADER = 'hromada,kind,name,phone,phone_of,email,address,url,source,source_url,date';
const ROW =
  'UA91020010000010037,body,Управління,(091) 000-02-01;15-52,гаряча лінія,a@example.org,"вул. Прикладна, 1",https://example.org,Джерело,https://example.org/s,2026-02-10';
const parse = (...rows: string[]) => bodyTable.parse([HEADER, ...rows].join('\n'), parsePhone);
const said = (...rows: string[]) =>
  parse(...rows).findings.map(({ row, column, key, severity }) => [row, column, key, severity]);

describe('the table of bodies', () => {
  it('gives each row whole, an oblast’s too, and several of one hromada', () => {
    const bare = 'UA92000000000000092,centre,Центр,,,,,,Джерело,,2025-03-01';
    const second = ROW.replace('Управління', 'Відділ');
    const { records, findings } = parse(ROW, bare, second);
    expect(findings).toEqual([]);
    expect(records).toHaveLength(3);
    expect(records[0]).toEqual({
      hromada: 'UA91020010000010037',
      kind: 'body',
      name: 'Управління',
      phones: [
        { tel: '+380910000201', label: '091 000 02 01' },
        { tel: '1552', label: '15-52' },
      ],
      phoneOf: 'гаряча лінія',
      email: 'a@example.org',
      address: 'вул. Прикладна, 1',
      url: 'https://example.org',
      source: 'Джерело',
      sourceUrl: 'https://example.org/s',
      date: '2026-02-10',
    });
    expect(records[1]).toMatchObject({ kind: 'centre', phones: [], phoneOf: null, url: null });
  });

  it.each([
    ['no code', ROW.replace('UA91020010000010037', 'Вигаданська'), 'hromada', 'bodyPlace'],
    ['a raion', ROW.replace('UA91020010000010037', 'UA91020000000000911'), 'hromada', 'bodyPlace'],
    ['no kind', ROW.replace(',body,', ',,'), 'kind', 'required'],
    ['another kind', ROW.replace(',body,', ',ЦНАП,'), 'kind', 'oneOf'],
    ['no name', ROW.replace('Управління', ''), 'name', 'required'],
    ['a phone without its area code', ROW.replace('(091) 000-02-01', '2-01'), 'phone', 'phones'],
    ['an e-mail that is none', ROW.replace('a@example.org', 'example.org'), 'email', 'email'],
    ['a link that is none', ROW.replace('https://example.org,', 'example.org,'), 'url', 'link'],
    ['no source', ROW.replace('Джерело', ''), 'source', 'required'],
    ['no date', ROW.replace('2026-02-10', ''), 'date', 'required'],
    ['a date that is none', ROW.replace('2026-02-10', '2026-02-31'), 'date', 'date'],
  ])('%s stops the build', (_, row, column, key) => {
    expect(said(row)).toEqual([[2, column, key, 'fatal']]);
  });

  it('one name twice is a fault', () => {
    expect(said(ROW, ROW)).toEqual([[3, 'name', 'unique', 'fatal']]);
  });
});

const line = (region: string) =>
  hotlineTable.parse(`id,label,href,about_uk,source,region\nx,1,tel:1,Лінія,Джерело,${region}\n`);

describe('the place of a hotline', () => {
  it.each([
    ['', ''],
    ['UA23', 'UA23'],
    ['UA23000000000000001', 'UA23'],
    ['UA23060070000082704', 'UA23060070000082704'],
  ])('«%s»', (written, region) => {
    const { records, findings } = line(written);
    expect([records[0]?.region ?? '', findings]).toEqual([region, []]);
  });

  it.each(['UA2306', 'UA23060000000000001', 'Запорізька'])('not «%s»', (region) => {
    expect(line(region).findings.map(({ key }) => key)).toEqual(['lineRegion']);
  });
});
