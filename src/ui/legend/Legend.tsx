import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { StateTotal } from '../../state/derived.ts';
import { Swatch } from '../parts/Swatch.tsx';
import './legend.css';

interface Props {
  /** What is shown: «Соціальне таксі». */
  readonly title: string;
  readonly totals: readonly StateTotal[];
}

/** States that a legend names even where none is on the map: to say that there is none is an answer. */
const ALWAYS = new Set(['servedLocal', 'notFound', 'unknown']);

/** Region «Умовні позначення»: each state with its colour, pattern, word and number of hromadas. */
export function Legend({ title, totals }: Props) {
  const { t, lang } = useWords();
  const shown = totals.filter(({ fill, hromadas }) => hromadas > 0 || ALWAYS.has(fill));
  return (
    <section className="legend" aria-label={t('common:legend')}>
      <p className="legend-title">{title}</p>
      <ul>
        {shown.map(({ fill, hromadas }) => (
          <li key={fill} className={hromadas === 0 ? 'legend-none' : undefined}>
            <Swatch fill={fill} width={26} height={18} />
            <span>{t(`state:planner.${fill}`)}</span>
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
