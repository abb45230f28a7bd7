import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { METRICS, type NumberMetric } from '../../../src/domain/metrics/index.ts';
import { wordsOf } from '../../../src/i18n/index.ts';
import type { MetricView } from '../../../src/domain/metrics/view.ts';
import { classWords, valueWords } from '../../../src/ui/legend/class-words.ts';
import { Legend } from '../../../src/ui/legend/Legend.tsx';

const NUMBERS = Object.keys(METRICS) as NumberMetric[];

const t = wordsOf('uk');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const PEOPLE = { id: 'gapPeople', breaks: [1200, 9000], silent: 0 } as const;
const COUNTS = { id: 'count', breaks: [1, 2, 5], silent: 0 } as const;
const words = (of: typeof PEOPLE | typeof COUNTS) => (key: Parameters<typeof classWords>[1]) =>
  plain(classWords(of, key, t, 'uk'));

describe('words of a class', () => {
  it('are ranges, zero and the state where that is the answer', () => {
    expect((['servedLocal', 'metric1', 'metric2', 'unknown', 'planned'] as const).map(words(PEOPLE))).toEqual(
      ['0: надавач є', 'до 9 000', 'від 9 000', 'Немає даних', 'Оголошено, роботу не підтверджено'],
    );
  });

  it('have the same decimals below ten', () => {
    const rates = { id: 'perCapita', breaks: [0.015, 0.34, 2, 12], silent: 0 } as const;
    const said = (['metric2', 'metric3', 'metric4'] as const).map((key) =>
      plain(classWords(rates, key, t, 'uk')),
    );
    expect(said).toEqual(['0,34 – 2,00', '2,00 – 12', 'від 12']);
  });

  it('name whole numbers of services one by one', () => {
    expect((['metric1', 'metric2', 'metric3'] as const).map(words(COUNTS))).toEqual(['1', '2 – 4', 'від 5']);
  });
});

describe('a value in words', () => {
  it('has its unit, and says a state where there is no number', () => {
    expect(plain(valueWords({ id: 'km', figure: null }, { key: 'metric2', value: 12 }, t, 'uk'))).toBe(
      '≈ 12 км',
    );
    expect(valueWords({ id: 'km', figure: null }, { key: 'servedLocal', value: 0 }, t, 'uk')).toBe(
      'послуга є',
    );
    expect(plain(valueWords({ id: 'count', figure: null }, { key: 'metric1', value: 3 }, t, 'uk'))).toBe(
      '3 послуги',
    );
    expect(valueWords({ id: 'count', figure: null }, { key: 'notFound', value: null }, t, 'uk')).toBe(
      'Не виявлено (перелік неповний)',
    );
  });
});

describe.each(NUMBERS)('the metric %s', (id) => {
  it.each(['uk', 'en'] as const)('has its words and digits enough in %s', (lang) => {
    const words = wordsOf(lang);
    const bounds = { id, breaks: [0.00012, 3.4, 1200], silent: 0 };
    const row = (key: Parameters<typeof classWords>[1]) => classWords(bounds, key, words, lang);
    const said = [
      words(`metrics:${id}.name`),
      row('metricZero'),
      ...[0, 0.00012, 2].map((value) =>
        valueWords({ id, figure: null }, { key: 'metric1', value }, words, lang),
      ),
    ];
    for (const text of said) expect(text).not.toMatch(/metrics|\{\{|undefined|^$/);
    // Small figures never read as zero.
    if (!['km', 'minutes'].includes(METRICS[id].unit)) expect(said[3]).toMatch(/0[.,]00012/);
    expect(row('metric3')).toMatch(/1\D?200/);
  });
});

const total = (key: MetricView['totals'][number]['key'], hromadas: number) => ({
  key,
  hromadas,
});

describe('the legend of a metric', () => {
  it('names the classes and states on the map, and none that is empty', () => {
    const metric: MetricView = {
      together: false,
      figure: null,
      silent: 0,
      id: 'count',
      breaks: [1, 2, 5],
      cells: new Map(),
      totals: [
        total('metricZero', 0),
        total('metric1', 4),
        total('metric2', 0),
        total('metric3', 1),
        total('metric4', 0),
        total('metric5', 0),
        total('servedLocal', 0),
        total('servedArea', 0),
        total('planned', 2),
        total('gap', 0),
        total('notFound', 0),
        total('unknown', 0),
        total('notApplicable', 0),
      ],
    };
    const html = renderToStaticMarkup(<Legend title="Таксі" totals={[]} metric={metric} />);
    expect(html).toContain('Таксі. Кількість послуг');
    const lines = [...html.matchAll(/<li>.*?<span class="figures">(.*?)<\/span>/g)].map(([, words]) => words);
    expect(lines.map((words) => plain(words ?? ''))).toEqual([
      '1',
      'від 5',
      'Оголошено, роботу не підтверджено',
    ]);
  });
});
