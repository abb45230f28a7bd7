import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { MetricView } from '../../../domain/metrics/view.ts';
import type { Language } from '../../../domain/text.ts';
import { formatNumber } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { peopleNumber } from '../../parts/people-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { hromadaName, raionName } from '../../parts/names.ts';
import { useServices } from '../../parts/use-services.ts';
import { FigureSums } from './FigureCells.tsx';
import { GroupSums } from './GroupSums.tsx';
import { type KeyOf, type RowGroup, sortRows } from './table-rows.ts';
import { isToldFigure, MetricSum } from './MetricCell.tsx';
import { type RowProps, TableRow } from './TableRow.tsx';
import { useNear } from '../use-near.ts';

type OfRow = Omit<RowProps, 'row' | 'raion' | 'chosen'>;

interface Props extends OfRow {
  readonly group: RowGroup;
  readonly descending: boolean;
  readonly keyOf: KeyOf;
  /** Not null: its rows are no raion's, have no head, and each says its own. */
  readonly raionOf: ((row: HromadaRow) => string) | null;
  readonly open: boolean;
  readonly onOpen: (prefix: string) => void;
  /** Rows far out of sight are not made: for a table of the whole country. */
  readonly windowed: boolean;
  readonly chosenHromada: string | null;
}

/** Height of a row of hromadas, CSS pixels, as `table.css` has it. */
const ROW = 33;

/** A raion of the table: its sums by state, and its hromadas when open; or a part of rows that are not grouped. */
export function GroupBody(props: Props) {
  const { group, descending, keyOf, raionOf, open, onOpen, windowed, chosenHromada, ...ofRow } = props;
  const { metric, figures, basket, before, columns, told } = ofRow;
  const [body, near] = useNear<HTMLTableSectionElement>(windowed);
  const here = useServices(open && near);
  const made = open && near && here;
  const rows = useMemo(
    () => (made ? sortRows(group.rows, descending, keyOf) : []),
    [made, group, descending, keyOf],
  );
  return (
    <tbody ref={body}>
      {raionOf === null && (
        <GroupHead
          {...{ group, figures, basket, before, columns, told, open, onOpen }}
          metric={metric !== null && !isToldFigure(metric, figures) ? metric : null}
        />
      )}
      {open && !made && (
        <tr aria-hidden="true">
          <td
            style={{ height: ROW * group.rows.length }}
            colSpan={columns.length + figures.length + (raionOf === null ? 2 : 3)}
          >
            …
          </td>
        </tr>
      )}
      {rows.map((row) => (
        <TableRow
          key={row.hromada.code}
          row={row}
          raion={raionOf?.(row) ?? null}
          chosen={row.hromada.code === chosenHromada}
          {...ofRow}
        />
      ))}
    </tbody>
  );
}

type HeadKeys = 'group' | 'figures' | 'basket' | 'before' | 'columns' | 'told' | 'open' | 'onOpen';

interface HeadProps extends Pick<Props, HeadKeys> {
  /** The number that has a column; null = none. */
  readonly metric: MetricView | null;
}

/** Memoised: the sums of 136 raions are not drawn again when the table is sorted. */
const GroupHead = memo(function GroupHead(props: HeadProps) {
  const { group, figures, basket, before, columns, told, metric, open, onOpen } = props;
  const { t, lang } = useWords();
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <tr className="coverage-group">
      <th scope="rowgroup" className="coverage-first">
        <button type="button" aria-expanded={open} onClick={() => onOpen(group.prefix)}>
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
      <td className="number figures">{peopleNumber(group.people, t, lang)}</td>
      {metric !== null && (
        <td className="number figures">
          <MetricSum metric={metric} rows={group.rows} />
        </td>
      )}
      <FigureSums figures={figures} rows={group.rows} />
      {columns.map((at) => (
        <td key={at} className={told.includes(basket.types[at]?.id ?? '') ? 'told' : undefined}>
          <GroupSums rows={group.rows} basket={basket} before={before} at={at} />
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
