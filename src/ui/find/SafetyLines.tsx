import type { Hotline } from '../../domain/service-type.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Notice } from '../parts/Notice.tsx';
import { LineList } from './no-answer/LineList.tsx';

/** Lines that stand before any local result when the chosen type concerns violence. Never a live region. */
export function SafetyLines({ lines }: { readonly lines: readonly Hotline[] }) {
  const { t } = useWords();
  return (
    <Notice tone="danger" title={t('find:safetyTitle')}>
      <p>{t('find:safetyText')}</p>
      <LineList lines={lines} />
      <p>{t('help:equalText')}</p>
    </Notice>
  );
}
