import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/i18n/index.ts';
import { metricName } from '../../../../src/ui/legend/class-words.ts';
import type { Derived, HromadaRow } from '../../../../src/state/derived.ts';
import { metricView } from '../../../../src/domain/metrics/view.ts';
import type { MetricId } from '../../../../src/domain/metrics/index.ts';
import type { NeedFigure } from '../../../../src/domain/need/figure.ts';
import type { WhatIf } from '../../../../src/domain/scenario/what-if.ts';
import { CoverageTable } from '../../../../src/ui/plan/table/CoverageTable.tsx';
import { MetricSum } from '../../../../src/ui/plan/table/MetricCell.tsx';
import { MissingDetail, missingScope } from '../../../../src/ui/plan/missing/MissingDetail.tsx';
import { MissingList } from '../../../../src/ui/plan/missing/MissingList.tsx';
import { LISOVA, RICHKOVA, TAXI } from '../../../fixtures/packs/country.ts';
import { BASKET, DATASET, makeRow, rowsOf } from '../../scope.ts';
import { textOf } from '../../site.ts';

const nothing = () => undefined;
const derivedOf = (extra: Partial<Derived>) =>
  ({
    dataset: DATASET,
    whatIf: null,
    counted: [],
    rows: rowsOf('social-taxi'),
    hromada: null,
    missing: [],
    metric: null,
    told: [],
    ...extra,
  }) as Derived;

const missingOf = (counted: Derived['counted']) =>
  textOf(
    renderToStaticMarkup(
      <MissingList today="2026-02-01" derived={derivedOf({ counted })} onHromada={nothing} />,
    ),
  );

describe('CoverageTable', () => {
  const html = renderToStaticMarkup(
    <CoverageTable
      derived={derivedOf({})}
      basket={BASKET}
      date="2026-02-01"
      layout="both"
      onCell={nothing}
    />,
  );

  it('is a native table with a caption, heads and groups', () => {
    expect(html).toMatch(/<table[^>]*aria-label="Наявність послуг у громадах"/);
    expect(html).toContain('<caption');
    expect(html.match(/scope="rowgroup"/g)).toHaveLength(2);
    // Two hromadas, and the sum of all.
    expect(html.match(/scope="row"/g)).toHaveLength(3);
    expect(html).toContain('aria-sort="descending"');
  });

  it('says each cell in words', () => {
    expect(html).toContain('Є надавач у громаді, 1\u0020послуга');
    expect(html).toContain('Надавача немає (повний перелік)');
    expect(html).toContain('Громаду не визначено (варіанти)');
  });
});

const options = { date: '2026-02-01', maxAge: null, planned: true, ownAreaOnly: false };
const gapOf = (code: string, population: number | null) =>
  makeRow({ ...LISOVA, code, population }, { state: 'gap', survey: 0 });
const sumOf = (id: MetricId, of: readonly HromadaRow[]) => {
  const metric = metricView(DATASET, id, of, ['social-taxi'], options, DATASET, false, null, null);
  return textOf(renderToStaticMarkup(metric && <MetricSum metric={metric} rows={of} />)).trim();
};

describe('The number on the map', () => {
  const figure: NeedFigure = {
    id: 'own-a',
    name: { uk: 'Отримувачі', en: null },
    date: '',
    source: '',
    sourceUrl: null,
    types: [],
    weights: new Map([[LISOVA.code, 12]]),
  };
  const rows = rowsOf('social-taxi');
  const heads = (id: MetricId, of: NeedFigure | null) => {
    const metric = metricView(DATASET, id, rows, ['social-taxi'], options, DATASET, false, null, of);
    const table = renderToStaticMarkup(
      <CoverageTable
        derived={derivedOf({ metric, told: [figure] })}
        basket={BASKET}
        date="2026-02-01"
        layout="both"
        onCell={nothing}
      />,
    );
    const name = metric === null ? '' : metricName(metric, wordsOf('uk'), 'uk');
    return { value: table.includes(`${name} <svg`), coloured: table.includes('--metric-') };
  };

  it('has a column, but a figure that has one already only gains the colours', () => {
    expect(heads('gapPeople', figure)).toEqual({ value: true, coloured: false });
    expect(heads('people', figure)).toEqual({ value: false, coloured: true });
    expect(heads('people', null)).toEqual({ value: false, coloured: true });
  });

  it('adds up in a raion where it is of residents, and never says nobody where no hromada was asked of', () => {
    const served = makeRow(RICHKOVA, { state: 'served', reason: 'local' });
    const notFound = makeRow({ ...RICHKOVA, code: 'UA11020040000000009' }, { state: 'notFound' });
    const [city, village, silent] = [
      gapOf('UA11010010000000007', 9000),
      gapOf('UA11010010000000008', 500),
      gapOf(LISOVA.code, null),
    ];
    expect(sumOf('gapPeople', [city, village, notFound])).toBe('9 500');
    expect(sumOf('gapPeople', [village, silent])).toBe('500 (невідомо: 1)');
    expect(sumOf('gapPeople', [served])).toBe('0');
    expect(sumOf('gapPeople', [served, notFound])).toBe('—');
    expect(sumOf('count', [served])).toBe('—');
  });
});

