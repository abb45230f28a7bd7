import { FileText } from 'lucide-react';
import { useId, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Hromada } from '../../../domain/hromada.ts';
import { Button } from '../../parts/Button.tsx';
import type { LetterTopic } from './letter-topic.ts';
import { part } from '../../parts/part.tsx';

const LetterEditor = part(async () => (await import('./LetterEditor.tsx')).LetterEditor);

interface Props {
  readonly topic: LetterTopic;
  readonly hromada: Hromada;
}

/** Opens the letter that fits the answer. Its code comes with the first press. */
export function LetterBox({ topic, hromada }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="letter-box">
      <Button
        icon={FileText}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t(topic.kind === 'organise' ? 'help:letterOrganise' : 'help:letterAsk')}
      </Button>
      <div id={id} hidden={!open}>
        {open && <LetterEditor topic={topic} hromada={hromada} />}
      </div>
    </div>
  );
}
