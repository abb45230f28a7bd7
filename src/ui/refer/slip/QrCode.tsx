import { useMemo } from 'react';
import { useWords } from '../../../i18n/use-words.ts';
import { qrPath } from './qr-path.ts';

/** The list's link for a phone's camera, made here: no server sees it. */
export function QrCode({ link }: { readonly link: string }) {
  const { t } = useWords();
  const qr = useMemo(() => qrPath(link), [link]);
  if (qr === null) return <p className="slip-small">{t('refer:slip.qrTooLong')}</p>;
  const { size, d } = qr;
  return (
    <figure className="slip-qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={t('refer:slip.qr')}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} fill="#ffffff" />
        <path d={d} fill="#000000" />
      </svg>
      <figcaption>{t('refer:slip.qrHint')}</figcaption>
    </figure>
  );
}
