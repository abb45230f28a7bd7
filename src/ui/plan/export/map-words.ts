import type { LegendMark, LegendSign, SheetWords } from '../../../draw/sheet.ts';
import type { DrawPoint } from '../../../draw/types.ts';
import { formatDate, formatNumber } from '../../../i18n/format.ts';
import { wordsIn } from '../../../i18n/use-words.ts';
import { isDrawn } from '../../../state/scene/marks.ts';
import { legendRows, legendRowsOver, legendTitle } from '../../legend/legend-rows.ts';
import { orderOf } from '../../territory/territory-words.ts';
import { creditOf } from '../credit.ts';
import { scenarioWords } from './basis-cells.ts';
import type { ExportInput } from './input.ts';

/** What only a scenario draws. */
function signsOf({ derived: { whatIf }, lang }: ExportInput): LegendSign[] {
  if (whatIf === null) return [];
  const { tools } = wordsIn(lang);
  const drawn = whatIf.marks.filter(({ service }) => isDrawn(service)).length;
  const signs: LegendSign[] = [
    { sign: 'changed', label: tools('whatIf.legend'), count: whatIf.changed.size },
    { sign: 'diamond', label: tools('whatIf.mark'), count: drawn },
    { sign: 'none', label: tools('whatIf.markless'), count: whatIf.marks.length - drawn },
  ];
  return signs.filter(({ count }) => count > 0);
}

/** States or classes with their numbers; under a scenario with what they were. */
function legendOf({ derived, t, lang }: ExportInput): SheetWords['legend'] {
  const { totals, metric, whatIf, together } = derived;
  const order = orderOf(derived.dataset.hromadas);
  const now = legendRows(totals, metric, t, lang, together, order);
  const compared = whatIf !== null && metric === null;
  const rows = compared
    ? legendRowsOver(legendRows(whatIf.before.totals, null, t, lang, together, order), now)
    : now;
  return rows.map(({ key, hromadas, words, before }) => {
    const was = before === undefined ? '' : `, ${t('plan:bar.was', { n: formatNumber(before, lang) })}`;
    // A number stays in its line.
    return { fill: key, label: words + was.replace(/ (?=\d)/, '\u00a0'), count: hromadas };
  });
}

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
  const { metric } = derived;
  const laid = scenarioWords(input);
  const scenario = laid === null ? [] : [laid];
  const credit = creditOf(manifest, t);
  return {
    title: legendTitle(words.subject, metric, t),
    date: t('out:mapDate', { where, date: formatDate(date, lang) }),
    caveat: [...scenario, t('out:caveat'), t('out:caveatSummed'), ...words.notes].join(' '),
    attribution: manifest.borders === 'schematic' ? credit : t('out:credit', { borders: credit }),
    legend: legendOf(input),
    marks: marksOf(points, input),
    signs: signsOf(input),
  };
}
