import { RotateCcw } from 'lucide-react';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';

/** Clears all that was said and chosen for the last person. */
export function NewClient({ onClick }: { readonly onClick: () => void }) {
  const { t } = useWords();
  return (
    <Button variant="quiet" icon={RotateCcw} onClick={onClick}>
      {t('refer:saved.newClient')}
    </Button>
  );
}
