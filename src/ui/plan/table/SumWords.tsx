import type { KnownSum } from '../../../domain/known-sum.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';

/** A sum, and of how many it is not known. */
export function SumWords({ sum: { sum, silent } }: { readonly sum: KnownSum }) {
  const { t, lang } = useWords();
  if (sum === null) return t('plan:table.unknownPeople');
  if (silent === 0) return formatNumber(sum, lang, 1);
  return (
    <>
      {formatNumber(sum, lang, 1)}{' '}
      <span className="muted small">{t('plan:table.without', { n: formatNumber(silent, lang) })}</span>
    </>
  );
}
