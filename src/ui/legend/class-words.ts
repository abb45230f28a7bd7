import { CLASS_KEYS, isClass } from '../../domain/metric/classes.ts';
import type { MetricCell } from '../../domain/metric/value.ts';
import type { NumberMetric } from '../../domain/metric.ts';
import type { Language } from '../../domain/text.ts';
import { formatKm, formatNumber } from '../../i18n/format.ts';
import { fillWord } from '../card/state-word.ts';
import type { Translate } from '../../i18n/index.ts';

const ZERO = {
  count: 'none',
  perCapita: 'none',
  km: 'here',
  gapPeople: 'served',
  notFoundPeople: 'served',
  unknownPeople: 'served',
} as const satisfies Record<NumberMetric, string>;

/** Figures below ten are told apart by a digit after the comma. */
function figure(metric: NumberMetric, value: number, lang: Language): string {
  return formatNumber(value, lang, metric === 'count' || value >= 10 ? 0 : 2);
}

/** A row of the legend: the class's range, or the state's words. Ranges of people and services are whole numbers. */
export function classWords(
  { id, breaks }: { readonly id: NumberMetric; readonly breaks: readonly number[] },
  key: MetricCell['key'],
  t: Translate,
  lang: Language,
  together = false,
): string {
  if (!isClass(key)) return fillWord(key, together, t);
  const at = CLASS_KEYS.indexOf(key);
  if (at === 0) return t(`plan:metric.zero.${ZERO[id]}`);
  const [from, to] = [breaks[at - 1] ?? 0, breaks[at]];
  if (to === undefined) return t('plan:metric.from', { from: figure(id, from, lang) });
  const last = id === 'count' ? to - 1 : to;
  if (at === 1 && id !== 'count') return t('plan:metric.to', { to: figure(id, to, lang) });
  if (last === from) return figure(id, from, lang);
  return t('plan:metric.range', { from: figure(id, from, lang), to: figure(id, last, lang) });
}

/** A hromada's own number in words: «3 послуги», «12 км», «0,8 на 10 000 жителів», «5 200 людей»; else its state. */
export function valueWords(
  metric: NumberMetric,
  { key, value }: MetricCell,
  t: Translate,
  lang: Language,
  together = false,
): string {
  if (value === null || !isClass(key)) return fillWord(isClass(key) ? 'unknown' : key, together, t);
  if (metric === 'km') return value === 0 ? t('plan:metric.here') : formatKm(value, true, lang);
  if (metric === 'count') return t('plan:table.services', { count: value, n: formatNumber(value, lang) });
  if (metric === 'perCapita') return t('plan:metric.perCapitaValue', { n: formatNumber(value, lang, 2) });
  return t('plan:metric.peopleValue', { count: value, n: formatNumber(value, lang) });
}
