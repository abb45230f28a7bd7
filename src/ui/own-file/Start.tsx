import { FileUp } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { messageOf } from '../../data/finding.ts';
import { formatDate } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { type KeptFile, readKeptFile } from '../../state/own-file/keep-file.ts';
import { deviceStorage } from '../../state/use-app.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { LayoutList } from './LayoutList.tsx';
import type { Phase } from './phase.ts';
import { Templates } from './Templates.tsx';
import { useFileDrop } from './use-file-drop.ts';
import type { Source } from './use-own-file.ts';

interface Props {
  readonly phase: Exclude<Phase, { kind: 'ready' } | { kind: 'working' }>;
  readonly forgotten: boolean;
  readonly onOpen: (source: Source) => void;
  readonly onForget: () => void;
}

/** Where a file is chosen or dropped; what was wrong with the last one; the one that the device keeps. */
export function Start({ phase, forgotten, onOpen, onForget }: Props) {
  const { own, lang } = useWords();
  return (
    <>
      <p>{own('lead')}</p>
      {phase.kind === 'unreadable' && (
        <Notice tone="danger" live="assertive" title={own('unreadable')}>
          <p>
            {phase.finding.file}: {messageOf(phase.finding, lang)}
          </p>
        </Notice>
      )}
      {phase.kind === 'fault' && (
        <Notice tone="danger" live="assertive">
          <p>{own('fault', { message: phase.message })}</p>
        </Notice>
      )}
      <output className="own-said">{forgotten ? own('keep.forgotten') : ''}</output>
      <Kept key={String(forgotten)} onOpen={onOpen} onForget={onForget} />
      <DropZone onOpen={onOpen} />
      <Templates />
      <LayoutList />
    </>
  );
}

function DropZone({ onOpen }: Pick<Props, 'onOpen'>) {
  const { own } = useWords();
  const take = useCallback((file: File) => onOpen({ file: file.name, blob: file, oblast: null }), [onOpen]);
  const over = useFileDrop(take);
  return (
    <section className="own-drop" data-over={over} aria-label={own('drop')}>
      <FileUp aria-hidden="true" size={32} strokeWidth={1.5} />
      <p>{own('drop')}</p>
      <label className="button button-primary own-file-input">
        {own('choose')}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
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

function Kept({ onOpen, onForget }: Pick<Props, 'onOpen' | 'onForget'>) {
  const { own, lang } = useWords();
  const [kept, setKept] = useState<KeptFile | null>(null);
  useEffect(() => {
    let wanted = true;
    void readKeptFile(deviceStorage()).then((found) => wanted && setKept(found));
    return () => {
      wanted = false;
    };
  }, []);
  if (kept === null) return null;
  return (
    <Notice tone="plain">
      <p>{own('keep.found', { file: kept.file, date: formatDate(kept.at.slice(0, 10), lang) })}</p>
      <p className="contact-row">
        <Button onClick={() => onOpen({ ...kept, kept: true })}>{own('keep.open')}</Button>
        <Button
          onClick={() => {
            setKept(null);
            onForget();
          }}
        >
          {own('keep.forget')}
        </Button>
      </p>
    </Notice>
  );
}
