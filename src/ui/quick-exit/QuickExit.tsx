import { LogOut } from 'lucide-react';
import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { leave } from './leave.ts';
import { PRESSES } from './shift-counter.ts';
import { useShiftExit } from './use-shift-exit.ts';

/** The way out with what it does not do; says how many presses of Shift remain. Once a page. */
export function QuickExit() {
  const { t } = useWords();
  const left = useShiftExit();
  return (
    <div className="quick-exit">
      <ExitButton />
      <output className="visually-hidden">
        {left !== null && left > 0 ? t('quickExitPressed', { count: left }) : ''}
      </output>
    </div>
  );
}

/** The button alone, for a dialog that keeps the rest of the page out of reach; there its note is only spoken. */
export function ExitButton({ quiet = false }: { readonly quiet?: boolean }) {
  const { t } = useWords();
  const note = useId();
  return (
    <>
      <p className={quiet ? 'visually-hidden' : 'quick-exit-note'} id={note}>
        {t('quickExitNote')}
      </p>
      <button
        type="button"
        className="button button-strong"
        aria-label={t('quickExit')}
        aria-describedby={note}
        title={t('quickExitKeys', { shift: t('quickExitShift', { count: PRESSES }) })}
        onClick={leave}
      >
        <LogOut aria-hidden="true" size={20} strokeWidth={1.75} />
        <span className="wide-only">{t('quickExit')}</span>
        {/* «Закрити» alone would be taken for the dialog's own way out. */}
        <span className="narrow-only">{quiet ? t('quickExitSite') : t('quickExitShort')}</span>
      </button>
    </>
  );
}
