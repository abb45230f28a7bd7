import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { FileSummary, OwnRow } from '../../../workers/check-file-messages.ts';
import { Button } from '../../parts/Button.tsx';
import type { OwnFileState } from '../use-own-file.ts';
import { Cell } from './Cell.tsx';
import { cellFindings, textOf } from './cells.ts';

interface Props {
  readonly row: OwnRow;
  readonly summary: FileSummary;
  readonly change: OwnFileState['change'];
  readonly selected: boolean;
  readonly onSelect: () => void;
}

/** A row: which record it is, and its wrong cells with where to correct them. */
export function RowItem({ row, summary, change, selected, onSelect }: Props) {
  const { own } = useWords();
  const [all, setAll] = useState(false);
  const [seen, setSeen] = useState<readonly number[]>([]);
  const cells = cellFindings(row, summary, seen);
  const fresh = cells.map(({ at }) => at).filter((at) => at >= 0 && !seen.includes(at));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  const others = summary.header.flatMap((_, at) => (cells.some((each) => each.at === at) ? [] : [at]));
  const shown = all ? [...cells, ...others.map((at) => ({ at, findings: [] }))] : cells;
  const [type, hromada] = [textOf(row, summary, 'service_type'), textOf(row, summary, 'hromada')];
  return (
    <tr data-row={row.row}>
      <th scope="row">
        <label className="own-select">
          <input
            type="checkbox"
            checked={selected}
            onChange={onSelect}
            aria-label={own('rows.select', { row: row.row })}
          />
          <span className="figures">{row.row}</span>
        </label>
      </th>
      <td lang="uk">
        <p className="own-name">{textOf(row, summary, 'provider') || own('rows.unnamed')}</p>
        <p className="muted small">{[type, hromada].filter((text) => text !== '').join(' · ')}</p>
        <p className="muted small own-id">{textOf(row, summary, 'id')}</p>
      </td>
      <td>
        {row.findings.length === 0 && (
          <p className={seen.length > 0 ? 'own-good' : 'muted'}>
            {own(seen.length > 0 ? 'rows.nowGood' : 'rows.nothing')}
          </p>
        )}
        {shown.map(({ at, findings }) => (
          <Cell
            key={at}
            at={at}
            row={row}
            findings={findings}
            summary={summary}
            onSave={(value) => void change('edit', [{ row: row.row, at, value }])}
            onAccept={(finding) => void change('acceptAlike', finding)}
          />
        ))}
        <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? own('rows.hideCells') : own('rows.cells', { row: row.row })}
        </Button>
      </td>
    </tr>
  );
}
