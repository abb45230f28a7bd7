import type { LegendMark, SheetWords } from '../../../draw/sheet.ts';
import type { DrawPoint } from '../../../draw/types.ts';
import { formatDate } from '../../../i18n/format.ts';
import { legendRows, legendTitle } from '../../legend/legend-rows.ts';
import { creditOf } from '../credit.ts';
import { scenarioWords } from './basis-cells.ts';
import type { ExportInput } from './input.ts';

/** Kinds of markers that stand on the map. */
function marksOf(points: readonly DrawPoint[], { t }: ExportInput): LegendMark[] {
  const marks: LegendMark[] = [
    { planned: false, approximate: false, label: t('out:mark.operating') },
    { planned: false, approximate: true, label: t('out:mark.approximate') },
    { planned: true, approximate: false, label: t('out:mark.planned') },
  ];
  const there = [
    points.some(({ planned, approximate }) => !planned && !approximate),
    points.some(({ approximate }) => approximate),
    points.some(({ planned }) => planned),
  ];
  return marks.filter((_, at) => there[at]);
}

/** All that a printed map says besides its colours: it has to be understood without the page. */
export function mapWords(input: ExportInput, points: readonly DrawPoint[]): SheetWords {
  const { derived, manifest, words, where, date, t, lang } = input;
  const { totals, metric } = derived;
  const laid = scenarioWords(input);
  const scenario = laid === null ? [] : [laid];
  const credit = creditOf(manifest, t);
  return {
    title: legendTitle(words.subject, metric, t),
    date: t('out:mapDate', { where, date: formatDate(date, lang) }),
    caveat: [...scenario, t('out:caveat'), t('out:caveatSummed'), ...words.notes].join(' '),
    attribution: manifest.borders === 'schematic' ? credit : t('out:credit', { borders: credit }),
    legend: legendRows(totals, metric, t, lang).map(({ key, hromadas, words: label }) => ({
      fill: key,
      label,
      count: hromadas,
    })),
    marks: marksOf(points, input),
  };
}
