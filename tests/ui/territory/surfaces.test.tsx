import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { TerritoryStatus } from '../../../src/domain/hromada.ts';
import { contactsOf, officesOf } from '../../../src/domain/results/contacts.ts';
import { wordsOf } from '../../../src/i18n/index.ts';
import type { View } from '../../../src/state/view.ts';
import type { Derived } from '../../../src/state/derived.ts';
import { SuspendedList } from '../../../src/ui/about/SuspendedList.tsx';
import { HromadaCard } from '../../../src/ui/card/HromadaCard.tsx';
import { ServiceCard } from '../../../src/ui/card/ServiceCard.tsx';
import { Answer } from '../../../src/ui/find/answer/Answer.tsx';
import { WhereToApply } from '../../../src/ui/find/no-answer/WhereToApply.tsx';
import { Ways } from '../../../src/ui/find/no-answer/Ways.tsx';
import { ResultCard } from '../../../src/ui/find/results/ResultCard.tsx';
import { Results } from '../../../src/ui/find/results/Results.tsx';
import { legendRows } from '../../../src/ui/legend/legend-rows.ts';
import { coverageSheet } from '../../../src/ui/plan/export/coverage-sheet.ts';
import { missingSheet } from '../../../src/ui/plan/export/missing-sheet.ts';
import type { ExportInput } from '../../../src/ui/plan/export/input.ts';
import { MissingList } from '../../../src/ui/plan/missing/MissingList.tsx';
import { sheetData } from '../../../src/ui/plan/sheet/sheet-data.ts';
import { SheetPage } from '../../../src/ui/plan/sheet/SheetPage.tsx';
import { TableRow } from '../../../src/ui/plan/table/TableRow.tsx';
import { ReferItem } from '../../../src/ui/refer/matches/ReferItem.tsx';
import { ReferResults } from '../../../src/ui/refer/matches/ReferResults.tsx';
import { findSaved } from '../../../src/ui/refer/saved/find-saved.ts';
import { slipItem } from '../../../src/ui/refer/slip/slip-facts.ts';
import { slipText } from '../../../src/ui/refer/slip/slip-text.ts';
import { orderOf, territoryWords } from '../../../src/ui/territory/territory-words.ts';
import { chosen, datasetOf, see, SITE, textOf, TODAY } from '../site.ts';

const t = wordsOf('uk');
const nothing = () => undefined;

const MAREVSKA = 'UA91080030000010555';
const DAY_CARE = 'ua91-marevska-day-care';
/** Of order 376, and as a whole region. */
const OCCUPIED = [
  ['UA91', MAREVSKA],
  ['UA95', 'UA95020000000050201'],
] as const;
const UNDER_FIRE: readonly (readonly [TerritoryStatus, string, string, string])[] = [
  ['partly_occupied', 'UA91', 'UA91080010000010518', 'Частина громади в тимчасовій окупації'],
  ['active', 'UA91', 'UA91080050000010592', 'тривають активні бойові дії'],
  ['active_e_resources', 'UA93', 'UA93040050000011110', 'державні електронні реєстри працюють'],
  ['possible', 'UA91', 'UA91080070000010629', 'можливі бойові дії'],
];

const answer = (derived: Derived) => {
  const { hromada } = chosen(derived);
  const apply = {
    places: officesOf(derived.dataset, hromada.code),
    contacts: contactsOf(derived.dataset, { types: derived.types, hromada: hromada.code }),
  };
  const ways = renderToStaticMarkup(<Ways derived={derived} row={chosen(derived)} onHromada={nothing} />);
  // Its code comes when the fold is first there.
  const folded = ways.includes('<details') && <WhereToApply {...apply} hromada={hromada} onAll={nothing} />;
  return (
    renderToStaticMarkup(<Answer derived={derived} row={chosen(derived)} />) +
    ways +
    renderToStaticMarkup(folded)
  );
};
const card = (derived: Derived) =>
  renderToStaticMarkup(
    <HromadaCard
      row={chosen(derived)}
      dataset={derived.dataset}
      basket={derived.basket.cells(chosen(derived).hromada.code)}
      planning={TODAY}
      onService={nothing}
      onType={nothing}
    />,
  );