const detail = (row: HromadaRow, extra: Partial<Derived>) =>
  renderToStaticMarkup(
    <MissingDetail
      row={row}
      scope={missingScope(derivedOf(extra), { radius: null, today: '2026-02-01', onHromada: nothing })}
    />,
  );

describe('MissingList', () => {
  it('asks nobody how it was done where only a scenario did it', () => {
    const gap = makeRow({ ...RICHKOVA, population: 8000 }, { state: 'gap' });
    const served = makeRow(LISOVA, { state: 'served', reason: 'local' });
    const listed = (before: readonly HromadaRow[]) =>
      detail(gap, { rows: [gap, served], whatIf: { before: { rows: before } } as unknown as WhatIf });
    expect(listed([gap, served])).toContain('Лісова');
    expect(listed([gap, makeRow(LISOVA, { state: 'gap' })])).not.toContain('Лісова');
  });

  it('says with whom a hromada shares the chosen type, and of no other type', () => {
    const gap = makeRow(LISOVA, { state: 'gap' });
    const listed = (type: string) => {
      const counted = DATASET.types.filter(({ id }) => id === type);
      return detail(gap, { rows: [gap], counted });
    };
    expect(listed('day-care')).toContain('Громада вже ділиться послугою з: Степова громада');
    expect(listed('social-taxi')).not.toContain('ділиться');
  });

  it('lists gaps first and apart, then the not found; unknown ones only in words', () => {
    const gap = makeRow(RICHKOVA, { state: 'gap' });
    const notFound = {
      ...makeRow({ ...RICHKOVA, code: 'UA11020040000000009', population: null }, { state: 'notFound' }),
      nearest: { service: TAXI, km: 13.2, minutes: null },
    };
    const unknown = makeRow({ ...RICHKOVA, code: 'UA11020050000000008' }, { reason: 'notSurveyed' });
    const html = renderToStaticMarkup(
      <MissingList
        today="2026-02-01"
        derived={derivedOf({ missing: [gap, notFound], rows: [gap, notFound, unknown] })}
        onHromada={nothing}
      />,
    );
    expect(html).toContain('aria-label="Громади, де надавача не виявлено"');
    expect(html.indexOf('Немає (повний перелік)')).toBeLessThan(html.indexOf('Не виявлено (перелік'));
    expect(detail(gap, {})).toContain(
      '<p>Надавача з відомим місцем у даних немає; порадять: <a class="figures" href="tel:1545">15-45</a>.</p>',
    );
    expect(html).toContain('15-45');
    expect(html).toMatch(/Лісове, ≈\s13/);
    expect(html).toContain('Ще про 1 громаду даних немає');
    expect(html.match(/scope="row"/g)).toHaveLength(2);
  });

  it('is headed by what is certain where it is nothing but gaps', () => {
    const gap = makeRow(RICHKOVA, { state: 'gap' });
    const html = (together: boolean) =>
      textOf(
        renderToStaticMarkup(
          <MissingList
            today="2026-02-01"
            derived={derivedOf({ missing: [gap], rows: [gap], together })}
            onHromada={nothing}
          />,
        ),
      );
    expect(html(false)).toMatch(/^ Громади, де надавача немає 1/);
    expect(html(true)).toMatch(/^ Громади, де хоча б однієї з\sпослуг немає 1/);
  });

  it('counts nothing before a type is chosen', () => {
    expect(missingOf([])).toContain('Громади, де надавача не виявлено Оберіть вид послуги');
    expect(missingOf(DATASET.types)).toContain('Громади, де надавача не виявлено 0 Немає громад');
  });
});
