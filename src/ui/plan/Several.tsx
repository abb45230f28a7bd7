import { useId } from 'react';
import type { ServiceType } from '../../domain/service-type.ts';
import { useWords } from '../../i18n/use-words.ts';
import { actions } from '../../state/use-app.ts';
import type { View } from '../../state/view.ts';
import { Chip } from '../parts/Chip.tsx';
import { typeName } from '../parts/names.ts';
import { Select } from '../parts/Select.tsx';

interface Props {
  readonly types: readonly ServiceType[];
  readonly match: View['match'];
}

/** Several types: which, each with its way out, and what must be there: at least one, or all. */
export function Several({ types, match }: Props) {
  const { t, lang } = useWords();
  const id = useId();
  if (types.length < 2) return null;
  const without = (gone: ServiceType) => types.filter((type) => type !== gone).map((type) => type.id);
  return (
    <div className="plan-several">
      <ul className="plan-chosen" aria-label={t('plan:controls.chosen')}>
        {types.map((type) => (
          <Chip key={type.id} label={typeName(type, lang)} onRemove={() => actions.setTypes(without(type))} />
        ))}
      </ul>
      <label htmlFor={id}>{t('plan:controls.match')}</label>
      <Select
        id={id}
        of={['any', 'all']}
        say={(each) => t(`plan:controls.${each}`)}
        value={match}
        onChoose={actions.setMatch}
      />
    </div>
  );
}
