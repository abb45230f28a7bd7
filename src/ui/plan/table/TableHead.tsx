import type { ReactNode } from 'react';
import type { MetricView } from '../../../domain/metrics/view.ts';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import { pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { typeName } from '../../parts/names.ts';
import { metricName } from '../../legend/class-words.ts';
import { FigureHeads } from './FigureCells.tsx';
import { SortHead } from './SortHead.tsx';
import type { Sort, SortKey } from './table-rows.ts';

interface Props {
  readonly types: readonly ServiceType[];
  /** Ids. */
  readonly chosen: readonly string[];
  /** Null = the map shows states or a figure that has a column: none of its own. */
  readonly metric: MetricView | null;
  /** Need figures besides residents. */
  readonly figures: readonly NeedFigure[];
  /** Rows are not grouped: their raion has a column. */
  readonly flat: boolean;
  readonly sort: Sort;
  readonly onSort: (by: SortKey) => void;
  /** After the last column. */
  readonly children: ReactNode;
}

const isWay = (id: MetricView['id']) => id === 'km' || id === 'minutes';

/** Heads of the columns: by each of them the table can be sorted. */
export function TableHead({ types, chosen, metric, figures, flat, sort, onSort, children }: Props) {
  const { t, lang } = useWords();
  const by = { sort, onSort };
  return (
    <thead>
      <tr>
        <SortHead by="name" label={t('plan:table.hromada')} className="coverage-first" {...by} />
        {flat && <SortHead by="raion" label={t('plan:table.raion')} {...by} />}
        <SortHead by="people" label={t('plan:table.people')} className="number" {...by} />
        {metric !== null && (
          <SortHead
            by="value"
            label={isWay(metric.id) ? t(`plan:table.nearest.${metric.id}`) : metricName(metric, t, lang)}
            title={metricName(metric, t, lang)}
            className="number coverage-named"
            {...by}
          />
        )}
        <FigureHeads figures={figures} sort={sort} onSort={onSort} />
        {types.map((type) => (
          <SortHead
            key={type.id}
            by={`type ${type.id}`}
            label={pick(type.short, lang).text}
            title={typeName(type, lang)}
            className={chosen.includes(type.id) ? 'chosen coverage-type' : 'coverage-type'}
            {...by}
          />
        ))}
        <td className="coverage-last">{children}</td>
      </tr>
    </thead>
  );
}
