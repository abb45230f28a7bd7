import { describe, expect, it } from 'vitest';
import en from '../../src/i18n/en/index.ts';
import enOwn from '../../src/i18n/en/own.ts';
import enTools from '../../src/i18n/en/tools.ts';
import uk from '../../src/i18n/uk/index.ts';
import ukOwn from '../../src/i18n/uk/own.ts';
import ukTools from '../../src/i18n/uk/tools.ts';

type Words = { readonly [key: string]: string | Words };

function flatten(words: Words, path = '', found = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(path + key, value);
    else flatten(value, `${path}${key}.`, found);
  }
  return found;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const all = {
  uk: flatten({ ...uk, own: ukOwn, tools: ukTools }),
  en: flatten({ ...en, own: enOwn, tools: enTools }),
};
const languages = ['uk', 'en'] as const;

const values = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name));

/** Keys with a plural, and their forms. */
function plurals(keys: Iterable<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const key of keys) {
    const form = PLURAL.exec(key)?.[1];
    if (form === undefined) continue;
    const base = key.replace(PLURAL, '');
    found.set(base, (found.get(base) ?? new Set()).add(form));
  }
  return found;
}

describe('locales', () => {
  it('say the same things', () => {
    const [ukrainian, english] = languages.map(
      (lang) => new Set([...all[lang].keys()].map((key) => key.replace(PLURAL, ''))),
    );
    expect(english).toEqual(ukrainian);
    expect(ukrainian?.size).toBeGreaterThan(150);
  });

  it.each(languages)('%s has every plural form that its numbers need, and no other', (lang) => {
    const needed = new Set(new Intl.PluralRules(lang).resolvedOptions().pluralCategories);
    const found = plurals(all[lang].keys());
    expect(found.size).toBeGreaterThan(5);
    for (const [base, forms] of found) expect([base, forms]).toEqual([base, needed]);
  });

  it('fill in the same values', () => {
    for (const [key, text] of all.uk) {
      const other = all.en.get(key);
      if (other !== undefined) expect([key, values(other)]).toEqual([key, values(text)]);
    }
  });

  it.each(languages)('%s has no empty text', (lang) => {
    expect([...all[lang]].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  const SLIPS = [
    ['straight apostrophe', /\p{Script=Cyrillic}['ʼ`]\p{Script=Cyrillic}/u],
    ['quotes but « »', /["“”]/],
    ['Latin letters inside a word', /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu],
  ] as const;
  /** The design fixes this name letter by letter. */
  const FIXED = new Set(['Пам’ятка']);

  it.each(SLIPS)('Ukrainian has no %s', (_, slip) => {
    expect([...all.uk].filter(([, text]) => !FIXED.has(text) && slip.test(text))).toEqual([]);
  });
});
