import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../parts/Button.tsx';
import { citation, runs, type TotalWords } from './sentence.ts';

type Copied = 'no' | 'yes' | 'failed';

/** The total in words, and the same to be quoted. */
export function TotalSentence({ words, where }: { readonly words: TotalWords; readonly where: string }) {
  const { t } = useWords();
  const quote = citation(words, where);
  const [copied, setCopied] = useState<{ state: Copied; quote: string }>({ state: 'no', quote });
  const state = copied.quote === quote ? copied.state : 'no';
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(quote);
      setCopied({ state: 'yes', quote });
    } catch {
      setCopied({ state: 'failed', quote });
    }
  };
  return (
    <div className="plan-total">
      <p className="plan-total-main figures">
        {words.main.flatMap((sentence) => [
          ...runs(sentence).map((run) =>
            run.strong ? <strong key={sentence + run.text}>{run.text}</strong> : run.text,
          ),
          ' ',
        ])}
      </p>
      <p className="muted small figures">{words.notes.join(' ')}</p>
      <output>
        <Button variant="quiet" onClick={() => void copy()}>
          {state === 'yes' ? t('plan:cited') : t('plan:cite')}
        </Button>
        {state === 'failed' && (
          <span className="small">
            {t('plan:citeFailed')} {quote}
          </span>
        )}
      </output>
    </div>
  );
}
