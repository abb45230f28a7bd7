import { renderToStaticMarkup } from 'react-dom/server';
import type { PartialTranslation, Translation } from '../../src/i18n/translation.ts';
import { LISOVA, NORTH_PACK } from '../fixtures/packs/country.ts';
import { MANIFEST } from '../fixtures/packs/release.ts';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

// The list is one for all tests of a worker: these have a page of their own.
vi.resetModules();
const { LANGUAGES, nearestLanguage } = await import('../../src/i18n/languages.ts');
const { addLanguage } = await import('../../src/i18n/registry.ts');
addLanguage((await import('../fixtures/languages/pl/index.ts')).default);
const { messageOf, saysOf, textIn } = await import('../../src/data/finding.ts');
const { unitLabel } = await import('../../src/data/check/rules/unit-label.ts');
const { meaningOf, unitOf } = await import('../../src/data/provider/column-words.ts');
const { serviceTypeTable } = await import('../../src/data/tables/service-types.ts');
const { pick } = await import('../../src/domain/text.ts');
const { formatDate, formatKm, formatNumber } = await import('../../src/i18n/format.ts');
const { openWords, setLanguage, wordsOf } = await import('../../src/i18n/index.ts');
const { toDataset } = await import('../../src/state/load/dataset.ts');
const { engine } = await import('../../src/state/scenario/engine.ts');
const { parseView } = await import('../../src/state/url/url.ts');
const { Localized } = await import('../../src/ui/parts/Localized.tsx');
const { LanguageSwitch } = await import('../../src/ui/shell/LanguageSwitch.tsx');

const NAME = { uk: 'Соціальне таксі', en: 'Social taxi', pl: 'Taksówka społeczna' };

afterEach(() => setLanguage('uk'));
afterAll(() => vi.resetModules());

const shown = (value: string) =>
  renderToStaticMarkup(<LanguageSwitch value={value} onChange={() => undefined} />);

describe('a language that is partly translated', () => {
  it('has its button, by its own name', async () => {
    await setLanguage('pl');
    expect(shown('uk')).toContain('lang="pl"');
    expect(shown('uk')).toContain('<span class="wide-only">polski</span>');
    expect(shown('pl')).not.toContain('polski');
    expect(shown('pl')).toContain('lang="uk"');
  });

  it.each([
    [1, '1\u00a0hromada'],
    [2, '2\u00a0hromady'],
    [5, '5\u00a0hromad'],
    [22, '22\u00a0hromady'],
    [25, '25\u00a0hromad'],
  ])('counts %i as it does itself', async (count, text) => {
    await setLanguage('pl');
    expect(wordsOf('pl')('hromadas', { count })).toBe(text);
  });

  it.each([
    ['pl', 'Usługa umowna'],
    ['uk', 'Умовна послуга'],
    ['en', 'Hypothetical service'],
  ])('calls a service of a scenario as it does itself: %s', (lang, name) => {
    const made = engine.apply(toDataset(MANIFEST, NORTH_PACK), 'a.social-taxi.1102003.');
    const added = made?.applied.dataset.services.at(-1)?.provider ?? { uk: '', en: null };
    expect(pick(added, lang)).toEqual({ text: name, lang: undefined });
  });

  it('says in English, with English plurals, what it has no words for', async () => {
    await setLanguage('pl');
    const t = wordsOf('pl');
    expect(t('quickExit')).toBe('Szybko opuść stronę');
    expect(t('find:title')).toBe('Who can help near you');
    expect(t('saved.count', { count: 2 })).toBe(wordsOf('en')('saved.count', { count: 2 }));
    expect(t('saved.count', { count: 1 })).toBe(wordsOf('en')('saved.count', { count: 1 }));
  });

  it('brings the words of a part that opens later, its own and those that they fall to', async () => {
    await setLanguage('pl');
    await openWords(['refer']);
    expect(wordsOf('pl')('refer:where')).toBe('Where does the person live?');
  });

  it('checks a table in its words and the missing ones in English', async () => {
    await setLanguage('pl');
    await openWords(['check']);
    const finding = {
      severity: 'error',
      file: 'a.csv',
      row: 2,
      column: 'id',
      key: 'required',
      came: '',
    } as const;
    expect(messageOf(finding, 'pl')).toBe('oczekiwano wartości, jest nothing');
    expect(messageOf({ ...finding, key: 'date' }, 'pl')).toContain('YYYY-MM-DD');
  });

  it('names what a finding speaks of in its words', async () => {
    await setLanguage('pl');
    await openWords(['check']);
    const unit = unitLabel({ ...LISOVA, name: { uk: 'Лісова', en: 'Lisova', pl: 'Leśna' }, kind: 'rural' }, [
      { prefix: LISOVA.code.slice(0, 6), name: { uk: 'Північний', en: 'Pivnichnyi' } },
    ]);
    expect(textIn(unit, 'pl')).toBe(`Leśna, hromada wiejska (rejon Pivnichnyi, ${LISOVA.code})`);
    expect(textIn(unit, 'uk')).toBe(`Лісова сільська громада (Північний район, ${LISOVA.code})`);
    const said = { key: 'noSuchSettlement', params: { unit } } as const;
    expect(saysOf(said, 'pl')).toBe(`there is no such place in ${textIn(unit, 'pl')}`);
  });

  it('says what a column holds in its words and the missing ones in English', async () => {
    await setLanguage('pl');
    await openWords(['columns']);
    expect(meaningOf('email', 'pl')).toBe('Adres e-mail usługodawcy');
    expect(meaningOf('url', 'pl')).toBe('Website of the provider');
    expect(unitOf('lat', 'pl')).toBe('degrees, WGS 84');
  });

  it('is asked for by a link and by a browser', () => {
    expect(parseView('#lang=pl').view.lang).toBe('pl');
    expect(parseView('#lang=de').problems).toMatchObject([{ expected: 'uk | en | pl' }]);
    expect(nearestLanguage(['de-DE', 'pl-PL', 'en'])).toBe('pl');
  });

  it('writes dates and numbers as its country does', () => {
    expect(formatDate('2024-05-15', 'pl')).toBe('15\u00a0maja\u00a02024');
    expect(formatNumber(492_121, 'pl')).toBe('492\u00a0121');
    expect(formatKm(0.4, false, 'pl')).toBe('0,4\u00a0km');
  });
});

