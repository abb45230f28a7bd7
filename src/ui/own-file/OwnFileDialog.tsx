import { useCallback, useState } from 'react';
import type { Manifest } from '../../data/manifest.ts';
import type { ISODate } from '../../domain/service.ts';
import { useWords } from '../../i18n/use-words.ts';
import { forgetKeptFile } from '../../state/own-file.ts';
import { deviceStorage } from '../../state/use-app.ts';
import { ReadingDialog } from '../shell/ReadingDialog.tsx';
import { Bench } from './Bench.tsx';
import { Start } from './Start.tsx';
import { useOwnFile } from './use-own-file.ts';
import { useOwnOnMap } from './use-own-on-map.ts';
import { Working } from './Working.tsx';
import './own-file.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly manifest: Manifest;
  readonly today: ISODate;
}

/** «Перевірити свій файл»: a table is checked, corrected, seen on the map and made ready for publication. */
export function OwnFileDialog({ open, onClose, manifest, today }: Props) {
  const { own } = useWords();
  const state = useOwnFile(manifest, today);
  const { phase, close } = state;
  const onMap = useOwnOnMap(phase, state.opened);
  const [forgotten, setForgotten] = useState(false);
  const forget = useCallback(() => {
    close();
    forgetKeptFile(deviceStorage());
    setForgotten(true);
  }, [close]);
  return (
    <ReadingDialog
      id="own-title"
      className="own"
      title={own('title')}
      closeLabel={own('close')}
      open={open}
      onClose={onClose}
    >
      {phase.kind === 'working' && <Working work={state.work ?? phase.work} onCancel={close} />}
      {phase.kind === 'ready' && (
        <Bench
          key={state.opened}
          ready={phase}
          state={state}
          onMap={onMap}
          manifest={manifest}
          today={today}
          onForget={forget}
          onClose={onClose}
        />
      )}
      {phase.kind !== 'working' && phase.kind !== 'ready' && (
        <Start
          phase={phase}
          forgotten={forgotten}
          onOpen={(source) => {
            setForgotten(false);
            state.open(source);
          }}
          onForget={forget}
        />
      )}
    </ReadingDialog>
  );
}
