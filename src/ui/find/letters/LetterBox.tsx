import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { Hromada } from '../../../domain/hromada.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { part } from '../../parts/part.tsx';
import { Detail } from '../../shell/Detail.tsx';
import type { LetterTopic } from './letter-topic.ts';

const LetterEditor = part(async () => (await import('./LetterEditor.tsx')).LetterEditor, {
  words: ['letter'],
});

interface Props {
  readonly topic: LetterTopic;
  readonly hromada: Hromada;
}

/** Opens the letter that fits the answer, in the place of the panel's content. Its code comes with the first press. */
export function LetterBox({ topic, hromada }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" icon={FileText} onClick={() => setOpen(true)}>
        {t(topic.kind === 'organise' ? 'find:letterOrganise' : 'find:letterAsk')}
      </Button>
      {open && (
        <Detail back={t('find:backToAnswer')} onClose={() => setOpen(false)}>
          <LetterEditor topic={topic} hromada={hromada} />
        </Detail>
      )}
    </>
  );
}
