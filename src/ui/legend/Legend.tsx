import { CLASS_KEYS, isClass } from '../../domain/metric/classes.ts';
import type { MetricCell } from '../../domain/metric/value.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { MetricView } from '../../state/derive/metric.ts';
import type { StateTotal } from '../../state/derived.ts';
import { classWords } from './class-words.ts';
import { ClassSwatch } from './ClassSwatch.tsx';
import './legend.css';

interface Props {
  /** What is shown: «Соціальне таксі». */
  readonly title: string;
  readonly totals: readonly StateTotal[];
  /** A number instead of states; null = states. */
  readonly metric?: MetricView | null;
}

interface Row {
  readonly key: MetricCell['key'];
  readonly hromadas: number;
  readonly words: string;
}

/** Keys that a legend names even where none is on the map: to say that there is none is an answer. */
const ALWAYS: ReadonlySet<MetricCell['key']> = new Set(['servedLocal', 'notFound', 'unknown']);

/** Region «Умовні позначення»: each state or class with its colour, pattern, words and number of hromadas. */
export function Legend({ title, totals, metric = null }: Props) {
  const { t, lang } = useWords();
  const rows: readonly Row[] =
    metric === null
      ? totals.map(({ fill, hromadas }) => ({ key: fill, hromadas, words: t(`state:planner.${fill}`) }))
      : metric.totals
          .filter(({ key }, at) => isClassThere(metric, at) && !key.startsWith('served'))
          .map(({ key, hromadas }) => ({ key, hromadas, words: classWords(metric, key, t, lang) }));
  const always = (key: Row['key']) => (metric === null ? ALWAYS.has(key) : isClass(key) || key === 'unknown');
  const shown = rows.filter(({ key, hromadas }) => hromadas > 0 || always(key));
  const heading =
    metric === null
      ? title
      : t('plan:metric.title', { subject: title, metric: t(`plan:metric.name.${metric.id}`) });
  return (
    <section className="legend" data-over-map aria-label={t('common:legend')}>
      <p className="legend-title">{heading}</p>
      <ul>
        {shown.map(({ key, hromadas, words }) => (
          <li key={key} className={hromadas === 0 ? 'legend-none' : undefined}>
            <ClassSwatch of={key} width={26} height={18} />
            <span className="figures">{words}</span>
            <span className="figures legend-count" aria-hidden="true">
              {formatNumber(hromadas, lang)}
            </span>
            <span className="visually-hidden">
              {t('plan:table.hromadas', { count: hromadas, n: formatNumber(hromadas, lang) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first entries are zero and the classes; of the classes only as many exist as there are bounds. */
function isClassThere({ breaks }: MetricView, at: number): boolean {
  return at <= breaks.length || at >= CLASS_KEYS.length;
}
