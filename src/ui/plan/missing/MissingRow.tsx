import { useId, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { peopleNumber } from '../../parts/people-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { FigureCells } from '../table/FigureCells.tsx';
import { MissingDetail, type MissingScope } from './MissingDetail.tsx';
import { Nearest } from './Nearest.tsx';
import { rowName } from '../row-name.ts';

interface Props {
  readonly row: HromadaRow;
  readonly scope: MissingScope;
}

/** A hromada without a provider on one line: its people and the nearest elsewhere; a press folds out whom to ask. */
export function MissingRow({ row, scope }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { hromada } = row;
  const { repeated, figure = null, onHromada } = scope;
  const press = () => {
    setOpen(!open);
    if (!open) onHromada(hromada.code, false);
  };
  return (
    <>
      <tr className={open ? 'open' : undefined}>
        <th scope="row">
          <button type="button" aria-expanded={open} aria-controls={id} onClick={press}>
            {rowName(hromada, repeated, t, lang)}
          </button>
        </th>
        <td className="number figures">{peopleNumber(hromada.population, t, lang)}</td>
        {figure !== null && <FigureCells figures={[figure]} code={hromada.code} metric={null} />}
        <td className="figures">
          <Nearest row={row} scope={scope} />
        </td>
      </tr>
      {open && (
        <tr className="plan-more-row" id={id}>
          <td colSpan={figure === null ? 3 : 4}>
            <MissingDetail row={row} scope={scope} />
          </td>
        </tr>
      )}
    </>
  );
}
