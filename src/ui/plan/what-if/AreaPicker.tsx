import { Plus, X } from 'lucide-react';
import { useId } from 'react';
import type { Dataset } from '../../../domain/dataset.ts';
import { type Territory, territoryOf } from '../../../domain/scenario/scenario.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { joined } from '../../../state/scenario/edit.ts';
import { Button } from '../../parts/Button.tsx';
import { HromadaOptions } from './HromadaOptions.tsx';
import { territoryName } from './names.ts';
import { WideOptions } from './WideOptions.tsx';

interface Props {
  readonly dataset: Dataset;
  readonly rows: readonly HromadaRow[];
  readonly area: readonly Territory[];
  /** Code of what the list stands on, not yet in the area; '' = nothing. */
  readonly next: string;
  /** Oblasts and raions only: of a service whose place is secret. */
  readonly wide: boolean;
  /** The last territory stays. */
  readonly keepOne: boolean;
  readonly onArea: (area: readonly Territory[]) => void;
  readonly onNext: (code: string) => void;
}

/** An area of any territories, named one after another. */
export function AreaPicker({ dataset, rows, area, next, wide, keepOne, onArea, onNext }: Props) {
  const { t, tools, lang } = useWords();
  const select = useId();
  const name = (territory: Territory) => territoryName(territory, dataset, t, lang);
  const fixed = keepOne && area.length === 1;
  const join = () => {
    onArea(joined(area, territoryOf(next)));
    onNext('');
  };
  return (
    <div className="plan-form">
      <label htmlFor={select}>{tools('whatIf.area')}</label>
      {area.length > 0 && (
        <ul className="plan-area">
          {area.map((each) => (
            <li key={each}>
              <span>{name(each)}</span>
              {!fixed && (
                <button
                  type="button"
                  className="icon-button"
                  aria-label={tools('whatIf.areaLess', { name: name(each) })}
                  onClick={() => onArea(area.filter((other) => other !== each))}
                >
                  <X aria-hidden="true" size={18} />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="plan-area-next">
        <select id={select} value={next} onChange={(event) => onNext(event.target.value)}>
          <option value="">{tools('whatIf.chooseArea')}</option>
          <WideOptions rows={rows} dataset={dataset} />
          {!wide && <HromadaOptions rows={rows} />}
        </select>
        <Button icon={Plus} disabled={next === ''} onClick={join}>
          {tools('whatIf.areaMore')}
        </Button>
      </div>
    </div>
  );
}
