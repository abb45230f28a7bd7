import { FILL_KEYS } from '../../domain/coverage/state.ts';
import type { MetricCell } from '../../domain/metrics/value.ts';
import type { Territory } from '../../domain/hromada.ts';
import type { Language } from '../../domain/text.ts';
import type { Translate } from '../../i18n/index.ts';
import type { MetricView } from '../../domain/metrics/view.ts';
import type { StateTotal } from '../../state/derived.ts';
import { fillWord } from '../card/state-word.ts';
import { notApplicableWords } from '../territory/territory-words.ts';
import { figureOrigin } from '../parts/figure-words.ts';
import { classWords, metricName } from './class-words.ts';

/** A line of the legend, the same on the screen and on paper. */
export interface LegendRow {
  readonly key: MetricCell['key'];
  readonly hromadas: number;
  readonly words: string;
  /** Hromadas without the planner's scenario; missing where it changes nothing. */
  readonly before?: number;
}

/** States that a legend names even where none is on the map: to say that there is none is an answer. */
const ALWAYS: ReadonlySet<MetricCell['key']> = new Set(['servedLocal', 'notFound', 'unknown']);

/**
 * What the colours of the map mean: states, or the classes of a number. Empty ones that say nothing are left out, classes too.
 * @param together a state is the worst of several types
 * @param order the edition by which hromadas are out of the reckoning
 */
export function legendRows(
  totals: readonly StateTotal[],
  metric: MetricView | null,
  t: Translate,
  lang: Language,
  together = false,
  order: Territory | null = null,
): readonly LegendRow[] {
  // Bounds of classes are of all types: one without a hromada says nothing of the chosen one.
  const rows: readonly LegendRow[] =
    metric === null
      ? totals
          .filter(({ fill, hromadas }) => hromadas > 0 || ALWAYS.has(fill))
          .map(({ fill, hromadas }) => ({ key: fill, hromadas, words: fillWord(fill, together, t) }))
      : metric.totals
          .filter(({ key, hromadas }) => hromadas > 0 || key === 'unknown')
          .map(({ key, hromadas }) => ({ key, hromadas, words: classWords(metric, key, t, lang, together) }));
  return rows.map((row) => dated(row, notApplicableWords(order, t, lang)));
}

function dated(row: LegendRow, words: string): LegendRow {
  return row.key === 'notApplicable' ? { ...row, words } : row;
}

/** The same lines with the numbers of before, where they differ: lines that a scenario emptied stay. */
export function legendRowsOver(
  before: readonly LegendRow[],
  after: readonly LegendRow[],
): readonly LegendRow[] {
  const was = new Map(before.map((row) => [row.key, row]));
  const is = new Map(after.map((row) => [row.key, row]));
  const keys = FILL_KEYS.filter((key) => was.has(key) || is.has(key));
  return keys.flatMap((key): LegendRow[] => {
    const row = is.get(key) ?? was.get(key);
    if (row === undefined) return [];
    const [old, now] = [was.get(key)?.hromadas ?? 0, is.get(key)?.hromadas ?? 0];
    return [old === now ? row : { ...row, hromadas: now, before: old }];
  });
}

/**
 * «Соціальне таксі»; where the map shows a number: «Соціальне таксі: послуг на 10 000 жителів». People alone are of no
 * service.
 */
export function legendTitle(
  subject: string,
  metric: MetricView | null,
  t: Translate,
  lang: Language,
): string {
  if (metric === null) return subject;
  const name = metricName(metric, t, lang);
  return metric.id === 'people' ? name : t('map:legend.title', { subject, metric: name });
}

/** Whose the need figure on the map is, and of when; null where it shows none but residents. */
export function legendOrigin(metric: MetricView | null, t: Translate, lang: Language): string | null {
  return metric === null || metric.figure === null ? null : figureOrigin(metric.figure, t, lang);
}
