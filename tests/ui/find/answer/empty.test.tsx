import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { derive } from '../../../../src/domain/derive.ts';
import { wordsOf } from '../../../../src/i18n/index.ts';
import type { Derived } from '../../../../src/state/derived.ts';
import { DEFAULT_VIEW, type View } from '../../../../src/state/view.ts';
import { announcementOf } from '../../../../src/ui/find/answer/Announcement.tsx';
import { Answer } from '../../../../src/ui/find/answer/Answer.tsx';
import { Ways } from '../../../../src/ui/find/no-answer/Ways.tsx';
import { Results } from '../../../../src/ui/find/results/Results.tsx';
import { ReferResults } from '../../../../src/ui/refer/matches/ReferResults.tsx';
import { chosen, datasetOf, see, textOf, TODAY } from '../../site.ts';

const t = wordsOf('uk');
const nothing = () => undefined;
const ZAHADKIVKA = 'UA91040030000010259';
const LINE = 'Не додзвонилися? Порадять цілодобово';
/** Types of which no list is of that hromada. */
const [UNASKED, ALSO] = ['day-care-children', 'inclusive-resource-centre'] as const;

const answer = (derived: Derived) =>
  textOf(renderToStaticMarkup(<Answer derived={derived} row={derived.hromada} />));
const list = (derived: Derived) =>
  textOf(renderToStaticMarkup(<Results derived={derived} crisisAbove={false} />));
const ways = (derived: Derived) =>
  textOf(renderToStaticMarkup(<Ways derived={derived} row={chosen(derived)} onHromada={nothing} />));
const refer = (derived: Derived) =>
  textOf(
    renderToStaticMarkup(
      <ReferResults
        derived={derived}
        facets={{ index: null, filter: null, counts: null } as never}
        actions={{ selectService: nothing, clearFilter: nothing, chooseRegion: nothing }}
        onHromada={nothing}
      />,
    ),
  );
const of = (dataset: Dataset, part: Partial<View>) =>
  derive(dataset, { ...DEFAULT_VIEW, region: 'UA91', ...part }, TODAY, {
    device: null,
    settlements: [],
    around: [],
    detailed: () => null,
  });

describe('where nothing is known of what is asked for', () => {
  it('that is said of it alone: of others the hromada has data', () => {
    const one = see('UA91', { hromada: ZAHADKIVKA, service: [UNASKED] });
    expect(chosen(one).coverage.state).toBe('unknown');
    for (const said of [answer(one), announcementOf(one, t, 'uk')])
      expect(said).toMatch(/Про цю послугу у\sвашій громаді ще немає даних/);
    const two = see('UA91', { hromada: ZAHADKIVKA, service: [UNASKED, ALSO] });
    for (const said of [answer(two), announcementOf(two, t, 'uk')])
      expect(said).toMatch(/Про ці послуги у\sвашій громаді ще немає даних/);
  });

  it('the only number of an answer is not offered to whom it did not answer', () => {
    const north = datasetOf('UA91');
    const alone = {
      ...north,
      services: north.services.filter(({ type }) => type !== UNASKED),
      bodies: [],
      applyPlaces: [],
      hotlines: north.hotlines.filter(({ region }) => region === null),
    };
    const asked = { hromada: ZAHADKIVKA, service: [UNASKED] };
    expect(of(alone, asked).results).toEqual([]);
    expect(answer(of(alone, asked))).toContain('15-45');
    expect(ways(of(alone, asked))).not.toContain(LINE);
    // Another one, in the answer or in the list.
    expect(ways(of(north, asked))).toContain(LINE);
    expect(ways(of(alone, { hromada: ZAHADKIVKA, service: ['social-taxi'] }))).toContain(LINE);
    // No answer: the number stands where nothing was asked, too.
    expect(ways(of({ ...alone, services: [] }, { hromada: ZAHADKIVKA }))).toContain(LINE);
  });
});

describe('an occupied region', () => {
  const HELP = 'Ця територія в тимчасовій окупації: ось хто допоможе на відстані';
  it.each([[['social-taxi']], [[]]])('says so before a hromada is chosen: %j', (service) => {
    const derived = see('UA95', { service });
    expect(answer(derived)).toContain(HELP);
    expect(answer(derived)).toContain('15-45');
    expect(announcementOf(derived, t, 'uk')).toBe(t('territory:away.titleWhole'));
    expect(list(derived)).toContain('переліку надавачів не показуємо');
    expect(list(derived)).not.toMatch(/Приберіть|Показати всі види|Шукати/);
    expect(refer({ ...derived, needs: see('UA95', { service, view: 'refer' }).needs })).toContain(HELP);
  });
});

describe('of an occupied hromada', () => {
  it('the first number says whose it is', () => {
    const said = answer(see('UA95', { hromada: 'UA95020000000050201', service: ['day-care-children'] }));
    expect(said).toContain('на відстані Національна лінія для дітей (з мобільного) 116 111');
    expect(said).toContain('Урядовий контактний центр');
  });
});

describe('an empty list', () => {
  it('asks to remove conditions only where there are any, and offers what leads to something', () => {
    // Of the store, which stands at its beginning: no condition is in force there.
    const plain = list(see('UA92', { service: ['mobile-service'] }));
    expect(plain).toMatch(/Про цю послугу тут ще не\sзнаємо/);
    expect(plain).not.toMatch(/Приберіть|За цими умовами/);
    expect(plain).toMatch(/15-45.*Показати всі види послуг.*Шукати по всій Україні/);
    const south = datasetOf('UA92');
    const none = south.regions.map((region) => ({
      ...region,
      known: region.known && { ...region.known, types: [] },
    }));
    const asked = { region: 'UA92', service: ['mobile-service'] };
    expect(list(of({ ...south, regions: none }, asked))).not.toContain('Шукати по всій Україні');
    expect(list(of({ ...south, services: [] }, asked))).not.toContain('Показати всі види послуг');
  });
});
