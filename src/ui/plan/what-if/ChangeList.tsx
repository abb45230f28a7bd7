import { X } from 'lucide-react';
import { useId } from 'react';
import type { Change, Territory } from '../../../domain/scenario/scenario.ts';
import { useToolWords } from '../../../i18n/use-tool-words.ts';
import { serviceById } from '../../../state/derive/service-by-id.ts';
import type { Placing, WhatIf } from '../../../state/scenario/types.ts';
import { Button } from '../../parts/Button.tsx';
import { changeName, servesWords } from './change-words.ts';

interface Props {
  readonly whatIf: WhatIf;
  readonly placing: Placing | null;
  readonly onPlacing: (placing: Placing | null) => void;
  readonly onArea: (at: number, area: readonly Territory[]) => void;
  readonly onUndo: (at: number) => void;
}

/** The scenario change by change: each can be moved, given another area, or taken back. */
export function ChangeList({ whatIf, ...handlers }: Props) {
  const { tools } = useToolWords();
  const title = useId();
  // A change has no name of its own, and two may be alike: its number is what the buttons speak of.
  const numbered = whatIf.scenario.map((change, at) => ({ change, at, key: `${change.kind} ${at}` }));
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{tools('whatIf.changes')}</h2>
      <ol className="plan-changes-list">
        {numbered.map(({ change, at, key }) => (
          <Item key={key} change={change} at={at} whatIf={whatIf} {...handlers} />
        ))}
      </ol>
    </section>
  );
}

interface ItemProps extends Props {
  readonly change: Change;
  readonly at: number;
}

function Item({ change, at, whatIf, placing, onPlacing, onArea, onUndo }: ItemProps) {
  const { t, tools, lang } = useToolWords();
  const dataset = whatIf.published;
  const words = { t, tools, lang };
  const name = changeName(change, dataset, words);
  const fault = whatIf.applied.faults.find((each) => each.at === at)?.fault ?? null;
  const picking = (kind: 'shift' | 'area') => placing?.kind === kind && placing.at === at;
  const turn = (kind: 'shift' | 'area') => onPlacing(picking(kind) ? null : { kind, at });
  const fixed = change.kind === 'remove' || isSecret(change, whatIf);
  return (
    <li>
      <div className="plan-change-head">
        <span>{name}</span>
        <button
          type="button"
          className="icon-button"
          aria-label={tools('whatIf.undo', { name })}
          onClick={() => onUndo(at)}
        >
          <X aria-hidden="true" size={18} />
        </button>
      </div>
      {change.kind !== 'remove' && <p className="muted small">{servesWords(change, dataset, words)}</p>}
      {fault !== null && <p className="plan-fault small">{tools(`whatIf.fault.${fault}`)}</p>}
      {!fixed && (
        <div className="plan-buttons">
          <Button variant="quiet" aria-pressed={picking('shift')} onClick={() => turn('shift')}>
            {tools(picking('shift') ? 'whatIf.stopOnMap' : 'whatIf.shift')}
          </Button>
          <Button variant="quiet" aria-pressed={picking('area')} onClick={() => turn('area')}>
            {tools(picking('area') ? 'whatIf.stopOnMap' : 'whatIf.drawArea')}
          </Button>
          <Reach change={change} onArea={(area) => onArea(at, area)} />
        </div>
      )}
    </li>
  );
}

/** A service whose place is secret is nowhere on the map, in a scenario too. */
function isSecret(change: Change, { published }: WhatIf): boolean {
  if (change.kind === 'add') return published.types.find(({ id }) => id === change.type)?.redacted === true;
  return serviceById(published).get(change.service)?.precision === 'redacted';
}

/** The usual areas in one press: own hromada, its raion, its oblast. */
function Reach({
  change,
  onArea,
}: {
  readonly change: Exclude<Change, { kind: 'remove' }>;
  readonly onArea: (area: readonly Territory[]) => void;
}) {
  const { tools } = useToolWords();
  const { hromada, area } = change;
  if (hromada === null) return null;
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
