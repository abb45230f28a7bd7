import { X } from 'lucide-react';
import type { Change } from '../../../domain/scenario/scenario.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { serviceById } from '../../../domain/service-by-id.ts';
import type { WhatIf } from '../../../domain/scenario/what-if.ts';
import { Button } from '../../parts/Button.tsx';
import { ChangeArea } from './ChangeArea.tsx';
import { changeName, servesWords } from './change-words.ts';
import type { ChangesProps } from './changes-props.ts';

interface ItemProps extends ChangesProps {
  readonly change: Change;
  readonly at: number;
}

/** One change: what it is, what is wrong with it, and what can be done about it. */
export function ChangeItem({ change, at, whatIf, rows, placing, onPlacing, onArea, onUndo }: ItemProps) {
  const { t, tools, lang } = useWords();
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
          <ChangeArea change={change} dataset={dataset} rows={rows} onArea={(area) => onArea(at, area)} />
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