const facets = { index: null, filter: null, counts: null } as never;
const actions = { selectService: nothing, clearFilter: nothing, chooseRegion: nothing };
const refer = (derived: Derived) =>
  renderToStaticMarkup(
    <ReferResults derived={derived} facets={facets} actions={actions} onHromada={nothing} />,
  );
const sheet = (derived: Derived) => {
  const options = { date: TODAY, maxAge: null, planned: true, ownAreaOnly: false };
  return renderToStaticMarkup(
    <SheetPage
      derived={derived}
      row={chosen(derived)}
      data={sheetData(derived, chosen(derived), options, TODAY)}
      borders={null}
      subject=""
      credit=""
      today={TODAY}
      date={TODAY}
    />,
  );
};
const row = (derived: Derived) =>
  renderToStaticMarkup(
    <table>
      <tbody>
        <TableRow
          raion={null}
          row={chosen(derived)}
          metric={null}
          figures={[]}
          basket={derived.basket}
          before={null}
          columns={derived.basket.types.map((_, at) => at)}
          told={[]}
          repeated={new Set()}
          chosen
          onCell={nothing}
        />
      </tbody>
    </table>,
  );
const exported = (derived: Derived): ExportInput => ({
  derived,
  manifest: SITE.manifest,
  words: { subject: '', main: [], lead: [], figures: [], brief: [], notes: [], beyond: [], sources: [] },
  where: '',
  date: TODAY,
  today: TODAY,
  options: { date: TODAY, maxAge: null, planned: true, ownAreaOnly: false },
  link: '',
  t,
  lang: 'uk',
});

/**
 * An office, a body, a letter, a way there, the nearest: none of them may stand on a page of an occupied hromada. The
 * oblast's line may.
 */
const ON_THE_GROUND =
  /ЦНАП|соціального захисту|вул\.|tel:\+3809(?!10000091)|Найближч|Лист «|Як доїхати|openstreetmap|geo:|Прошу|надавач \(приклад\)/;

describe.each(OCCUPIED)('an occupied hromada (%s %s)', (scope, hromada) => {
  const of = (part: object) => see(scope, { hromada, service: ['day-care'], ...part });
  it.each([
    ['find', answer, {}],
    ['find without a type', answer, { service: [] }],
    ['find, violence', answer, { service: ['shelter'] }],
    ['its card', card, {}],
    ['refer', refer, { view: 'refer' }],
    ['the planner’s sheet', sheet, { view: 'plan' }],
  ] as const)('%s: nobody on the ground, but what one can still do', (_, surface, part) => {
    const html = surface(of(part));
    expect(textOf(html) + html).not.toMatch(ON_THE_GROUND);
    expect(textOf(html)).toContain('в тимчасовій окупації: ось хто допоможе на відстані');
    expect(html).toContain('href="tel:1545"');
    expect(textOf(html)).toContain('тому держава допомагає');
    // Writing is spoken of only where there is somewhere to write to.
    expect(/[Пп]ишіть, лише|Через інтернет/.test(textOf(html))).toBe(
      /href="(https:\/\/t\.me|mailto:)/.test(html),
    );
    expect(textOf(html).includes('редакція від 07.05.2025')).toBe(scope === 'UA91');
  });

  it('has no list of whom it is missing to where all of it is occupied', () => {
    const derived = see(scope, { view: 'plan', service: ['day-care'] });
    const list = <MissingList derived={derived} today={TODAY} onHromada={nothing} />;
    expect(renderToStaticMarkup(list) === '').toBe(scope === 'UA95');
  });

  it('offers nothing, counts nothing, is near nothing', () => {
    for (const name of ['find', 'refer'] as const) {
      const derived = of({ view: name, service: [] });
      expect([derived.results, derived.origin]).toEqual([[], null]);
      expect(chosen(derived)).toMatchObject({ fill: 'notApplicable', nearest: null });
    }
  });

  it('stands in table and exports as out of the reckoning, with no services', () => {
    const derived = of({ view: 'plan', service: [] });
    const words =
      scope === 'UA91'
        ? 'Поза розрахунком (тимчасова окупація, 07.05.2025)'
        : 'Поза розрахунком (тимчасова окупація)';
    expect(textOf(row(derived))).toContain(words);
    expect(textOf(row(derived))).not.toMatch(/\d послуг/);
    const { header, rows } = coverageSheet(exported(derived));
    const own = rows.find(([code]) => code === hromada);
    expect(own?.filter((cell) => cell === words)).toHaveLength(derived.basket.types.length + 1);
    expect(header).toContain('Територія (наказ №\u00a0376)');
    expect(missingSheet(exported(derived)).rows.map(([code]) => code)).not.toContain(hromada);
  });
});

