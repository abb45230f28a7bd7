import type { ReactNode } from 'react';
import { formatKilobytes } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';

interface Props {
  readonly label: string;
  /** Bytes so far. */
  readonly loaded: number;
  /** Bytes in all; null where unknown. */
  readonly total: number | null;
  readonly children?: ReactNode;
}

/** A bar with bytes in words. */
export function Progress({ label, loaded, total, children }: Props) {
  const { t, lang } = useWords();
  const known = total !== null && total > 0;
  const kb = formatKilobytes(loaded, lang);
  const words = known
    ? t('bytesOf', { loaded: kb, total: formatKilobytes(total, lang) })
    : loaded > 0
      ? t('bytes', { loaded: kb })
      : '';
  return (
    <div className="progress">
      <p aria-hidden="true">
        {label}
        {words !== '' && ', '}
        <span className="muted figures">{words}</span>
      </p>
      <progress
        aria-label={label}
        aria-valuetext={words === '' ? undefined : words}
        {...(known ? { max: total, value: Math.min(loaded, total) } : {})}
      />
      {children}
    </div>
  );
}
