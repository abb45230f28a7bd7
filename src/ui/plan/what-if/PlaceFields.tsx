import { useId } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { HromadaOptions } from './HromadaOptions.tsx';

/** Value of the list of places: none, whom it serves is named instead. */
export const NOWHERE = 'nowhere';

interface PlaceProps {
  readonly rows: readonly HromadaRow[];
  /** A hromada's code, NOWHERE, or '' = not chosen yet. */
  readonly place: string;
  readonly onPlace: (place: string) => void;
}

/** Where a new service would stand. */
export function PlaceSelect({ rows, place, onPlace }: PlaceProps) {
  const { tools } = useWords();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{tools('whatIf.place')}</label>
      <select id={id} value={place} onChange={(event) => onPlace(event.target.value)}>
        <option value="">{tools('whatIf.choosePlace')}</option>
        <option value={NOWHERE}>{tools('whatIf.noPlace')}</option>
        <HromadaOptions rows={rows} />
      </select>
    </>
  );
}

export type Reach = 'own' | 'raion' | 'oblast';

interface ReachProps {
  readonly reach: Reach;
  readonly onReach: (reach: Reach) => void;
}

/** Whom a new service with a place serves; other areas are drawn once it is there. */
export function ReachSelect({ reach, onReach }: ReachProps) {
  const { tools } = useWords();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{tools('whatIf.area')}</label>
      <select id={id} value={reach} onChange={(event) => onReach(event.target.value as Reach)}>
        <option value="own">{tools('whatIf.areaOwn')}</option>
        <option value="raion">{tools('whatIf.areaRaion')}</option>
        <option value="oblast">{tools('whatIf.areaOblast')}</option>
      </select>
    </>
  );
}
