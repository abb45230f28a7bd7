import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone } from '../../../src/data/contact/phone.ts';
import { isCutNumber, readPhones } from '../../../src/data/contact/read-phones.ts';
import { telHref } from '../../../src/domain/contact/phone.ts';
import { phoneText } from '../../../src/i18n/format.ts';

const read = (cell: string) => readPhones(cell, parsePhone);
const said = (label: string, lang: 'uk' | 'en') => phoneText(label, lang).replaceAll('\u00a0', ' ');
const labels = (cell: string) => read(cell).phones.map(({ label }) => label);

describe('phones as people write them', () => {
  it.each([
    // extensions
    ['0382 72-11-30 дод. 45', ['038 272 11 30, дод. 45']],
    ['0382 72-11-30, доб. 45', ['038 272 11 30, дод. 45']],
    ['(0382) 721130 (вн. 45)', ['038 272 11 30, дод. 45']],
    ['0382721130#45', ['038 272 11 30, дод. 45']],
    ['+380 382 721130 ext 45', ['038 272 11 30, дод. 45']],
    ['0382 72-11-30 внутрішній № 7; 067 200 10 20', ['038 272 11 30, дод. 7', '067 200 10 20']],
    // free ones
    ['0800 301 484', ['0 800 301 484']],
    ['0-800-301-484', ['0 800 301 484']],
    ['+380800301484', ['0 800 301 484']],
    // words
    ['067 200 10 20 (пн-пт 9-18)', ['067 200 10 20 (пн-пт 9-18)']],
    ['приймальня 0382 72-11-30', ['приймальня 038 272 11 30']],
    ['067 200 10 20, вайбер', ['067 200 10 20, вайбер']],
    [
      'приймальня 0382 72-11-30, бухгалтерія 0382 72-11-31',
      ['приймальня 038 272 11 30', 'бухгалтерія 038 272 11 31'],
    ],
    [
      '0382 72-11-30 черговий 0382 72-11-31 реєстратура',
      ['038 272 11 30, черговий', '038 272 11 31, реєстратура'],
    ],
    ['тел. 0382 72-11-30, моб. 067 200 10 20', ['038 272 11 30', '067 200 10 20']],
    ['гаряча лінія 15-45', ['гаряча лінія 15-45']],
    // several
    ['067-200-10-20 067-200-10-21', ['067 200 10 20', '067 200 10 21']],
    ['0672001020 та 0672001021', ['067 200 10 20', '067 200 10 21']],
    ['067-200-10-20067-200-10-21', ['067 200 10 20', '067 200 10 21']],
    ['(0382) 72-11-30 (067) 200-10-20', ['038 272 11 30', '067 200 10 20']],
    ['0382 72-11-30 / 067 200 10 20', ['038 272 11 30', '067 200 10 20']],
    ['0382 72-11-30\n067 200 10 20', ['038 272 11 30', '067 200 10 20']],
    ['(О67) 200-10-20', ['067 200 10 20']],
  ] as const)('%s', (cell, expected) => {
    expect(labels(cell)).toEqual(expected);
    expect(read(cell).unparsed).toEqual([]);
  });

  it('what cannot be dialled is kept with its words, beside what can', () => {
    expect(read('0382 72-11-30, 72-11-31')).toEqual({
      phones: [{ tel: '+380382721130', label: '038 272 11 30' }],
      unparsed: ['72-11-31'],
    });
    for (const cell of ['кабінет 112', 'приймальня 2-15-33', 'немає', 'з 12:30', '(0382) 7211301234']) {
      expect(read(cell), cell).toEqual({ phones: [], unparsed: [cell] });
    }
  });

  it('a number that a spreadsheet cut short is told from one with an extension', () => {
    expect(['3,80672E+11', '3.80672001E+11', '6,7E10'].map(isCutNumber)).toEqual([true, true, true]);
    expect(['0672001020', '067 200 10 20 ext 11'].map(isCutNumber)).toEqual([false, false]);
  });

  it('what is shown reads back as the same', () => {
    const words = fc.constantFrom('', 'приймальня ', 'факс ');
    const after = fc.constantFrom('', ' дод. 12', ' (пн-пт 8-17)', ', вайбер');
    const number = fc.constantFrom('0382 72-11-30', '067 200 10 20', '0800 301 484', '+48 22 123 45 67');
    const one = fc.tuple(words, number, after).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 4 }), (cells) => {
        const first = read(cells.join('; '));
        expect(first.unparsed).toEqual([]);
        expect(read(first.phones.map(({ label }) => label).join('; '))).toEqual(first);
      }),
    );
  });
});

it('a phone dials the number, pauses, and then the extension', () => {
  const [phone] = read('0382 72-11-30 дод. 45').phones;
  expect(phone && telHref(phone)).toBe('tel:+380382721130,45');
  expect(telHref({ tel: '1545', label: '15-45' })).toBe('tel:1545');
});

it('in English a number is shown as it is dialled from abroad, a free one as in Ukraine', () => {
  expect(said('приймальня 038 272 11 30, дод. 45', 'uk')).toBe('приймальня 038 272 11 30, дод. 45');
  expect(said('приймальня 038 272 11 30, дод. 45', 'en')).toBe('приймальня +380 38 272 11 30, ext. 45');
  expect(['0 800 301 484', '15-45', '+48221234567'].map((label) => said(label, 'en'))).toEqual([
    '0 800 301 484',
    '15-45',
    '+48221234567',
  ]);
  // In one piece, however narrow the page; the words beside it may break.
  expect(phoneText('038 272 11 30 (пн-пт 8-17)', 'uk')).toBe('038\u00a0272\u00a011\u00a030 (пн-пт 8-17)');
});
