import type { Region } from '../../domain/region.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';

interface Props {
  readonly regions: readonly Region[];
  /** First 4 characters of the oblast's code, or `UA`. */
  readonly value: string;
  /** Whether the country's overview exists (a build of one region has none). */
  readonly country: boolean;
  readonly onChange: (region: string) => void;
}

/** A real select: the phone's own picker, every keyboard and reader knows it. */
export function RegionSelect({ regions, value, country, onChange }: Props) {
  const { t, lang } = useWords();
  const named = regions.map((region) => ({ code: region.code.slice(0, 4), ...pick(region.name, lang) }));
  const sorted = named.toSorted((a, b) => a.text.localeCompare(b.text, lang));
  return (
    <select
      className="region-select"
      aria-label={t('region')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {country && <option value="UA">{t('wholeCountry')}</option>}
      {sorted.map((region) => (
        <option key={region.code} value={region.code} lang={region.lang}>
          {region.text}
        </option>
      ))}
    </select>
  );
}
