import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../parts/Button.tsx';
import type { Progress } from './stage.ts';

/** How far reading and checking are, and the way out of it. */
export function Reading({
  progress,
  onCancel,
}: {
  readonly progress: Progress;
  readonly onCancel: () => void;
}) {
  const { own } = useWords();
  return (
    <div className="own-reading">
      <BusyBar progress={progress} />
      <Button onClick={onCancel}>{own('cancel')}</Button>
    </div>
  );
}

/** A bar with its step and, where rows are counted, their number. */
export function BusyBar({ progress: { stage, done, of } }: { readonly progress: Progress }) {
  const { own, lang } = useWords();
  const words =
    (stage === 'check' || stage === 'rows') && of > 1
      ? own('done', { done: formatNumber(done, lang), of: formatNumber(of, lang) })
      : '';
  return (
    <div className="progress">
      <p>
        <span>{own(`stage.${stage}`)}</span> <span className="muted figures">{words}</span>
      </p>
      <progress
        aria-label={own(`stage.${stage}`)}
        {...(words !== '' && { 'aria-valuetext': words })}
        {...(of > 1 && { max: of, value: done })}
      />
    </div>
  );
}