describe('a service of an occupied hromada', () => {
  it('is suspended for that reason, counted, listed for a maintainer', () => {
    const service = datasetOf('UA91').services.find(({ id }) => id === DAY_CARE);
    expect(service?.status).toBe('suspended');
    expect(service?.detail?.note?.uk).toMatch(
      /тимчасовій окупації \(наказ №\u00a0376, редакція від 07\.05\.2025\)/,
    );
    const html = textOf(renderToStaticMarkup(<SuspendedList dataset={datasetOf('UA91')} />));
    expect(html).toMatch(/Записи окупованих громад 1 .*Денний центр у Мареві.*Маревська.*07\.05\.2025/);
  });

  it('is in no list, whatever is chosen, on no card, on no slip', () => {
    for (const part of [
      {},
      { status: ['suspended'] as const },
      { hromada: 'UA91080050000010592' },
      { view: 'plan' as const },
    ]) {
      const ids = see('UA91', { service: ['day-care'], ...part }).results.map(({ service }) => service.id);
      expect(ids).not.toContain(DAY_CARE);
      expect(
        see('overview', { service: ['day-care'], ...part, region: 'UA' }).results.map(
          ({ service }) => service.id,
        ),
      ).not.toContain(DAY_CARE);
    }
    expect(see('UA91', { selected: DAY_CARE }).selected).toBeNull();
    expect(findSaved([DAY_CARE], [datasetOf('UA91')])).toEqual({ found: [], missing: [DAY_CARE] });
  });

  it('neither is its office', () => {
    const { results } = see('UA91', { service: ['admin-service-centre'] });
    expect(results.length).toBeGreaterThan(20);
    expect(results.filter(({ service }) => service.hromada === MAREVSKA)).toEqual([]);
  });
});

describe.each(UNDER_FIRE)('%s', (status, scope, hromada, words) => {
  const of = (part: object) => see(scope, { hromada, service: ['social-taxi'], ...part });
  it.each([
    ['find', answer, {}],
    ['its card', card, {}],
    ['the planner’s sheet', sheet, { view: 'plan' }],
  ] as const)('%s: everything stays, with a plain dated warning', (_, surface, part) => {
    const text = textOf(surface(of(part)));
    expect(text).toContain(words);
    expect(text).toContain('за наказом № 376, редакція від 07.05.2025');
    expect(text).toContain('могли переїхати');
    expect(text).toMatch(/Центр надання адміністративних послуг|соціального захисту/);
  });

  it('is said in one sentence of its own', () => {
    expect(textOf(territoryWords({ status, edition: '2025-05-07' }, t, 'uk'))).toContain(words);
  });

  it('offices are marked, and stand no more precisely than the hromada', () => {
    expect(textOf(answer(of({})))).toContain('могли переїхати, зателефонуйте');
    expect(textOf(card(of({})))).not.toContain('вул.');
  });
});

const times = (html: string) => textOf(html).match(/за наказом № 376/g)?.length;

const listed = (part: Partial<View>) =>
  textOf(renderToStaticMarkup(<Results derived={see('UA91', part)} crisisAbove={false} />));

describe('an empty list of an oblast that is occupied in part', () => {
  it('says of how many hromadas nothing is listed, unless one is chosen', () => {
    const service = ['day-care-children'];
    expect(listed({ service })).toContain('Тимчасова окупація: 1 громада');
    expect(listed({ service, hromada: 'UA91080010000010518' })).not.toContain('окупація');
    expect(listed({})).not.toContain('окупація');
  });
});

describe('what order 376 says of a hromada', () => {
  it('stands once: its own services do not repeat it', () => {
    const part = { hromada: 'UA91080010000010518', service: ['orphan-family-support'] };
    const found = see('UA91', part);
    expect(found.results[0]?.home?.code).toBe(part.hromada);
    expect(times(renderToStaticMarkup(<Results derived={found} crisisAbove={false} />))).toBe(1);
    expect(times(refer(see('UA91', { ...part, view: 'refer' })))).toBe(1);
  });
});

