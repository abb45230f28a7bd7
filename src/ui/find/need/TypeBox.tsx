import { Check, X } from 'lucide-react';
import { useId } from 'react';
import type { ServiceType } from '../../../domain/service-type.ts';
import { Localized } from '../../parts/Localized.tsx';
import { TypeIcon } from '../../parts/TypeIcon.tsx';

interface Props {
  readonly type: ServiceType;
  readonly checked: boolean;
  /** A tile for the first types, a row for the rest; an answered one is a line of the summary. */
  readonly look: 'tile' | 'row' | 'line';
  readonly hidden: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One checkbox named exactly as the taxonomy names the type; the same one in every look, so that it keeps the focus. */
export function TypeBox({ type, checked, look, hidden, onChange }: Props) {
  const id = useId();
  const Mark = look === 'line' ? X : Check;
  return (
    <label className={`cover type type-${look}`} data-type={type.id} hidden={hidden}>
      <input
        type="checkbox"
        checked={checked}
        aria-labelledby={id}
        onChange={(event) => onChange(event.target.checked)}
      />
      <TypeIcon name={type.icon} size={22} />
      <span className="type-name" id={id}>
        <Localized value={type.name} />
      </span>
      <Mark className="type-check" aria-hidden="true" size={18} strokeWidth={2.5} />
    </label>
  );
}
