import { memo } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { peopleNumber } from '../../parts/people-words.ts';
import type { Basket } from '../../../domain/coverage/basket.ts';
import type { MetricView } from '../../../domain/metrics/view.ts';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { CellButton } from './CellButton.tsx';
import { FigureCells } from './FigureCells.tsx';
import { ColourOf, isToldFigure, MetricCell } from './MetricCell.tsx';
import { rowName } from '../row-name.ts';

export interface RowProps {
  readonly row: HromadaRow;
  /** Its raion, where rows are not grouped by it; null = they are. */
  readonly raion: string | null;
  readonly metric: MetricView | null;
  /** Need figures besides residents. */
  readonly figures: readonly NeedFigure[];
  readonly basket: Basket;
  /** Without the planner's scenario; null = there is none. */
  readonly before: Basket | null;
  /** Indices of the basket's types. */
  readonly columns: readonly number[];
  /** Ids of the chosen types: their cells carry words. */
  readonly told: readonly string[];
  readonly repeated: ReadonlySet<string>;
  readonly chosen: boolean;
  readonly onCell: (hromada: string, type: string | null) => void;
}

/** A hromada of the table: its name and its cells. */
export const TableRow = memo(function TableRow(props: RowProps) {
  const { row, raion, metric, figures, basket, before, columns, told, repeated, chosen, onCell } = props;
  const { t, lang } = useWords();
  const { hromada } = row;
  const isTold = isToldFigure(metric, figures);
  return (
    <tr className={chosen ? 'chosen' : undefined}>
      <th scope="row" className="coverage-first">
        <button type="button" onClick={() => onCell(hromada.code, null)}>
          {rowName(hromada, repeated, t, lang)}
        </button>
      </th>
      {raion !== null && <td className="coverage-raion">{raion}</td>}
      <td className="number figures">
        {peopleNumber(hromada.population, t, lang)}
        {isTold && <ColourOf metric={metric} code={hromada.code} figure={null} />}
      </td>
      {metric !== null && !isTold && (
        <td className="number figures">
          <MetricCell metric={metric} code={hromada.code} />
        </td>
      )}
      <FigureCells figures={figures} code={hromada.code} metric={isTold ? metric : null} />
      {columns.map((at) => {
        const words = told.includes(basket.types[at]?.id ?? '');
        return (
          <td key={at} className={words ? 'told' : undefined}>
            <CellButton
              told={words}
              cell={basket.cell(hromada.code, at)}
              hromada={hromada}
              was={before === null ? null : changedFrom(before, basket, hromada.code, at)}
              onChoose={(type) => onCell(hromada.code, type)}
            />
          </td>
        );
      })}
    </tr>
  );
});

function changedFrom(before: Basket, after: Basket, code: string, type: number) {
  const was = before.fill(code, type);
  return was === after.fill(code, type) ? null : was;
}
