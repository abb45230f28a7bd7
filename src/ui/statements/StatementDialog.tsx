import { X } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { ExitButton } from '../shell/QuickExit.tsx';
import type { Statement } from './statement.ts';
import './statements.css';

interface Props {
  readonly statement: Statement;
  readonly onClose: () => void;
}

/** Prose of a page's length is written once a language, not cut into keys; only the language at hand is fetched. */
const TEXTS = {
  uk: lazy(() => import('./Ukrainian.tsx')),
  en: lazy(() => import('./English.tsx')),
};

/** «Приватність» or «Доступність». Mount it to open it. */
export function StatementDialog({ statement, onClose }: Props) {
  const { t, lang } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const Text = TEXTS[lang];
  return (
    <dialog ref={dialog} className="about statement" aria-labelledby="statement-title" onClose={onClose}>
      <div className="about-head">
        <h1 id="statement-title">{t(`statement.${statement}`)}</h1>
        <ExitButton quiet />
        <button
          type="button"
          className="icon-button"
          aria-label={t('statement.close')}
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden="true" size={22} />
        </button>
      </div>
      <div className="about-body statement-body">
        <Suspense fallback={<p className="muted">{t('loading')}</p>}>
          <Text of={statement} />
        </Suspense>
      </div>
    </dialog>
  );
}
