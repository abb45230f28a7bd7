import { Check } from 'lucide-react';
import { useId } from 'react';
import type { TypeCount } from '../../domain/facets/type-counts.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import { useWords } from '../../i18n/use-words.ts';
import { typeCountWords } from '../parts/count-words.ts';
import { Localized } from '../parts/Localized.tsx';
import { TypeIcon } from '../parts/TypeIcon.tsx';

interface Props {
  readonly type: ServiceType;
  /** Services of the type under the other filters; null where they are not counted. */
  readonly count: TypeCount | null;
  readonly checked: boolean;
  /** A tile for the first types, a row for the rest. */
  readonly look: 'tile' | 'row';
  readonly onChange: (checked: boolean) => void;
}

/** One checkbox named exactly as the taxonomy names the type; its count is a description, not a part of the name. */
export function TypeBox({ type, count, checked, look, onChange }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  const described = count === null ? {} : { 'aria-describedby': `${id}-count` };
  return (
    <label className={`type type-${look}`}>
      <input
        type="checkbox"
        checked={checked}
        aria-labelledby={`${id}-name`}
        {...described}
        onChange={(event) => onChange(event.target.checked)}
      />
      <TypeIcon name={type.icon} size={look === 'tile' ? 24 : 22} />
      <span className="type-text">
        <span className="type-name" id={`${id}-name`}>
          <Localized value={type.name} />
        </span>
        {count !== null && (
          <span className="type-count small figures" id={`${id}-count`}>
            {typeCountWords(count, type.applyPlace ? 'places' : 'services', t, lang)}
          </span>
        )}
      </span>
      <Check className="type-check" aria-hidden="true" size={18} strokeWidth={2.5} />
    </label>
  );
}
