import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { FacetCounts } from './facets.ts';

interface Props<T extends string> {
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly counts: FacetCounts;
  readonly onChange: (chosen: readonly T[]) => void;
}

/** Checkboxes of one condition, each with the number it would leave; what records do not state is counted apart. */
export function FacetGroup<T extends string>({ legend, options, chosen, counts, onChange }: Props<T>) {
  const { t, lang } = useWords();
  const toggle = (value: T) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className="check">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span>{label}</span>
          <span className="facet-count muted figures">{formatNumber(counts.of.get(value) ?? 0, lang)}</span>
        </label>
      ))}
      {counts.notStated > 0 && (
        <p className="muted small figures">
          {t('refer:notStated', { n: formatNumber(counts.notStated, lang) })}
        </p>
      )}
    </fieldset>
  );
}
