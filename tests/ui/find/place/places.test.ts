import { useCombobox, type UseComboboxStateChangeTypes } from 'downshift';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/i18n/index.ts';
import { buildPlaceSearch } from '../../../../src/domain/search/place-search.ts';
import { type PlaceOption, placeOption, placeOptions } from '../../../../src/ui/find/place/place-option.ts';
import { placeFacts, placePacks } from '../../../../src/ui/find/place/place-packs.ts';
import { placeStateReducer } from '../../../../src/ui/find/place/place-reducer.ts';
import { LISOVA, RICHKOVA } from '../../../fixtures/packs/country.ts';
import { DATASET } from '../../scope.ts';

const uk = { t: wordsOf('uk'), lang: 'uk' } as const;
const VILLAGE = {
  code: 'UA1102003005',
  name: { uk: 'Соснівка', en: null },
  at: [31.6, 50.6] as const,
};
const FORMER = [{ code: RICHKOVA.code, name: 'Радгоспна' }];

describe('places of the page', () => {
  const packs = placePacks(DATASET, [VILLAGE]);

  it('are the units and settlements of its scope alone', () => {
    expect(packs).toHaveLength(1);
    expect(packs[0]?.hromadas.map(({ code }) => code)).toEqual([LISOVA.code, RICHKOVA.code]);
    expect(packs[0]?.settlements).toEqual([VILLAGE]);
  });

  it('answer a former name, and say that it is one', () => {
    const [hit] = buildPlaceSearch(packs, FORMER).search('радгоспна', { limit: 3, region: 'UA11' }).hits;
    const option = hit && placeOption({ ...hit, former: hit.match.formerName }, uk);
    expect(option).toMatchObject({ code: RICHKOVA.code, former: 'колишня назва «Радгоспна»' });
  });

  it('are told apart by hromada, raion and oblast', () => {
    const facts = placeFacts(DATASET, [VILLAGE], VILLAGE.code, null);
    expect(facts && placeOption(facts, uk)).toMatchObject({
      kind: 'settlement',
      name: 'Соснівка',
      where: 'Річкова сільська громада, Річковий район, Північна область',
    });
    const whole = placeFacts(DATASET, [], null, LISOVA.code);
    expect(whole && placeOption(whole, uk)).toMatchObject({
      name: 'Лісова міська громада',
      where: 'Лісовий район, Північна область',
    });
    expect(placeFacts(DATASET, [], null, 'UA22010010000000003')).toBeNull();
  });

  it('of one name in one hromada say how far they are from its centre', () => {
    const twin = { ...VILLAGE, code: 'UA1102003006', at: [31.6, 50.9] as const };
    const { hits } = buildPlaceSearch(placePacks(DATASET, [VILLAGE, twin])).search('соснівка', { limit: 3 });
    const options = placeOptions(hits, uk);
    expect(options.map(({ what }) => what)).toEqual(['населений пункт', 'населений пункт']);
    expect(options.map(({ where }) => /≈.(\d+).км від центру громади/u.exec(where)?.[1])).toEqual(
      expect.arrayContaining([expect.any(String), expect.any(String)]),
    );
    expect(new Set(options.map(({ where }) => where)).size).toBe(2);
  });

  it('say in English what has no English name', () => {
    const facts = placeFacts(DATASET, [VILLAGE], VILLAGE.code, null);
    const option = facts && placeOption(facts, { t: wordsOf('en'), lang: 'en' });
    expect(option).toMatchObject({ name: 'Соснівка', lang: 'uk' });
  });
});

const option = (kind: PlaceOption['kind'], name: string): PlaceOption => ({
  code: name,
  kind,
  name,
  short: name,
  what: '',
  former: '',
  where: '',
  lang: 'uk',
});

describe('the box', () => {
  const { InputBlur, InputKeyDownEscape, InputChange, ItemMouseMove, MenuMouseLeave } =
    useCombobox.stateChangeTypes;
  const chosen = option('settlement', 'Ніжин');
  const state = { inputValue: 'Вер', selectedItem: chosen, isOpen: true, highlightedIndex: 0 };
  const reduce = (type: UseComboboxStateChangeTypes, changes: Partial<typeof state> & object) =>
    placeStateReducer(state, { type, changes: { ...state, ...changes }, props: { items: [] } } as never);

  it.each([InputBlur, InputKeyDownEscape])('left or escaped, it keeps the place that was chosen', (type) => {
    const other = option('settlement', 'Вертіївка');
    expect(reduce(type, { selectedItem: other })).toMatchObject({
      isOpen: false,
      selectedItem: chosen,
      inputValue: 'Ніжин',
    });
  });

  it('keeps the mark that an arrow made, wherever the mouse is', () => {
    expect(reduce(MenuMouseLeave, { highlightedIndex: -1 })).toMatchObject({ highlightedIndex: 0 });
    expect(reduce(ItemMouseMove, { highlightedIndex: 3 })).toMatchObject({ highlightedIndex: 0 });
  });

  it('keeps the place while another is typed', () => {
    expect(reduce(InputChange, { selectedItem: null as never })).toMatchObject({ selectedItem: chosen });
  });
});
