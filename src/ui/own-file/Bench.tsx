import { useState } from 'react';
import type { Manifest } from '../../data/manifest.ts';
import type { ISODate } from '../../domain/service.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../parts/Button.tsx';
import { Assure } from './Assure.tsx';
import { KeepChoice } from './KeepChoice.tsx';
import { MapChoice } from './MapChoice.tsx';
import type { Ready } from './phase.ts';
import { Publish } from './publish/Publish.tsx';
import { Rows } from './rows/Rows.tsx';
import { SaveCopy } from './SaveCopy.tsx';
import { Summary } from './Summary.tsx';
import type { OwnFileState } from './use-own-file.ts';
import { useParts } from './use-parts.ts';
import type { OwnOnMap } from './use-own-on-map.ts';
import { WorkBar } from './Working.tsx';

interface Props {
  readonly ready: Ready;
  readonly state: OwnFileState;
  readonly onMap: OwnOnMap;
  readonly manifest: Manifest;
  readonly today: ISODate;
  readonly onForget: () => void;
  readonly onClose: () => void;
}

/** The parts come one by one; rows change their height, so what stands beside them is there first. */
const PARTS = ['summary', 'aside', 'rows', 'publish'] as const;

/** An open file: what was found, its rows to be corrected, and what can be done with it. */
export function Bench({ ready, state, onMap, manifest, today, onForget, onClose }: Props) {
  const { own } = useWords();
  const { summary, client } = ready;
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const there = new Set(PARTS.slice(0, useParts(PARTS.length)));
  return (
    <div className="own-bench">
      <div className="own-main">
        <Summary summary={summary} regions={manifest.regions} change={state.change} />
        {state.work !== null && <WorkBar work={state.work} />}
        {there.has('rows') && (
          <Rows ready={ready} change={state.change} selected={selected} onSelect={setSelected} />
        )}
        {there.has('publish') && (
          <Publish ready={ready} change={state.change} manifest={manifest} today={today} />
        )}
      </div>
      {there.has('aside') && (
        <aside className="own-aside">
          <MapChoice onMap={onMap} summary={summary} onClose={onClose} />
          <SaveCopy client={client} file={summary.file} oblast={summary.oblast} />
          <Assure summary={summary} change={state.change} selected={selected} today={today} />
          <KeepChoice ready={ready} kept={state.kept} />
          <section>
            <Button onClick={onForget}>{own('keep.forget')}</Button>
            <p className="muted small">{own('keep.forgetHint')}</p>
          </section>
        </aside>
      )}
    </div>
  );
}
