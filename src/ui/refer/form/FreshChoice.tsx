import { useId } from 'react';
import { AGES } from '../../../domain/filters/max-age.ts';
import type { Language } from '../../../domain/text.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';

interface Props {
  /** Months; null = any age. */
  readonly value: number | null;
  /** By months: services reported or checked since. */
  readonly counts: ReadonlyMap<number, number>;
  readonly onChange: (months: number | null) => void;
}

/** Every record says when it was reported: here a zero is known. */
const countText = (n: number | undefined, lang: Language) =>
  n === undefined ? '' : ` (${formatNumber(n, lang)})`;

/** How old a record may be before it must be asked again. */
export function FreshChoice({ value, counts, onChange }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  const ages = value === null || AGES.some((age) => age === value) ? AGES : [...AGES, value];
  return (
    <div className="field">
      <label htmlFor={id}>{t('refer:fresh.legend')}</label>
      <select
        id={id}
        value={value ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value === '' ? null : Number(target.value))}
      >
        <option value="">{t('refer:fresh.any')}</option>
        {ages.map((months) => (
          <option key={months} value={months}>
            {t('refer:fresh.months', { count: months })}
            {countText(counts.get(months), lang)}
          </option>
        ))}
      </select>
      <p className="muted small" id={`${id}-hint`}>
        {t('refer:fresh.hint')}
      </p>
    </div>
  );
}
