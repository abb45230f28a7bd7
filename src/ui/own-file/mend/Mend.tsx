import { useState } from 'react';
import type { Manifest } from '../../../data/packs/manifest.ts';
import type { Choice } from '../../../data/intake/question.ts';
import type { ISODate } from '../../../domain/date.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { BusyBar } from '../BusyBar.tsx';
import { AddService } from '../form/AddService.tsx';
import { Next } from '../Next.tsx';
import type { CheckedFile, Step } from '../stage.ts';
import type { OwnFileState } from '../use-own-file.ts';
import type { OwnOnMap } from '../use-own-on-map.ts';
import { useParts } from '../use-parts.ts';
import { Assure } from './Assure.tsx';
import { KeepChoice } from './KeepChoice.tsx';
import { MapChoice } from './MapChoice.tsx';
import { Rows } from './rows/Rows.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import { Summary } from './Summary.tsx';
import { counted } from '../counted.ts';

interface Props {
  readonly table: CheckedFile;
  readonly state: OwnFileState;
  readonly onMap: OwnOnMap;
  readonly manifest: Manifest;
  readonly today: ISODate;
  readonly units: (oblast: string) => Promise<readonly Choice[]>;
  readonly onGo: (step: Step) => void;
  readonly onForget: () => void;
  readonly onClose: () => void;
}

/** The parts come one by one; rows change their height, so what stands beside them is there first. */
const PARTS = ['summary', 'aside', 'rows'] as const;

/** The rows of a table: what is wrong in them and how it is mended, and what else can be done with the file. */
export function Mend({ table, state, onMap, manifest, today, units, onGo, onForget, onClose }: Props) {
  const { own, steps, lang } = useWords();
  const { summary, client } = table;
  const { counts } = summary;
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const there = new Set(PARTS.slice(0, useParts(PARTS.length)));
  return (
    <div className="own-mend">
      <div className="own-main">
        <Summary summary={summary} regions={manifest.regions} change={state.change} />
        {state.busy !== null && <BusyBar progress={state.busy} />}
        {there.has('rows') && (
          <Rows
            table={table}
            change={state.change}
            units={units}
            selected={selected}
            onSelect={setSelected}
          />
        )}
        <AddService oblast={summary.oblast} onAdd={(record) => void state.change('add', record)} />
      </div>
      {there.has('aside') && (
        <aside className="own-aside">
          <MapChoice onMap={onMap} summary={summary} onClose={onClose} />
          <SaveCopy client={client} file={summary.file} oblast={summary.oblast} />
          <Assure summary={summary} change={state.change} selected={selected} today={today} />
          <KeepChoice table={table} kept={state.kept} />
          <section>
            <Button onClick={onForget}>{own('keep.forget')}</Button>
            <p className="muted small">{own('keep.forgetHint')}</p>
          </section>
        </aside>
      )}
      <Next onNext={() => onGo('publish')}>
        {counts.bad > 0 ? steps('mend.left', counted(counts.bad, lang)) : ''}
      </Next>
    </div>
  );
}
