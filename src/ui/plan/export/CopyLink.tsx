import { Link } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { privacyOf } from '../../../state/url/privacy-of.ts';
import { scenarioInLink } from '../../../state/url/private.ts';
import { appStore } from '../../../state/use-app.ts';
import { viewLink } from '../../../state/url/view-link.ts';
import { copyText } from '../../parts/copy-text.ts';

type Held = ReturnType<typeof scenarioInLink>;

/** «Скопіювати посилання»: what was copied last is said until the view is another one. */
export function CopyLink() {
  const { t } = useWords();
  const [copied, setCopied] = useState<{ link: string; done: boolean; scenario: Held } | null>(null);
  const copy = async () => {
    const state = appStore.getState();
    const link = viewLink(state, window.location.href);
    const scenario = scenarioInLink(state.view, privacyOf(state));
    setCopied({ link, done: await copyText(link), scenario });
  };
  return (
    <>
      <button type="button" className="button button-plain plan-tool-button" onClick={() => void copy()}>
        <Link aria-hidden="true" size={18} strokeWidth={1.75} />
        <span>{t('export:link')}</span>
      </button>
      <output className="small plan-link-said">
        {copied?.done === true && t('export:linkCopied')}
        {copied?.scenario === 'shown' && ` ${t('export:linkShown')}`}
        {copied?.scenario === 'none' && ` ${t('export:linkNone')}`}
        {copied?.done === false && (
          <>
            {t('export:linkFailed')} <span className="plan-export-address">{copied.link}</span>
          </>
        )}
      </output>
    </>
  );
}
