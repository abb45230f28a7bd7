import { useWords } from '../../../i18n/use-words.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { Button } from '../../parts/Button.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { FILTER_KEYS } from '../../../domain/filters/index.ts';
import { chipsOf } from '../../filters/filter-words.ts';

interface Props {
  readonly dataset: Dataset;
  /** Groups of people are a question of the view: its answer says them. */
  readonly groupsAbove?: boolean;
}

/** Every condition in force, each with its own way out: nothing narrows an answer unseen. */
export function ActiveFilters({ dataset, groupsAbove = false }: Props) {
  const { t, lang } = useWords();
  const view = useApp((state) => state.view);
  // A chosen type is a line of the summary.
  const own: readonly string[] = groupsAbove ? ['service', 'recipients'] : ['service'];
  const filters = FILTER_KEYS.filter((key) => !own.includes(key)).flatMap((key) =>
    chipsOf(key, view, { dataset, t, lang }),
  );
  if (filters.length === 0) return null;
  return (
    <div className="active-filters">
      <ul className="chips" aria-label={t('find:active')}>
        {filters.map(({ key, value, label }) => (
          <Chip
            key={`${key} ${value ?? ''}`}
            label={label}
            onRemove={() => actions.clearFilter(key, ...(value === undefined ? [] : [value]))}
          />
        ))}
      </ul>
      {filters.length > 1 && (
        <Button variant="quiet" onClick={actions.clearFilters}>
          {t('clearAll')}
        </Button>
      )}
    </div>
  );
}
