import type { MetricView } from '../../../domain/metrics/view.ts';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import { sumFigure } from '../../../domain/need/totals.ts';
import { sumKnown } from '../../../domain/known-sum.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { figureTitle, figureWords } from '../../parts/figure-words.ts';
import { ColourOf } from './MetricCell.tsx';
import { SumWords } from './SumWords.tsx';
import { SortHead } from './SortHead.tsx';
import type { Sort, SortKey } from './table-rows.ts';

interface Figures {
  readonly figures: readonly NeedFigure[];
}

interface HeadProps extends Figures {
  readonly sort: Sort;
  readonly onSort: (by: SortKey) => void;
}

/** A column for each need figure besides residents. */
export function FigureHeads({ figures, sort, onSort }: HeadProps) {
  const { t, lang } = useWords();
  return figures.map((figure) => (
    <SortHead
      key={figure.id}
      by={`need ${figure.id}`}
      label={figureTitle(figure, lang)}
      title={figureWords(figure, t, lang)}
      className="number coverage-named"
      sort={sort}
      onSort={onSort}
    />
  ));
}

interface CellsProps extends Figures {
  readonly code: string;
  /** Null = the map shows none of them. */
  readonly metric: MetricView | null;
}

/** What of each lives in a hromada; the one on the map with its colour. */
export function FigureCells({ figures, code, metric }: CellsProps) {
  const { t, lang } = useWords();
  return figures.map(({ id, weights }) => {
    const value = weights.get(code);
    return (
      <td key={id} className="number figures">
        {value === undefined ? (
          <span className="muted">{t('plan:table.unknownPeople')}</span>
        ) : (
          formatNumber(value, lang, 1)
        )}
        <ColourOf metric={metric} code={code} figure={id} />
      </td>
    );
  });
}

/** What of each lives in a raion, or in all that is shown; of how many hromadas it is not known. */
export function FigureSums({ figures, rows }: Figures & { readonly rows: readonly HromadaRow[] }) {
  return figures.map((figure) => (
    <td key={figure.id} className="number figures">
      <SumWords sum={sumFigure(rows, figure)} />
    </td>
  ));
}

interface FootProps extends Figures {
  readonly rows: readonly HromadaRow[];
  /** How many columns stand before people, the name’s among them. */
  readonly before: number;
  /** How many columns stand between people and figures. */
  readonly between: number;
  /** How many columns follow. */
  readonly after: number;
}

/** Sums of all hromadas that are shown. */
export function TableFoot({ figures, rows, before, between, after }: FootProps) {
  const { t } = useWords();
  const people = sumKnown(rows.map(({ hromada }) => hromada.population));
  return (
    <tfoot>
      <tr className="coverage-group">
        <th scope="row" className="coverage-first" colSpan={before}>
          {t('plan:table.total')}
        </th>
        <td className="number figures">
          <SumWords sum={people} />
        </td>
        {between > 0 && <td colSpan={between}>—</td>}
        <FigureSums figures={figures} rows={rows} />
        <td colSpan={after}>—</td>
      </tr>
    </tfoot>
  );
}
