import { Clock } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import type { ResultItem } from '../../state/derived.ts';
import { openText } from './open-text.ts';

interface Props {
  readonly item: ResultItem;
  /** Minute of Kyiv's week; null where it is not known. */
  readonly now: number | null;
}

/** Whether someone is there now; nothing where the hours are not known. */
export function OpenLine({ item, now }: Props) {
  const { t } = useWords();
  const open = now === null ? null : openText(item.service.detail?.hours ?? null, now, t);
  if (open === null) return null;
  return (
    <p className={open.open ? 'open-line open-now figures' : 'open-line figures'}>
      <Clock aria-hidden="true" size={16} strokeWidth={2} />
      {open.text}
    </p>
  );
}
