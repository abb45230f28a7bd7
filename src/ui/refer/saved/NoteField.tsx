import { Pencil } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { NOTE_LIMIT } from '../../../state/shortlist/shortlist.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';

interface Props {
  /** Of the service. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A note for the client beside a service: «запитати пані Олену після 14:00». */
export function NoteField({ name, value, onChange }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // The button that was pressed gave way to the field.
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);
  if (!open && value === '') {
    return (
      <Button variant="quiet" icon={Pencil} className="note-open" onClick={() => setOpen(true)}>
        {t('refer:saved.addNote')}
        <span className="visually-hidden">: {name}</span>
      </Button>
    );
  }
  return (
    <textarea
      ref={field}
      className="note"
      rows={2}
      maxLength={NOTE_LIMIT}
      value={value}
      aria-label={t('refer:saved.noteNamed', { name })}
      placeholder={t('refer:saved.notePlaceholder')}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