describe('a service under fire', () => {
  const PRYMARNENSKA = 'UA91080010000010518';
  const item = () => {
    const { results } = see('UA91', { hromada: PRYMARNENSKA, service: ['orphan-family-support'] });
    const [first] = results;
    if (first === undefined) throw new Error('No service');
    return first;
  };
  const dataset = datasetOf('UA91');
  const match = { verdict: 'will', reasons: [], asks: [], refusals: [] } as never;
  it.each([
    [
      'card',
      () =>
        renderToStaticMarkup(
          <ServiceCard item={item()} dataset={dataset} saved={false} loading={false} onSave={nothing} />,
        ),
    ],
    [
      'result',
      () =>
        renderToStaticMarkup(
          <ResultCard group={[item()]} dataset={dataset} selected={null} now={null} onOpen={nothing} />,
        ),
    ],
    [
      'match',
      () =>
        renderToStaticMarkup(
          <ReferItem
            matches={[{ item: item(), match, nearest: false }]}
            dataset={dataset}
            said={[]}
            underNeed={false}
            selected={null}
            onOpen={nothing}
          />,
        ),
    ],
    [
      'slip',
      () => {
        const { found } = findSaved([item().service.id], [dataset]);
        const items = found.map((each) => slipItem(each, '', { t, lang: 'uk', today: TODAY }));
        return slipText({ items, link: '', made: '' }, t);
      },
    ],
  ])('%s: the warning, its number, the place no closer than the hromada', (_, surface) => {
    const text = textOf(surface());
    expect(text).toContain(
      'Частина громади в тимчасовій окупації (за наказом № 376, редакція від 07.05.2025)',
    );
    expect(text).toMatch(/могли переїхати/);
    expect(text).toContain('091 000 00 31');
  });

  it('the planner’s list of the missing says it of a hromada and of the nearest', () => {
    const derived = see('UA91', { view: 'plan', service: ['day-care'] });
    const html = renderToStaticMarkup(<MissingList derived={derived} today={TODAY} onHromada={nothing} />);
    expect(html).not.toContain(MAREVSKA);
    const cards = coverageSheet(exported(derived)).rows.map((cells) =>
      cells.join(' ').replaceAll('\u00a0', ' '),
    );
    expect(cards.filter((text) => text.includes('за наказом № 376'))).toHaveLength(4);
  });
});

describe('what leaves the build', () => {
  const texts = [...SITE.files.values()].join('\n');
  it('no address of a listed hromada; those of the others stay', () => {
    for (const number of [113, 114, 115, 116, 129]) expect(texts).not.toContain(`вул. Прикладна, ${number}`);
    for (const number of [101, 102, 106, 128]) expect(texts).toContain(`вул. Прикладна, ${number}`);
    // Bodies: one under fire without its street, one of an occupied hromada not at all.
    expect(texts).toContain('Примарненської міської ради (приклад)');
    expect(texts).not.toMatch(/вул\. Прикладна, 22|соціального захисту населення Маревської/);
  });

  it('no point but the seat', () => {
    for (const scope of ['UA91', 'UA93']) {
      const { hromadas, services, applyPlaces } = datasetOf(scope);
      const listed = new Map(
        hromadas.filter(({ territory }) => territory !== null).map((unit) => [unit.code, unit]),
      );
      const there = [...services, ...applyPlaces].filter(
        ({ hromada }) => hromada !== null && listed.has(hromada),
      );
      expect(there.length).toBeGreaterThan(0);
      for (const { hromada, at, precision } of there) {
        expect([precision, at]).toEqual(['hromada', listed.get(hromada ?? '')?.seat?.at]);
      }
    }
  });
});

const legendWords = (scope: string) => {
  const { totals, dataset } = see(scope, { view: 'plan' });
  return legendRows(totals, null, t, 'uk', false, orderOf(dataset.hromadas)).find(
    ({ key }) => key === 'notApplicable',
  )?.words;
};

it('the legend says since which edition; without one in the scope it says none', () => {
  expect(legendWords('UA91')).toBe('Поза розрахунком (тимчасова окупація, 07.05.2025)');
  expect(legendWords('UA95')).toBe('Поза розрахунком (тимчасова окупація)');
  expect(legendWords('UA92')).toBeUndefined();
});
