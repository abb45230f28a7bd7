import { ListPlus } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { type NewRecord, ServiceForm } from './ServiceForm.tsx';
import './form.css';

interface Props {
  /** Where places are looked for first. */
  readonly oblast: string | null;
  readonly onAdd: (record: NewRecord) => void;
}

/** A service that is typed in: for who has no spreadsheet, and for what the list lacks. */
export function AddService({ oblast, onAdd }: Props) {
  const { steps } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div className="own-add">
      <Button icon={ListPlus} aria-expanded={open} onClick={() => setOpen(!open)}>
        {steps('form.open')}
      </Button>
      {open && (
        <ServiceForm
          oblast={oblast}
          onAdd={(record) => {
            setOpen(false);
            onAdd(record);
          }}
        />
      )}
    </div>
  );
}
