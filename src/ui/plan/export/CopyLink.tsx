import { Link } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { appStore } from '../../../state/use-app.ts';
import { viewLink } from '../../../state/view-link.ts';
import { copyText } from '../../parts/copy-text.ts';

/** «Скопіювати посилання»: what was copied last is said until the view is another one. */
export function CopyLink() {
  const { t } = useWords();
  const [copied, setCopied] = useState<{ link: string; done: boolean } | null>(null);
  const copy = async () => {
    const link = viewLink(appStore.getState(), window.location.href);
    setCopied({ link, done: await copyText(link) });
  };
  return (
    <>
      <button type="button" className="button button-plain plan-tool-button" onClick={() => void copy()}>
        <Link aria-hidden="true" size={18} strokeWidth={1.75} />
        <span>{t('out:link')}</span>
      </button>
      <output className="small plan-link-said">
        {copied?.done === true && t('out:linkCopied')}
        {copied?.done === false && (
          <>
            {t('out:linkFailed')} <span className="plan-export-address">{copied.link}</span>
          </>
        )}
      </output>
    </>
  );
}
