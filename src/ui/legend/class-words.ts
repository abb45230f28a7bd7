import { CLASS_KEYS, isClass } from '../../domain/metrics/classes.ts';
import type { MetricCell } from '../../domain/metrics/value.ts';
import {
  isOfFigure,
  metricOf,
  METRICS,
  type NumberMetric,
  type ZeroWordMetric,
} from '../../domain/metrics/index.ts';
import type { MetricView } from '../../domain/metrics/view.ts';
import type { Language } from '../../domain/text.ts';
import { formatKm, formatMinutes, formatNumber, pick } from '../../i18n/format.ts';
import { fillWord } from '../card/state-word.ts';
import { figureTitle, inBrackets } from '../parts/figure-words.ts';
import type { Translate } from '../../i18n/index.ts';

/** Two digits tell figures below ten apart, however small they are. */
function figure(value: number, lang: Language, digits = 2): string {
  const small = value > 0 && value < 1 ? 1 - Math.floor(Math.log10(value)) : 0;
  return formatNumber(value, lang, Math.max(digits, small));
}

const decimals = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** A bound of classes; those below ten have the decimals of the one that has most (the lowest is not told: «до 0,34»). */
function bound(value: number, breaks: readonly number[], lang: Language): string {
  const small = [value, ...breaks.slice(1)].filter((each) => each < 10);
  const digits = value < 10 ? Math.max(0, ...small.map(decimals)) : 0;
  const text = formatNumber(value, lang, digits);
  if (digits === 0) return text;
  const mark = formatNumber(0.5, lang, 1).charAt(1);
  const [whole, part = ''] = text.split(mark);
  return `${whole}${mark}${part.padEnd(digits, '0')}`;
}

/** Whether a state is this metric's zero, and is drawn as itself. */
const isZero = (id: NumberMetric, key: MetricCell['key']): boolean =>
  key === 'servedLocal' && metricOf(id).zero.includes(key);

/** A metric, and the need figure that it is of; null = residents. */
type Shown = Pick<MetricView, 'id' | 'figure'>;

/** «Послуг на 10 000 жителів», «Учні в інклюзивних класах: не виявлено». */
export function metricName({ id, figure }: Shown, t: Translate, lang: Language): string {
  if (figure === null || !isOfFigure(id)) return t(`metrics:${id}.name`);
  return t(`metrics:figure.${id}`, { name: figureTitle(figure, lang) });
}

/** A row of the legend: the class's range, or the state's words. Ranges of people and services are whole numbers. */
export function classWords(
  { id, breaks, silent }: Pick<MetricView, 'id' | 'breaks' | 'silent'>,
  key: MetricCell['key'],
  t: Translate,
  lang: Language,
  together = false,
): string {
  if (isZero(id, key)) return t(`metrics:${id}.zero`);
  if (key === 'unknown' && silent > 0)
    return t(id === 'people' ? 'metrics:figure.none' : 'metrics:figure.noneOrUnknown');
  if (!isClass(key)) return fillWord(key, together, t);
  const at = CLASS_KEYS.indexOf(key);
  if (at === 0) return t(`metrics:${id}.zero`);
  const oneByOne = METRICS[id].scale === 'each';
  const [from, to] = [breaks[at - 1] ?? 0, breaks[at]];
  const said = (value: number) => bound(value, breaks, lang);
  if (to === undefined) return t('map:legend.from', { from: said(from) });
  const last = oneByOne ? to - 1 : to;
  if (at === 1 && !oneByOne) return t('map:legend.to', { to: said(to) });
  if (last === from) return said(from);
  return t('map:legend.range', { from: said(from), to: said(last) });
}

/** A hromada's own number, where what it counts stands elsewhere. */
export function valueNumber(id: NumberMetric, value: number, lang: Language): string {
  const { unit } = METRICS[id];
  if (unit === 'km') return formatKm(value, true, lang);
  return unit === 'minutes' ? formatMinutes(value, lang) : figure(value, lang);
}

/** A hromada's own number in words: «3 послуги», «12 км», «0,8 на 10 000 жителів», «5 200 людей»; else its state. */
export function valueWords(
  { id, figure: of }: Shown,
  { key, value, silent }: MetricCell,
  t: Translate,
  lang: Language,
  together = false,
): string {
  if (silent === true && isOfFigure(id)) return t('metrics:figure.none');
  if (value === null || (!isClass(key) && !isZero(id, key)))
    return fillWord(isClass(key) ? 'unknown' : key, together, t);
  if (value === 0 && 'zeroWord' in METRICS[id]) return t(`metrics:${id as ZeroWordMetric}.zeroValue`);
  const n = valueNumber(id, value, lang);
  if (of !== null && isOfFigure(id)) {
    return id === 'perCapita'
      ? t('metrics:unit.per100', { n })
      : t('metrics:unit.figure', { n, name: inBrackets(pick(of.name, lang).text) });
  }
  return t(`metrics:unit.${METRICS[id].unit}`, { count: value, n });
}
