import { useWords } from '../../../i18n/use-words.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import './save.css';

/** Where what was added has gone; nothing while nothing was. */
export function SavedLine() {
  const { t } = useWords();
  const count = useApp((state) => state.view.saved.length);
  if (count === 0) return null;
  return (
    <p className="saved-line">
      <span>{t('saved.count', { count })}</span>{' '}
      <Button variant="quiet" onClick={() => actions.setViewName('refer')}>
        {t('saved.open')}
      </Button>
    </p>
  );
}
