import { Check } from 'lucide-react';
import { useId } from 'react';
import type { ServiceType } from '../../../domain/service-type.ts';
import { Localized } from '../../parts/Localized.tsx';
import { TypeIcon } from '../../parts/TypeIcon.tsx';

interface Props {
  readonly type: ServiceType;
  readonly chosen: boolean;
  readonly onTake: (type: ServiceType) => void;
}

/** A type that the words may mean: what it is, and where one really starts where that is elsewhere. */
export function NeedOption({ type, chosen, onTake }: Props) {
  const id = useId();
  return (
    <li>
      <button
        type="button"
        className="need-option"
        aria-pressed={chosen}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-about ${id}-step`}
        onClick={() => onTake(type)}
      >
        <TypeIcon name={type.icon} size={22} />
        <span className="need-text">
          <span className="type-name" id={`${id}-name`}>
            <Localized value={type.name} />
          </span>
          <span className="need-about small" id={`${id}-about`}>
            <Localized value={type.about} />
          </span>
          {type.firstStep !== null && (
            <span className="need-about small need-step" id={`${id}-step`}>
              <Localized value={type.firstStep} />
            </span>
          )}
        </span>
        {chosen && <Check aria-hidden="true" size={18} strokeWidth={2.5} />}
      </button>
    </li>
  );
}