describe('names in data', () => {
  it('fall along: asked, English, Ukrainian', () => {
    expect(pick(NAME, 'pl')).toEqual({ text: NAME.pl, lang: undefined });
    expect(pick({ uk: NAME.uk, en: NAME.en }, 'pl')).toEqual({ text: NAME.en, lang: 'en' });
    expect(pick({ uk: NAME.uk, en: null }, 'pl')).toEqual({ text: NAME.uk, lang: 'uk' });
    expect(pick(NAME, 'uk')).toEqual({ text: NAME.uk, lang: undefined });
  });

  it('say on the page which language they are in', async () => {
    await setLanguage('pl');
    const shown = (en: string | null) => renderToStaticMarkup(<Localized value={{ uk: NAME.uk, en }} />);
    expect(shown(NAME.en)).toBe('<span lang="en">Social taxi</span>');
    expect(shown(null)).toBe('<span lang="uk">Соціальне таксі</span>');
    expect(renderToStaticMarkup(<Localized value={NAME} />)).toBe(NAME.pl);
  });

  it('come from a column that a table adds', () => {
    const csv = 'id,name_uk,name_en,name_pl,about_uk,about_pl\ntaxi,Таксі,Taxi,Taksówka,Возить,\n';
    const { records, findings } = serviceTypeTable.parse(csv, new Set());
    expect(findings).toEqual([]);
    expect(records[0]).toMatchObject({
      name: { uk: 'Таксі', en: 'Taxi', pl: 'Taksówka' },
      about: { uk: 'Возить', en: null },
    });
  });

  it('a column that only looks like one is still unknown', () => {
    const csv = 'id,name_uk,icon_pl\ntaxi,Таксі,x\n';
    expect(serviceTypeTable.parse(csv, new Set()).findings).toMatchObject([{ key: 'unknownColumn' }]);
  });
});

it('every language names exactly its own plural categories', () => {
  for (const { code, locale, plurals } of LANGUAGES) {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    expect([code, new Set(plurals)]).toEqual([code, new Set(pluralCategories)]);
  }
});

it('asks each language for its own plural forms, and for no others', () => {
  type Words = { one_one: string; one_few: string; one_many: string; one_other: string; two: string };
  // @ts-expect-error English has no few.
  const english = { one_one: '', one_few: '', one_other: '', two: '' } satisfies Translation<Words>;
  // @ts-expect-error Polish has no two.
  const polish = { one_two: '' } satisfies PartialTranslation<Words, 'one' | 'few' | 'many' | 'other'>;
  // @ts-expect-error Ukrainian needs many.
  const ukrainian: Translation<Words, 'one' | 'few' | 'many' | 'other'> = {
    one_one: '',
    one_few: '',
    one_other: '',
    two: '',
  };
  expect([english, polish, ukrainian]).toHaveLength(3);
});
