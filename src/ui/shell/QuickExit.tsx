import { LogOut } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { leave, shiftCounter } from './quick-exit.ts';

const NOTE_ID = 'quick-exit-note';

/** Shift three times leaves; says how many presses remain. */
function useShiftExit(): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const press = shiftCounter();
    const onKeyDown = (event: KeyboardEvent) => {
      const remaining = press(event);
      setLeft(remaining);
      if (remaining !== null && remaining <= 0) leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return left;
}

export function QuickExit() {
  const { t } = useWords();
  const left = useShiftExit();
  return (
    <div className="quick-exit">
      <p className="quick-exit-note" id={NOTE_ID}>
        {t('quickExitNote')}
      </p>
      <button
        type="button"
        className="button button-strong"
        aria-label={t('quickExit')}
        aria-describedby={NOTE_ID}
        title={t('quickExitKeys')}
        onClick={leave}
      >
        <LogOut aria-hidden="true" size={20} strokeWidth={1.75} />
        <span className="wide-only">{t('quickExit')}</span>
        <span className="narrow-only">{t('quickExitShort')}</span>
      </button>
      <output className="visually-hidden">
        {left !== null && left > 0 ? t('quickExitPressed', { count: left }) : ''}
      </output>
    </div>
  );
}
