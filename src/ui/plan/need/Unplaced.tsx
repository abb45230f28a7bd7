import type { Code } from '../../../domain/code.ts';
import type { NeedIssue } from '../../../domain/need/types.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Derived } from '../../../state/derived.ts';
import { type OwnNeed, unplacedOf } from '../../../state/need.ts';
import { Button } from '../../parts/Button.tsx';
import { placeLine } from '../../parts/names.ts';
import { HromadaOptions } from '../what-if/HromadaOptions.tsx';
import { Issues } from './Issues.tsx';

interface Props {
  readonly own: OwnNeed;
  readonly derived: Derived;
  readonly onPlace: (row: number, code: Code) => void;
}

/** Rows that belong to no hromada: the likely ones are buttons, any other stands in a list. */
export function Unplaced({ own, derived, onPlace }: Props) {
  const { t, tools, lang } = useWords();
  const act = ({ row, came, candidates }: NeedIssue) => (
    <span className="need-candidates">
      {candidates.map((code) => {
        const found = own.table.candidates.get(code);
        if (found === undefined) return null;
        return (
          <Button key={code} onClick={() => onPlace(row, code)}>
            {placeLine(found.hromada, found.raion, t, lang)}
          </Button>
        );
      })}
      <select
        aria-label={tools('need.placeOf', { row, came })}
        value=""
        onChange={({ target }) => onPlace(row, target.value)}
      >
        <option value="" disabled>
          {tools(candidates.length > 0 ? 'need.otherPlace' : 'need.choosePlace')}
        </option>
        <HromadaOptions rows={derived.rows} />
      </select>
    </span>
  );
  return <Issues issues={unplacedOf(own)} derived={derived} act={act} />;
}
