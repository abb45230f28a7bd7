import type { Manifest } from '../../data/manifest.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';

const KEYS = ['hromadas', 'services', 'unplaced', 'applyPlaces', 'settlements'] as const;

/** What the release holds, in numbers. */
export function Counts({ counts }: { readonly counts: Manifest['counts'] }) {
  const { t, lang } = useWords();
  return (
    <section>
      <h2>{t('about:counts.title')}</h2>
      <dl className="about-counts">
        {KEYS.map((key) => (
          <div key={key}>
            <dt>{t(`about:counts.${key}`)}</dt>
            <dd className="figures">{formatNumber(counts[key], lang)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
