import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/languages.ts';

type Words = { readonly [key: string]: string | Words };

function flatten(words: Words, path = '', found = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') found.set(path + key, value);
    else flatten(value, `${path}${key}.`, found);
  }
  return found;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** All words of a language by `namespace.key`. */
async function wordsOf({ first, later }: (typeof LANGUAGES)[number]): Promise<Map<string, string>> {
  const named = Object.entries(later).map(async ([name, load]) => [name, (await load()).default] as const);
  const words = { ...(await first()).default, ...Object.fromEntries(await Promise.all(named)) };
  return flatten(words as Words);
}

const languages = LANGUAGES.map(({ code }) => code);
const all = new Map(
  await Promise.all(LANGUAGES.map(async (each) => [each.code, await wordsOf(each)] as const)),
);
const of = (lang: string) => all.get(lang) ?? expect.fail(lang);

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
      (lang) => new Set([...of(lang).keys()].map((key) => key.replace(PLURAL, ''))),
    );
    expect(english).toEqual(ukrainian);
    expect(ukrainian?.size).toBeGreaterThan(150);
  });

  it.each(languages)('%s has every plural form that its numbers need, and no other', (lang) => {
    const needed = new Set(new Intl.PluralRules(lang).resolvedOptions().pluralCategories);
    const found = plurals(of(lang).keys());
    expect(found.size).toBeGreaterThan(5);
    for (const [base, forms] of found) expect([base, forms]).toEqual([base, needed]);
  });

  it('fill in the same values', () => {
    for (const [key, text] of of('uk')) {
      const other = of('en').get(key);
      if (other !== undefined) expect([key, values(other)]).toEqual([key, values(text)]);
    }
  });

  it.each(languages)('%s has no empty text', (lang) => {
    expect([...of(lang)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  const SLIPS = [
    ['straight apostrophe', /\p{Script=Cyrillic}['ʼ`]\p{Script=Cyrillic}/u],
    ['quotes but « »', /["“”]/],
    ['Latin letters inside a word', /\p{Script=Cyrillic}[a-z]|[a-z]\p{Script=Cyrillic}/iu],
  ] as const;
  /** The design fixes this name letter by letter. */
  const FIXED = new Set(['Пам’ятка']);

  it.each(SLIPS)('Ukrainian has no %s', (_, slip) => {
    expect([...of('uk')].filter(([, text]) => !FIXED.has(text) && slip.test(text))).toEqual([]);
  });
});
