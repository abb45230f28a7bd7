import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { Notice } from '../../parts/Notice.tsx';

/** A link may carry hundreds of ids: these many are named. */
const NAMED = 5;

interface Props {
  readonly missing: readonly string[];
  /** Some of them may still come. */
  readonly waiting: boolean;
  readonly onDrop: () => void;
}

/** What of a list could not be opened, by id. */
export function MissingNote({ missing, waiting, onDrop }: Props) {
  const { t, lang } = useWords();
  const n = formatNumber(missing.length, lang);
  if (waiting) {
    return <p className="muted small">{t('refer:saved.looking', { count: missing.length, n })}</p>;
  }
  const rest = missing.length - NAMED;
  const named = missing.slice(0, NAMED).join(', ');
  return (
    <Notice live="polite" title={t('refer:saved.missing', { count: missing.length, n })}>
      <p className="small saved-missing">
        {rest > 0 ? t('refer:saved.andMore', { list: named, n: formatNumber(rest, lang) }) : named}
      </p>
      <div className="contact-row">
        <Button onClick={onDrop}>{t('refer:saved.dropMissing')}</Button>
      </div>
    </Notice>
  );
}
