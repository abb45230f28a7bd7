import { FileText } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import type { Hromada } from '../../../domain/hromada.ts';
import { Button } from '../../parts/Button.tsx';
import type { LetterTopic } from './letter-topic.ts';

const LetterEditor = lazy(async () => ({ default: (await import('./LetterEditor.tsx')).LetterEditor }));

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
        {open && (
          <Suspense fallback={<p className="muted">{t('loading')}</p>}>
            <LetterEditor topic={topic} hromada={hromada} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
