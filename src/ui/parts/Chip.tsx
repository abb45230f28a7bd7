import { X } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';

/** An active filter: its words and a button that removes it. */
export function Chip({ label, onRemove }: { readonly label: string; readonly onRemove: () => void }) {
  const { t } = useWords();
  return (
    <li className="chip">
      <button type="button" onClick={onRemove} aria-label={t('remove', { name: label })}>
        <span>{label}</span>
        <X aria-hidden="true" size={16} />
      </button>
    </li>
  );
}
