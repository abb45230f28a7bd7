import { useEffect, useState } from 'react';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { type KeptFile as Kept, readKeptFile } from '../../../state/own-file/keep-file.ts';
import { deviceStorage } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';
import type { Source } from '../use-own-file.ts';

interface Props {
  readonly onOpen: (source: Source) => void;
  readonly onForget: () => void;
}

/** The file that this device keeps. */
export function KeptFile({ onOpen, onForget }: Props) {
  const { own, lang } = useWords();
  const [kept, setKept] = useState<Kept | null>(null);
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
