import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useState } from 'react';
import type { Language } from '../../domain/text.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Basket } from '../../state/derive/basket.ts';
import type { HromadaRow } from '../../state/derived.ts';
import { hromadaName, raionName } from '../parts/names.ts';
import { Swatch } from '../parts/Swatch.tsx';
import { CellButton } from './CellButton.tsx';
import { rowName } from './row-name.ts';
import { columnSums, type RowGroup } from './table-rows.ts';

interface Props {
  readonly group: RowGroup;
  readonly basket: Basket;
  /** Indices of the basket's types. */
  readonly columns: readonly number[];
  readonly repeated: ReadonlySet<string>;
  readonly startOpen: boolean;
  readonly chosenHromada: string | null;
  readonly onCell: (hromada: string, type: string | null) => void;
}

/** A raion of the table: its sums by state, and its hromadas when open. */
export const GroupBody = memo(function GroupBody(props: Props) {
  const { group, basket, columns, repeated, startOpen, chosenHromada, onCell } = props;
  const { t, lang } = useWords();
  const [open, setOpen] = useState(startOpen);
  const name = groupName(group, t, lang);
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <tbody>
      <tr className="coverage-group">
        <th scope="rowgroup" className="coverage-first">
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Chevron aria-hidden="true" size={18} />
            <span>
              {name}{' '}
              <span className="muted small figures">
                {t('plan:table.hromadas', {
                  count: group.rows.length,
                  n: formatNumber(group.rows.length, lang),
                })}
              </span>
            </span>
          </button>
        </th>
        <td className="number figures">
          {group.people === null ? t('plan:table.unknownPeople') : formatNumber(group.people, lang)}
        </td>
        {columns.map((at) => (
          <td key={at}>
            <Sums rows={group.rows} basket={basket} at={at} />
          </td>
        ))}
      </tr>
      {open &&
        group.rows.map((row) => (
          <Row
            key={row.hromada.code}
            row={row}
            basket={basket}
            columns={columns}
            repeated={repeated}
            chosen={row.hromada.code === chosenHromada}
            onCell={onCell}
          />
        ))}
    </tbody>
  );
});

/** Units without a raion (Kyiv, Sevastopol, raions drawn as one) stand under their own name. */
function groupName({ raion, rows }: RowGroup, t: Translate, lang: Language): string {
  if (raion !== null) return raionName(raion, t, lang);
  const [only] = rows;
  return only === undefined ? t('plan:table.noRaion') : hromadaName(only.hromada, t, lang);
}

function Sums({ rows, basket, at }: { rows: readonly HromadaRow[]; basket: Basket; at: number }) {
  const { t, lang } = useWords();
  return (
    <span className="coverage-sums">
      {columnSums(rows, basket, at).map(({ fill, n }) => (
        <span key={fill} className="figures" title={t(`state:planner.${fill}`)}>
          <Swatch fill={fill} width={14} height={12} />
          <span className="visually-hidden">{t(`state:planner.${fill}`)}: </span>
          {formatNumber(n, lang)}
        </span>
      ))}
    </span>
  );
}

interface RowProps {
  readonly row: HromadaRow;
  readonly basket: Basket;
  readonly columns: readonly number[];
  readonly repeated: ReadonlySet<string>;
  readonly chosen: boolean;
  readonly onCell: (hromada: string, type: string | null) => void;
}

function Row({ row, basket, columns, repeated, chosen, onCell }: RowProps) {
  const { t, lang } = useWords();
  const { hromada } = row;
  return (
    <tr className={chosen ? 'chosen' : undefined}>
      <th scope="row" className="coverage-first">
        <button type="button" onClick={() => onCell(hromada.code, null)}>
          {rowName(hromada, repeated, t, lang)}
        </button>
      </th>
      <td className="number figures">
        {hromada.population === null ? t('plan:table.unknownPeople') : formatNumber(hromada.population, lang)}
      </td>
      {columns.map((at) => (
        <td key={at}>
          <CellButton cell={basket.cell(hromada.code, at)} onChoose={(type) => onCell(hromada.code, type)} />
        </td>
      ))}
    </tr>
  );
}
