import { isWritten } from '../../domain/hotlines.ts';
import type { Hotline } from '../../domain/service-type.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Notice } from '../parts/Notice.tsx';
import { LineList } from './LineList.tsx';

/**
 * Lines that stand before any local result when what is asked for concerns violence: for who cannot speak the way to
 * write above the numbers. Never a live region.
 */
export function SafetyLines({ lines }: { readonly lines: readonly Hotline[] }) {
  const { t } = useWords();
  const written = lines.filter(isWritten);
  if (lines.length === 0) return null;
  return (
    <Notice tone="danger" title={t('find:safetyTitle')}>
      {written.length > 0 && (
        <>
          <p>{t('find:safetyWrite')}</p>
          <LineList lines={written} />
        </>
      )}
      <p>{t('find:safetyText')}</p>
      <LineList lines={lines.filter((line) => !isWritten(line))} />
      <p>{t('help:equalText')}</p>
    </Notice>
  );
}
