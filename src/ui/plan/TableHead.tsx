import type { ReactNode } from 'react';
import type { MetricView } from '../../domain/metrics/view.ts';
import type { NeedFigure } from '../../domain/need/figure.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { typeName } from '../parts/names.ts';
import { metricName } from '../legend/class-words.ts';
import { FigureHeads } from './FigureCells.tsx';
import { SortHead } from './SortHead.tsx';
import type { Sort, SortKey } from './table-rows.ts';

interface Props {
  readonly types: readonly ServiceType[];
  /** Ids. */
  readonly chosen: readonly string[];
  /** Null = the map shows states: no column of its own. */
  readonly metric: MetricView | null;
  /** Need figures besides residents. */
  readonly figures: readonly NeedFigure[];
  readonly sort: Sort;
  readonly onSort: (by: SortKey) => void;
  /** After the last column. */
  readonly children: ReactNode;
}

/** Heads of the columns; name, people and the map's number can be sorted. */
export function TableHead({ types, chosen, metric, figures, sort, onSort, children }: Props) {
  const { t, lang } = useWords();
  return (
    <thead>
      <tr>
        <SortHead by="name" label={t('plan:table.hromada')} sort={sort} onSort={onSort} />
        <SortHead by="people" label={t('plan:table.people')} sort={sort} onSort={onSort} />
        {metric !== null && (
          <SortHead
            by="value"
            label={t('plan:table.value')}
            title={metricName(metric, t, lang)}
            sort={sort}
            onSort={onSort}
          />
        )}
        <FigureHeads figures={figures} sort={sort} onSort={onSort} />
        {types.map((type) => (
          <th key={type.id} scope="col" className={chosen.includes(type.id) ? 'chosen' : undefined}>
            <abbr title={typeName(type, lang)}>{pick(type.short, lang).text}</abbr>
          </th>
        ))}
        <td className="coverage-last">{children}</td>
      </tr>
    </thead>
  );
}
