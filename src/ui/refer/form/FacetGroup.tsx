import { Check, X } from 'lucide-react';
import { useId } from 'react';
import { type FacetCount, valueCount } from '../../../domain/facets/count.ts';
import { type FacetKey, facetOf } from '../../../domain/filters/index.ts';
import type { Known } from '../../../domain/facets/known-count.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { toggled } from '../../../state/transitions.ts';
import { knownText } from '../../parts/count-words.ts';
import { filterHint } from '../../filters/filter-words.ts';

interface Props {
  readonly facet: FacetKey;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly counts: FacetCount;
  /** Complete lists hold all there is of what is counted. */
  readonly complete: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Checkboxes of one condition, each with the number it would leave where most records say; what they do not is counted apart. */
export function FacetGroup({ facet, legend, options, chosen, counts, complete, onChange }: Props) {
  const { t, lang } = useWords();
  const { silent, other } = facetOf(facet);
  const hint = filterHint(facet, t);
  // Records that do not say stay in the list, or go once a value is chosen.
  const silence = silent === 'ask' ? 'stay' : 'go';
  // Where most records do not say, the numbers beside the values would tell of the records, not of the services; of
  // none at all they would say the same of each.
  const told = counts.total > 0 && counts.notStated * 2 <= counts.total;
  const said = silenceKey(silence, { counts, told, complete });
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      <div className="facet-options">
        {options.map(({ value, label }) => (
          <FacetBox
            key={value}
            label={label}
            count={told ? valueCount(counts, facet, value, complete) : null}
            checked={chosen.includes(value)}
            onToggle={() => onChange(toggled(chosen, value))}
          />
        ))}
      </div>
      {other === 'ask' && chosen.length > 0 && <p className="muted small">{t('refer:notStated.others')}</p>}
      {silent !== 'never' && counts.total > 0 && !(other === 'ask' && counts.notStated === 0) && (
        <p className="muted small figures">
          {t(`refer:notStated.${said}`, {
            n: formatNumber(counts.notStated, lang),
            of: formatNumber(counts.total, lang),
          })}
        </p>
      )}
      {hint !== null && <p className="muted small">{hint}</p>}
    </fieldset>
  );
}

interface Said {
  readonly counts: FacetCount;
  readonly told: boolean;
  readonly complete: boolean;
}

function silenceKey(silence: 'stay' | 'go', { counts, told, complete }: Said) {
  // That every known record says is no word on services that nobody has told us of.
  if (counts.notStated === 0) return complete ? 'none' : 'noneKnown';
  if (counts.notStated === counts.total) return `${silence}All` as const;
  return told ? silence : (`${silence}Most` as const);
}

interface BoxProps {
  readonly label: string;
  /** Null where it would say nothing. */
  readonly count: Known | null;
  readonly checked: boolean;
  /** A condition of several; a row of a question; what was answered, to be taken back. */
  readonly look?: 'box' | 'row' | 'chip';
  readonly hidden?: boolean;
  readonly onToggle: () => void;
}

/** The count describes the checkbox, it is no part of its name. */
export function FacetBox({ label, count, checked, look = 'box', hidden = false, onToggle }: BoxProps) {
  const { t, lang } = useWords();
  const id = useId();
  const Mark = look === 'chip' ? X : Check;
  return (
    <label className={`${look === 'row' ? '' : 'cover '}facet-${look}`} hidden={hidden}>
      <input
        type="checkbox"
        checked={checked}
        aria-labelledby={`${id}-name`}
        aria-describedby={count === null ? undefined : `${id}-count`}
        onChange={onToggle}
      />
      {look === 'box' && <Mark className="facet-check" aria-hidden="true" size={16} strokeWidth={2.5} />}
      <span className="facet-name" id={`${id}-name`}>
        {label}
      </span>
      {look === 'chip' && <Mark className="facet-check" aria-hidden="true" size={16} strokeWidth={2.5} />}
      {count !== null && (
        <span className="facet-count figures" id={`${id}-count`}>
          {knownText(count, t, lang)}
          {count.kind === 'stated' && (
            <span className="visually-hidden"> {t('refer:countWord', { count: count.n })}</span>
          )}
        </span>
      )}
    </label>
  );
}
