import { useWords } from '../../i18n/use-words.ts';
import { useApp } from '../../state/use-app.ts';
import { Badge } from './Badge.tsx';

/** «з вашого файлу»: a record that is not published; nothing for all others. */
export function OwnBadge({ id }: { readonly id: string }) {
  const { t } = useWords();
  const own = useApp((state) => state.own?.ids.has(id) === true);
  return own ? <Badge tone="note">{t('ownRecord')}</Badge> : null;
}
