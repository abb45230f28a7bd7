import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import type { Language } from '../../domain/text.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Basket } from '../../state/derive/basket.ts';
import type { HromadaRow } from '../../state/derived.ts';
import { hromadaName, raionName } from '../parts/names.ts';
import { Swatch } from '../parts/Swatch.tsx';
import { columnSums, type RowGroup, type Sort, sortRows } from './table-rows.ts';
import { TableRow } from './TableRow.tsx';

interface Props {
  readonly group: RowGroup;
  readonly sort: Sort;
  readonly basket: Basket;
  /** Indices of the basket's types. */
  readonly columns: readonly number[];
  readonly repeated: ReadonlySet<string>;
  readonly startOpen: boolean;
  readonly chosenHromada: string | null;
  readonly onCell: (hromada: string, type: string | null) => void;
}

/** A raion of the table: its sums by state, and its hromadas when open. */
export function GroupBody(props: Props) {
  const { group, sort, basket, columns, repeated, startOpen, chosenHromada, onCell } = props;
  const [open, setOpen] = useState(startOpen);
  const rows = useMemo(() => (open ? sortRows(group.rows, sort) : []), [open, group, sort]);
  return (
    <tbody>
      <GroupHead group={group} basket={basket} columns={columns} open={open} onOpen={setOpen} />
      {rows.map((row) => (
        <TableRow
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
}

interface HeadProps extends Pick<Props, 'group' | 'basket' | 'columns'> {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Memoised: the sums of 136 raions are not drawn again when the table is sorted. */
const GroupHead = memo(function GroupHead({ group, basket, columns, open, onOpen }: HeadProps) {
  const { t, lang } = useWords();
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <tr className="coverage-group">
      <th scope="rowgroup" className="coverage-first">
        <button type="button" aria-expanded={open} onClick={() => onOpen(!open)}>
          <Chevron aria-hidden="true" size={18} />
          <span>
            {groupName(group, t, lang)}{' '}
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
