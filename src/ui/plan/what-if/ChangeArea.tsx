import { useState } from 'react';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Change, Territory } from '../../../domain/scenario/scenario.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { Select } from '../../parts/Select.tsx';
import { AreaPicker } from './AreaPicker.tsx';
import { REACHES } from './PlaceFields.tsx';

interface Props {
  readonly change: Exclude<Change, { kind: 'remove' }>;
  readonly dataset: Dataset;
  readonly rows: readonly HromadaRow[];
  readonly onArea: (area: readonly Territory[]) => void;
}

/** Whom a changed service serves: round its place the usual areas in one press; without one, territory by territory. */
export function ChangeArea({ change, dataset, rows, onArea }: Props) {
  const [next, setNext] = useState('');
  const { hromada, area } = change;
  if (hromada !== null) return <Reach hromada={hromada} area={area} onArea={onArea} />;
  return (
    <AreaPicker
      dataset={dataset}
      rows={rows}
      area={area ?? []}
      next={next}
      wide={false}
      keepOne={change.kind === 'add'}
      onArea={onArea}
      onNext={setNext}
    />
  );
}

interface ReachProps extends Pick<Props, 'onArea'> {
  readonly hromada: Territory;
  readonly area: readonly Territory[] | null;
}

/** Own hromada, its raion, its oblast. */
function Reach({ hromada, area, onArea }: ReachProps) {
  const { tools } = useWords();
  const reaches = { own: [], raion: [hromada.slice(0, 6)], oblast: [hromada.slice(0, 4)] };
  const now = REACHES.find((each) => reaches[each].join() === area?.join()) ?? 'other';
  return (
    <Select
      aria-label={tools('whatIf.area')}
      of={now === 'other' ? ['other', ...REACHES] : REACHES}
      say={(each) => tools(each === 'other' ? 'whatIf.area' : `whatIf.reach.${each}`)}
      value={now}
      onChoose={(each) => each !== 'other' && onArea(reaches[each])}
    />
  );
}
