import { Copy, Printer, Share2 } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { printAlone } from '../../parts/print-alone.ts';

/** Copy, share where the browser can, print. Nothing is sent by itself. */
export function LetterActions({ text }: { readonly text: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async () => setCopied(await copyText(text));
  // Without a title: apps show it where others may read it. Closing the chooser is no failure.
  const share = async () => navigator.share({ text }).catch(() => undefined);
  return (
    <>
      <div className="contact-row">
        <Button variant="primary" icon={Copy} onClick={() => void copy()}>
          {t('letter:copy')}
        </Button>
        {typeof navigator.share === 'function' && (
          <Button icon={Share2} onClick={() => void share()}>
            {t('letter:share')}
          </Button>
        )}
        <Button icon={Printer} onClick={() => printAlone('print-letter')}>
          {t('letter:print')}
        </Button>
      </div>
      <output className="small">
        {copied === null ? '' : t(copied ? 'letter:copied' : 'letter:copyFailed')}
      </output>
    </>
  );
}
