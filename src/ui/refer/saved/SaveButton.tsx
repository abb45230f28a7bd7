import { BookmarkCheck, BookmarkPlus } from 'lucide-react';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import './save.css';

interface Props {
  /** Of the service, for who cannot see beside what the button stands. */
  readonly name: string;
  readonly saved: boolean;
  readonly onSave: () => void;
}

/** «Додати до обраних»; once it is there, the way to take it out again. */
export function SaveButton({ name, saved, onSave }: Props) {
  const { t } = useWords();
  return (
    <Button
      icon={saved ? BookmarkCheck : BookmarkPlus}
      aria-label={t(saved ? 'saved.addedNamed' : 'saved.addNamed', { name })}
      className={saved ? 'save-button-on' : undefined}
      onClick={onSave}
    >
      {t(saved ? 'saved.added' : 'saved.add')}
    </Button>
  );
}
