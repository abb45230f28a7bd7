import { useState } from 'react';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Change, Territory } from '../../../domain/scenario/scenario.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { AreaPicker } from './AreaPicker.tsx';

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
  const reaches = {
    areaOwn: [],
    areaRaion: [hromada.slice(0, 6)],
    areaOblast: [hromada.slice(0, 4)],
  } as const;
  const now = Object.entries(reaches).find(([, each]) => each.join() === area?.join())?.[0] ?? '';
  return (
    <select
      aria-label={tools('whatIf.area')}
      value={now}
      onChange={(event) => onArea(reaches[event.target.value as keyof typeof reaches])}
    >
      {now === '' && (
        <option value="" disabled>
          {tools('whatIf.area')}
        </option>
      )}
      {(['areaOwn', 'areaRaion', 'areaOblast'] as const).map((each) => (
        <option key={each} value={each}>
          {tools(`whatIf.${each}`)}
        </option>
      ))}
    </select>
  );
}
