import { FileUp } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Confirm } from '../Confirm.tsx';
import { AddService } from '../form/AddService.tsx';
import type { Stage, Step } from '../stage.ts';
import type { Source } from '../use-own-file.ts';
import { KeptFile } from './KeptFile.tsx';
import { LayoutList } from './LayoutList.tsx';
import { PasteTable } from './PasteTable.tsx';
import { Templates } from './Templates.tsx';
import { useFileDrop } from './use-file-drop.ts';
import { messageOn } from '../said.ts';

interface Props {
  readonly stage: Stage;
  /** There is work that another file would end. */
  readonly dirty: boolean;
  readonly forgotten: boolean;
  readonly onOpen: (source: Source) => void;
  readonly onForget: () => void;
  readonly onGo: (step: Step) => void;
}

/** Where a file is chosen, dropped or pasted, or a service is typed in; what was wrong with the last one. */
export function ChooseFile({ stage, dirty, forgotten, onOpen, onForget, onGo }: Props) {
  const { own, steps, lang } = useWords();
  const [waiting, setWaiting] = useState<Source | null>(null);
  const take = useCallback(
    (source: Source) => (dirty ? setWaiting(source) : onOpen(source)),
    [dirty, onOpen],
  );
  return (
    <div className="own-choose">
      <p>{own('lead')}</p>
      {stage.kind === 'unreadable' && (
        <Notice tone="danger" live="assertive" title={own('unreadable')}>
          <p>
            {stage.finding.file}: {messageOn(stage.finding, lang)}.
          </p>
          <p>{own('unreadableNext')}</p>
        </Notice>
      )}
      {stage.kind === 'fault' && (
        <Notice tone="danger" live="assertive">
          <p>{own('fault', { message: stage.message })}</p>
        </Notice>
      )}
      {waiting !== null && (
        <Confirm
          question={steps('choose.replace', { file: fileOf(stage) })}
          yes={steps('choose.replaceYes')}
          no={steps('choose.replaceNo')}
          onYes={() => {
            setWaiting(null);
            onOpen(waiting);
          }}
          onNo={() => setWaiting(null)}
        />
      )}
      {stage.kind === 'open' && waiting === null && (
        <Notice tone="plain">
          <p>{steps('choose.openNow', { file: fileOf(stage) })}</p>
          <p className="contact-row">
            <Button onClick={() => onGo(stage.table === null ? 'columns' : 'mend')}>
              {steps('choose.goOn')}
            </Button>
          </p>
        </Notice>
      )}
      <output className="own-said">{forgotten ? own('keep.forgotten') : ''}</output>
      {stage.kind !== 'open' && <KeptFile key={String(forgotten)} onOpen={take} onForget={onForget} />}
      <DropZone onOpen={take} />
      <PasteTable onOpen={take} />
      <AddService oblast={null} onAdd={(first) => take(emptyFile(first, steps('form.file')))} />
      <Templates />
      <LayoutList />
    </div>
  );
}

function fileOf(stage: Stage): string {
  if (stage.kind !== 'open') return '';
  return stage.table?.summary.file ?? stage.list?.view.file ?? '';
}

/** A table of ours with the header alone, to which the first record is added. */
function emptyFile(first: NonNullable<Source['first']>, file: string): Source {
  const oblast = /^UA\d{2}/.exec(first.hromada ?? '')?.[0] ?? null;
  const header = 'id,provider,service_type,status,hromada,source,reported_on\n';
  return { file, blob: new Blob([header]), oblast, first };
}

function DropZone({ onOpen }: Pick<Props, 'onOpen'>) {
  const { own } = useWords();
  const take = useCallback((file: File) => onOpen({ file: file.name, blob: file, oblast: null }), [onOpen]);
  const over = useFileDrop(take);
  return (
    <section className="own-drop" data-over={over} aria-label={own('drop')}>
      <FileUp aria-hidden="true" size={32} strokeWidth={1.5} />
      <p className="own-fine">{own('drop')}</p>
      <label className="button button-primary own-file-input">
        {own('choose')}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,.ods,.html,.htm,.json,.geojson,.zip"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) take(file);
            target.value = '';
          }}
        />
      </label>
      <p className="muted small">{own('formats')}</p>
      <p className="small">
        <strong>{own('nothingSent')}</strong>
      </p>
    </section>
  );
}
