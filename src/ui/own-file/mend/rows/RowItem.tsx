import { useState } from 'react';
import { type Said, textIn } from '../../../../data/finding.ts';
import type { Choice } from '../../../../data/intake/question.ts';
import type { ProviderColumn } from '../../../../data/provider/columns.ts';
import { useWords } from '../../../../i18n/use-words.ts';
import type { FileSummary, OwnRow } from '../../../../workers/check-file-messages.ts';
import { Button } from '../../../parts/Button.tsx';
import { Dotted } from '../../../parts/Dotted.tsx';
import type { OwnFileState } from '../../use-own-file.ts';
import { Cell } from './Cell.tsx';
import { cellFindings, textOf } from './cells.ts';

interface Props {
  readonly row: OwnRow;
  /** It was taken out: it can only be put back. */
  readonly removed: boolean;
  readonly summary: FileSummary;
  readonly change: OwnFileState['change'];
  readonly units: (oblast: string) => Promise<readonly Choice[]>;
  readonly selected: boolean;
  readonly onSelect: () => void;
}

/** A row: which record it is, and its wrong cells with where to correct them. */
export function RowItem({ row, removed, summary, change, units, selected, onSelect }: Props) {
  const { own, steps, lang } = useWords();
  const named = (name: Said | null, column: ProviderColumn) =>
    name === null ? textOf(row, summary, column) : textIn(name, lang);
  const [type, hromada] = [named(row.names.type, 'service_type'), named(row.names.hromada, 'hromada')];
  return (
    <tr data-row={row.row}>
      <th scope="row">
        <label className="own-select">
          <input
            type="checkbox"
            checked={selected}
            disabled={removed}
            onChange={onSelect}
            aria-label={own('rows.select', { row: row.row })}
          />
          <span className="figures">
            <span className="own-row-word">{own('rows.row')} </span>
            {row.row}
          </span>
        </label>
      </th>
      <td>
        <p className="own-name" lang="uk">
          {textOf(row, summary, 'provider') || own('rows.unnamed')}
        </p>
        <p className="muted small">
          <Dotted>{[type, hromada].filter((text) => text !== '')}</Dotted>
        </p>
        <p className="muted small own-id">{textOf(row, summary, 'id')}</p>
      </td>
      <td>
        {removed ? (
          <Button onClick={() => void change('restore', [row.row])}>
            {steps('mend.restore', { row: row.row })}
          </Button>
        ) : (
          <Cells row={row} summary={summary} change={change} units={units} />
        )}
      </td>
    </tr>
  );
}

function Cells({ row, summary, change, units }: Pick<Props, 'row' | 'summary' | 'change' | 'units'>) {
  const { own, steps } = useWords();
  const [all, setAll] = useState(false);
  const [seen, setSeen] = useState<readonly number[]>([]);
  const cells = cellFindings(row, summary, seen);
  const fresh = cells.map(({ at }) => at).filter((at) => at >= 0 && !seen.includes(at));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  const others = summary.header.flatMap((_, at) => (cells.some((each) => each.at === at) ? [] : [at]));
  const shown = all ? [...cells, ...others.map((at) => ({ at, findings: [] }))] : cells;
  return (
    <>
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
          units={units}
          onSave={(value) => void change('edit', [{ row: row.row, at, value }])}
          onAccept={(finding) => void change('acceptAlike', finding)}
        />
      ))}
      <p className="own-row-actions">
        {row.findings.some(({ key }) => key === 'severalServices') && (
          <Button onClick={() => void change('split', row.row)}>
            {steps('mend.split', { row: row.row })}
          </Button>
        )}
        <Button variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? own('rows.hideCells') : own('rows.cells', { row: row.row })}
        </Button>
        <Button variant="quiet" onClick={() => void change('remove', [row.row])}>
          {steps('mend.remove', { row: row.row })}
        </Button>
      </p>
    </>
  );
}
