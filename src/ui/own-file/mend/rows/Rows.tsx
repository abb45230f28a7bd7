import { useState } from 'react';
import type { Choice } from '../../../../data/intake/question.ts';
import { formatNumber } from '../../../../i18n/format.ts';
import { useWords } from '../../../../i18n/use-words.ts';
import type { FileSummary, OwnRow, RowFilter } from '../../../../workers/check-file-messages.ts';
import { Button } from '../../../parts/Button.tsx';
import type { CheckedFile } from '../../stage.ts';
import type { OwnFileState } from '../../use-own-file.ts';
import { useParts } from '../../use-parts.ts';
import { RowItem } from './RowItem.tsx';
import { RowTools } from './RowTools.tsx';
import { PAGE, useRows } from './use-rows.ts';
import './rows.css';

interface Props {
  readonly table: CheckedFile;
  readonly change: OwnFileState['change'];
  readonly units: (oblast: string) => Promise<readonly Choice[]>;
  readonly selected: ReadonlySet<number>;
  readonly onSelect: (rows: ReadonlySet<number>) => void;
}

const FILTERS = ['errors', 'warnings', 'all', 'removed'] as const satisfies readonly RowFilter[];

function firstFilter({ counts }: FileSummary): RowFilter {
  if (counts.bad > 0) return 'errors';
  return counts.doubtful > 0 ? 'warnings' : 'all';
}

/** The rows of the file, a page at a time, each with what is wrong in it. */
export function Rows({ table, change, units, selected, onSelect }: Props) {
  const { summary } = table;
  const { own } = useWords();
  const [filter, setFilter] = useState<RowFilter>(() => firstFilter(summary));
  const [from, setFrom] = useState(0);
  const page = useRows(table, filter, from);
  const toggle = (row: number) => {
    const next = new Set(selected);
    if (!next.delete(row)) next.add(row);
    onSelect(next);
  };
  const shown = FILTERS.filter((each) => each !== 'removed' || summary.removed > 0 || filter === each);
  return (
    <section aria-labelledby="own-rows">
      <h2 id="own-rows">{own('rows.title')}</h2>
      <fieldset className="own-filter">
        <legend className="visually-hidden">{own('rows.filter')}</legend>
        {shown.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="own-filter"
              checked={filter === each}
              onChange={() => {
                setFilter(each);
                setFrom(0);
              }}
            />
            <span>
              {own(`rows.${each}`)}
              {each === 'removed' && ` (${summary.removed})`}
            </span>
          </label>
        ))}
      </fieldset>
      <RowTools summary={summary} change={change} selected={selected} onSelect={onSelect} />
      {page !== null && page.rows.length === 0 && <p className="muted">{own('rows.none')}</p>}
      {page !== null && page.rows.length > 0 && (
        <Table
          rows={page.rows}
          removed={filter === 'removed'}
          summary={summary}
          change={change}
          units={units}
          selected={selected}
          onSelect={toggle}
        />
      )}
      <Pager from={from} of={page?.of ?? 0} onFrom={setFrom} />
    </section>
  );
}

interface TableProps extends Pick<Props, 'change' | 'selected' | 'units'> {
  readonly rows: readonly OwnRow[];
  readonly removed: boolean;
  readonly summary: FileSummary;
  readonly onSelect: (row: number) => void;
}

/** Rows that are drawn in one go. */
const SLICE = 5;

function Table({ rows, selected, onSelect, ...rest }: TableProps) {
  const { own } = useWords();
  const there = useParts(PAGE / SLICE) * SLICE;
  return (
    <table className="own-table" aria-labelledby="own-rows">
      <thead>
        <tr>
          <th scope="col">{own('rows.row')}</th>
          <th scope="col">{own('rows.record')}</th>
          <th scope="col">{own('rows.found')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, there).map((row) => (
          <RowItem
            key={row.row}
            {...rest}
            row={row}
            selected={selected.has(row.row)}
            onSelect={() => onSelect(row.row)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PagerProps {
  readonly from: number;
  readonly of: number;
  readonly onFrom: (from: number) => void;
}

function Pager({ from, of, onFrom }: PagerProps) {
  const { own, lang } = useWords();
  if (from === 0 && of <= PAGE) return null;
  const number = (value: number) => formatNumber(value, lang);
  const words = own('rows.page', {
    from: number(Math.min(from + 1, of)),
    to: number(Math.min(from + PAGE, of)),
    of: number(of),
  });
  return (
    <div className="own-pager">
      <Button disabled={from === 0} onClick={() => onFrom(Math.max(0, from - PAGE))}>
        {own('rows.previous')}
      </Button>
      <output className="figures">{words}</output>
      <Button disabled={from + PAGE >= of} onClick={() => onFrom(from + PAGE)}>
        {own('rows.next')}
      </Button>
    </div>
  );
}
