import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDate, formatKm, formatNumber, pick } from '../../src/i18n/format.ts';
import { shareText } from '../../src/ui/parts/share-text.ts';
import { i18n, setLanguage, wordsOf } from '../../src/i18n/index.ts';

afterEach(() => setLanguage('uk'));

describe('words', () => {
  it.each([
    [1, '1 громада'],
    [2, '2 громади'],
    [5, '5 громад'],
    [11, '11 громад'],
    [21, '21 громада'],
    [22, '22 громади'],
    [112, '112 громад'],
    [0, '0 громад'],
  ])('%i takes its Ukrainian form', (count, text) => {
    expect(wordsOf('uk')('hromadas', { count })).toBe(text);
  });

  it('English comes when asked for, and Ukrainian comes back', async () => {
    // As on a page that has just come: other tests may have asked for English already.
    vi.resetModules();
    const { i18n: fresh, setLanguage: set, wordsOf: words } = await import('../../src/i18n/index.ts');
    expect(fresh.hasResourceBundle('en', 'common')).toBe(false);
    await set('en');
    expect(fresh.t('hromadas', { count: 1 })).toBe('1\u00a0hromada');
    expect(words('en')('find:title')).toBe('Who can help near you');
    await set('uk');
    expect(fresh.t('quickExit')).toBe('Швидко закрити сайт');
  });

  it('does not escape what React escapes', () => {
    expect(i18n.t('remove', { name: '«А» & Б' })).toBe('Прибрати: «А» & Б');
  });
});

describe('format', () => {
  it('dates', () => {
    expect(formatDate('2024-05-15', 'uk')).toBe('15.05.2024');
    expect(formatDate('2024-05-15', 'en')).toBe('15\u00a0May\u00a02024');
  });

  it('whole numbers stand as Intl writes them', () => {
    for (const [lang, locale] of [
      ['uk', 'uk-UA'],
      ['en', 'en-GB'],
    ] as const) {
      const intl = new Intl.NumberFormat(locale);
      for (let n = 0; n < 1100; n += 1) expect(formatNumber(n, lang)).toBe(intl.format(n));
    }
  });

  it('numbers keep their units on the same line', () => {
    expect(formatNumber(492_121, 'uk')).toBe('492\u00a0121');
    expect(shareText(514, 1000, 'uk')).toBe('51\u00a0%');
    expect(shareText(0, 1, 'en')).toBe('0%');
    expect(formatKm(33.7, true, 'uk')).toBe('≈\u00a034\u00a0км');
    expect(formatKm(0.42, false, 'uk')).toBe('0,4\u00a0км');
    expect(formatKm(0, false, 'en')).toBe('0\u00a0km');
  });

  it('marks Ukrainian names in the English interface, and only there', () => {
    expect(pick({ uk: 'Ніжин', en: 'Nizhyn' }, 'en')).toEqual({ text: 'Nizhyn', lang: undefined });
    expect(pick({ uk: 'Ніжин', en: null }, 'en')).toEqual({ text: 'Ніжин', lang: 'uk' });
    expect(pick({ uk: 'Ніжин', en: null }, 'uk')).toEqual({ text: 'Ніжин', lang: undefined });
  });
});
