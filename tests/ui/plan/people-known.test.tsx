import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { WhatIf } from '../../../src/domain/scenario/what-if.ts';
import { i18n, wordsOf } from '../../../src/i18n/index.ts';
import '../../../src/i18n/use-words.ts';
import { similarTo } from '../../../src/domain/similar.ts';
import { beyondWords } from '../../../src/ui/plan/sentence/beyond-words.ts';
import { missingOf } from '../../../src/domain/coverage/missing.ts';
import { totalsOf } from '../../../src/domain/coverage/totals.ts';
import { derive } from '../../../src/domain/derive.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { MissingList } from '../../../src/ui/plan/missing/MissingList.tsx';
import { StateBar, StateTable } from '../../../src/ui/plan/StateTable.tsx';
import type { NeedFigure } from '../../../src/domain/need/figure.ts';
import { needGained, outcomeWords } from '../../../src/ui/plan/what-if/outcome-words.ts';
import { LISOVA, RICHKOVA, STEPOVA, TODAY } from '../../fixtures/packs/country.ts';
import { DATASET, makeRow } from '../scope.ts';

const WORDS = { t: wordsOf('uk'), tools: i18n.getFixedT('uk', 'tools'), lang: 'uk' as const };
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const told = (html: string) => spaced(html.replace(/<svg.*?<\/svg>/g, '').replace(/<[^>]+>/g, '|'));
const SILENT = { ...RICHKOVA, code: 'UA11020040000000009', population: null };

describe('residents that nobody has counted', () => {
  it('are not a zero in the totals, nor in the table', () => {
    const rows = [makeRow(SILENT, { state: 'gap' }), makeRow(LISOVA, { state: 'notFound' })];
    const totals = totalsOf(rows);
    expect(totals.filter(({ hromadas }) => hromadas > 0)).toEqual([
      { fill: 'gap', hromadas: 1, people: null },
      { fill: 'notFound', hromadas: 1, people: 9000 },
    ]);
    expect(totals.find(({ fill }) => fill === 'planned')?.people).toBe(0);
    const table = spaced(renderToStaticMarkup(<StateTable totals={totals} before={null} together={false} />));
    expect(table).toMatch(
      /Надавача немає \(повний перелік\)<\/span><\/th><td>1<\/td><td>невідомо<\/td><td><\/td>/,
    );
    expect(table).toMatch(
      /Не виявлено \(перелік неповний\)<\/span><\/th><td>1<\/td><td>9 000<\/td><td>100 %<\/td>/,
    );
    // That nothing is unknown is an answer, and so is every other none.
    expect(table).toMatch(/>Жодної: «є», .*«немає\sданих».*<\/th>/);
  });

  it('do not take the bar away where nobody is known to live', () => {
    for (const hromada of [SILENT, { ...RICHKOVA, population: 0 }])
      expect(
        renderToStaticMarkup(<StateBar totals={totalsOf([makeRow(hromada, { state: 'gap' })])} />),
      ).toContain('flex-grow:1');
  });

  it('are said to be unknown beyond a radius and under a scenario', () => {
    const rows = [makeRow(SILENT, { state: 'gap' })];
    expect(spaced(beyondWords({ rows }, { by: 'km', most: 30 }, WORDS.t, 'uk'))).toContain(
      '1 громада, кількість жителів невідома',
    );
    const total = { change: 'gained', before: 'gap', after: 'served', hromadas: 1 } as const;
    const say = (people: number | null, withoutFigure: number) =>
      spaced(
        outcomeWords(
          { comparison: { changes: [], totals: [{ ...total, people, withoutFigure }] } },
          WORDS,
        ).join(' '),
      );
    expect(say(null, 1)).toBe(
      'Послуга з’являється у **1 громаді**, кількість жителів невідома. Було: надавача немає (повний перелік).',
    );
    expect(say(0, 0)).toContain('**0 людей**');
    expect(say(7, 1)).toContain('**7 людей**, ще для 1 громади кількість жителів невідома');
  });

  it('are never like another hromada’s', () => {
    expect(similarTo(LISOVA, [SILENT], 2)).toEqual([]);
  });
});

const gaining = (weights: [string, number][], gained: number[]) => {
  const changes = gained.map((hromada) => ({ hromada, change: 'gained', before: 'gap', after: 'served' }));
  const whatIf = { comparison: { changes, totals: [] }, published: { hromadas: [LISOVA, SILENT] } };
  const figure = { name: { uk: 'отримувачі', en: null }, weights: new Map(weights) } as unknown as NeedFigure;
  return spaced(needGained(whatIf as unknown as WhatIf, figure, WORDS));
};

describe('recipients by the planner’s figures', () => {
  it('are unknown where the file has no figure of who gains, and partly where it has some', () => {
    expect(gaining([[LISOVA.code, 40]], [1])).toBe(
      'Отримувачі: для громад, де послуга з’являється, показника немає.',
    );
    expect(gaining([[LISOVA.code, 40]], [0, 1])).toBe(
      'Отримувачі: послуга з’являється для **40** з 40. Для 1 з цих громад показника немає.',
    );
    expect(gaining([[LISOVA.code, 0]], [0])).toContain('**0** з 0');
    expect(gaining([[LISOVA.code, 40]], [])).toContain('**0** з 40');
  });
});

describe('a need figure beside residents', () => {
  const figure: NeedFigure = {
    id: 'own-a',
    name: { uk: 'отримувачі', en: null },
    types: [],
    date: '2025',
    source: 'Вигадане управління',
    sourceUrl: null,
    weights: new Map([
      [LISOVA.code, 10],
      [RICHKOVA.code, 20],
      [STEPOVA.code, 0.5],
    ]),
  };
  const rows = [
    makeRow(LISOVA, { state: 'gap' }),
    makeRow(RICHKOVA, { state: 'gap' }),
    makeRow(SILENT, { state: 'gap' }),
    makeRow(STEPOVA, { state: 'served' }),
  ];
  it('has its column with per cent that add up, and its sum; of how many it is not known', () => {
    const table = told(
      renderToStaticMarkup(
        <StateTable totals={totalsOf(rows)} before={null} together={false} rows={rows} figure={figure} />,
      ),
    );
    expect(table).toMatch(/Надавача немає.*?\|+3\|+.*?\|30 \|+, \|98 %/);
    expect(table).toMatch(/Разом\|+4\|.*30,5 \|\(невідомо: 1\)/);
  });

  it('is in the list of those without a provider, which stands by it: the unknown last, with the sum', () => {
    const view = { ...DEFAULT_VIEW, view: 'plan', service: ['day-care'] } as const;
    const extras = { device: null, settlements: [], detailed: () => null, around: [] };
    const derived = { ...derive(DATASET, view, TODAY, extras), rows, missing: missingOf(rows) };
    const list = told(
      renderToStaticMarkup(
        <MissingList derived={derived} figure={figure} today={TODAY} onHromada={() => undefined} />,
      ),
    );
    expect(list).toMatch(/Річкова\|+[\d ]+\|+20\|.*Лісова\|+[\d ]+\|+10\|.*невідомо\|+невідомо/);
    expect(list).toMatch(/Разом\|+.*\|30 \|\(невідомо: 1\)\|+3 громади/);
  });
});
