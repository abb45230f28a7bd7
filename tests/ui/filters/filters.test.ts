import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Choices,
  FILTER_KEYS,
  type FilterKey,
  FILTERS,
  NO_CHOICES,
} from '../../../src/domain/filters/index.ts';
import type { Form } from '../../../src/domain/filters/form.ts';
import { meansViolence } from '../../../src/domain/search/means-violence.ts';
import { setLanguage, wordsOf } from '../../../src/i18n/index.ts';
import { withoutFilter, withoutFilters } from '../../../src/state/transitions.ts';
import { formatView, parseView } from '../../../src/state/url/url.ts';
import { withPrivate } from '../../../src/state/url/private.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import { chipsOf, filterName } from '../../../src/ui/filters/filter-words.ts';
import { narrowing } from '../../../src/ui/find/no-answer/narrowing.ts';
import { MANIFEST, TYPES } from '../../fixtures/packs/release.ts';

const { recipients } = MANIFEST;
const dataset = { types: TYPES, recipients };
const PRIVACY = {
  types: TYPES,
  recipients,
  typeOf: () => null,
  locationPrivate: false,
  meansViolence: (text: string) => meansViolence(TYPES, text),
};
const NAMES = { types: 'social-taxi', recipients: 'older' } as const;

/** A value that is not the default, of whatever form. */
function sample(form: Form): unknown {
  if (form.kind === 'many') return form.values.slice(0, 2);
  if (form.kind === 'ids') return [NAMES[form.list]];
  if (form.kind === 'oneOf') return form.values.find((value) => value !== form.start);
  if (form.kind === 'switch') return !form.start;
  // A number of zero is a choice too.
  return { text: 'лось', number: 0, day: '2025-01-02' }[form.kind];
}

const chosen = (key: FilterKey): View => ({
  ...DEFAULT_VIEW,
  view: 'refer',
  ...({ [key]: sample(FILTERS[key].form) } as Partial<Choices>),
});

beforeAll(() => setLanguage('en'));
afterAll(() => setLanguage('uk'));

describe.each(FILTER_KEYS)('the condition %s', (key) => {
  const view = chosen(key);
  const untouched = { ...view, ...NO_CHOICES };

  it.each(['uk', 'en'] as const)('has a name and a chip a value in %s', (lang) => {
    const t = wordsOf(lang);
    const chips = chipsOf(key, view, { dataset, t, lang });
    const value = view[key];
    expect(chips.map((chip) => chip.value ?? null)).toEqual(Array.isArray(value) ? value : [null]);
    for (const text of [filterName(key, t), ...chips.map(({ label }) => label)]) {
      expect(text).toMatch(/\p{L}/u);
      expect(text).not.toMatch(/filters|\{\{|undefined/);
    }
    expect(chipsOf(key, DEFAULT_VIEW, { dataset, t, lang })).toEqual([]);
  });

  it('goes chip by chip, by itself and with all others', () => {
    const { t, lang } = { t: wordsOf('uk'), lang: 'uk' } as const;
    const emptied = chipsOf(key, view, { dataset, t, lang }).reduce(
      (next, chip) => withoutFilter(next, chip.key, chip.value),
      view,
    );
    expect(emptied).toEqual(untouched);
    expect(withoutFilter(view, key)).toEqual(untouched);
    expect(withoutFilters(view)).toEqual(untouched);
  });

  it('is among those that a visitor may give up', () => {
    expect(narrowing(view)).toEqual(key === 'service' ? [] : [key]);
    expect(narrowing(DEFAULT_VIEW)).toEqual([]);
  });

  it('stands in a link, or in memory alone', () => {
    const hash = formatView(view, PRIVACY);
    const shared = !FILTERS[key].private;
    expect(hash.includes(`${key}=`)).toBe(shared);
    expect(parseView(hash).view).toEqual(shared ? view : untouched);
    expect(withPrivate(parseView(hash).view, view, PRIVACY)).toEqual(view);
  });
});

it('says a day and a number as people write them', () => {
  const words = { dataset, t: wordsOf('uk'), lang: 'uk' } as const;
  expect(chipsOf('date', chosen('date'), words)[0]?.label).toBe('На дату 02.01.2025');
  expect(chipsOf('radius', chosen('radius'), words)[0]?.label).toBe('У межах 0\u00a0км');
});
