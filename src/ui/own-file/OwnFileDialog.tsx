import { useCallback, useEffect, useState } from 'react';
import type { Manifest } from '../../data/packs/manifest.ts';
import type { ISODate } from '../../domain/date.ts';
import { useWords } from '../../i18n/use-words.ts';
import { forgetKeptFile } from '../../state/own-file/own-file.ts';
import { deviceStorage } from '../../state/use-app.ts';
import { ReadingDialog } from '../shell/ReadingDialog.tsx';
import { BusyBar, Reading } from './BusyBar.tsx';
import { ChooseFile } from './choose/ChooseFile.tsx';
import { MapColumns } from './columns/MapColumns.tsx';
import { Confirm } from './Confirm.tsx';
import { Mend } from './mend/Mend.tsx';
import { Publish } from './publish/Publish.tsx';
import { StepList } from './StepList.tsx';
import { useOwnFile } from './use-own-file.ts';
import { useOwnOnMap } from './use-own-on-map.ts';
import { MatchValues } from './values/MatchValues.tsx';
import type { Choice } from '../../data/intake/question.ts';
import type { OwnFileClient } from '../../workers/check-file-client.ts';
import './own-file.css';
import './steps.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly manifest: Manifest;
  readonly today: ISODate;
}

/** «Перевірити свій файл»: any list is understood, corrected, seen on the map and made ready for publication. */
export function OwnFileDialog({ open, onClose, manifest, today }: Props) {
  const { own, steps } = useWords();
  const state = useOwnFile(manifest, today);
  const { stage, step, close } = state;
  const go = (next: typeof step) => {
    state.go(next);
    // A step begins at its top.
    document.querySelector('dialog.own')?.scrollTo({ top: 0 });
  };
  const { list, table } = stage.kind === 'open' ? stage : { list: null, table: null };
  const onMap = useOwnOnMap(table, state.opened);
  const units = useUnits(list?.client ?? table?.client ?? null);
  const [forgotten, setForgotten] = useState(false);
  // What was mended by hand would be lost by reading the list anew.
  const [again, setAgain] = useState(false);
  const dirty = (table?.summary.undoable ?? 0) > 0;
  useUnsaved(dirty);
  const forget = useCallback(() => {
    close();
    forgetKeptFile(deviceStorage());
    setForgotten(true);
  }, [close]);
  const take = () => {
    if (dirty && !again) setAgain(true);
    else {
      setAgain(false);
      void state.take();
    }
  };
  const questions = list?.view.questions.some(({ kind }) => kind !== 'constant') === true;
  return (
    <ReadingDialog
      id="own-title"
      className="own"
      title={own('title')}
      closeLabel={own('close')}
      open={open}
      onClose={onClose}
    >
      {stage.kind === 'open' && <StepList stage={stage} step={step} onGo={go} />}
      {stage.kind === 'reading' && <Reading progress={state.busy ?? stage.progress} onCancel={close} />}
      {again && (
        <Confirm
          question={steps('again.question')}
          yes={steps('again.yes')}
          no={steps('again.no')}
          onYes={take}
          onNo={() => {
            setAgain(false);
            go('mend');
          }}
        />
      )}
      {list !== null && (step === 'columns' || step === 'values') && state.busy !== null && (
        <BusyBar progress={state.busy} />
      )}
      {list !== null && step === 'columns' && (
        <MapColumns
          list={list}
          state={state}
          units={units}
          onNext={() => (questions ? go('values') : take())}
        />
      )}
      {list !== null && step === 'values' && (
        <MatchValues list={list} onPlan={state.plan} units={units} onNext={take} />
      )}
      {table !== null && step === 'mend' && (
        <Mend
          key={state.opened}
          {...{ table, state, onMap, manifest, today, units, onClose }}
          onGo={go}
          onForget={forget}
        />
      )}
      {table !== null && (
        <div hidden={step !== 'publish'}>
          <Publish
            key={state.opened}
            active={step === 'publish'}
            {...{ table, manifest, today, units }}
            change={state.change}
            onGo={go}
          />
        </div>
      )}
      {stage.kind !== 'reading' && (step === 'file' || stage.kind !== 'open') && (
        <ChooseFile
          stage={stage}
          dirty={dirty}
          forgotten={forgotten}
          onOpen={(source) => {
            setForgotten(false);
            state.open(source);
          }}
          onForget={forget}
          onGo={go}
        />
      )}
    </ReadingDialog>
  );
}

/** Asks the open file's worker for the hromadas of an oblast. */
function useUnits(client: OwnFileClient | null): (oblast: string) => Promise<readonly Choice[]> {
  return useCallback(async (oblast) => (client === null ? [] : client.ask('units', oblast)), [client]);
}

/** The browser asks before it leaves a page with unsaved work; the quick exit, which blanks the page first, is let go. */
function useUnsaved(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      if (!document.documentElement.classList.contains('blank')) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
}
