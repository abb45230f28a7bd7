import { useId } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { Select } from '../../parts/Select.tsx';
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

export const REACHES = ['own', 'raion', 'oblast'] as const;
export type Reach = (typeof REACHES)[number];

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
      <Select
        id={id}
        of={REACHES}
        say={(each) => tools(`whatIf.reach.${each}`)}
        value={reach}
        onChoose={onReach}
      />
    </>
  );
}
