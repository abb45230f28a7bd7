import type { Dataset } from '../../domain/dataset.ts';
import { type Choices, type FacetKey, type FilterKey, FILTERS } from '../../domain/filters/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import { toggled } from '../../state/transitions.ts';
import { CheckGroup } from '../parts/CheckGroup.tsx';
import { filterName, optionsOf } from './filter-words.ts';
import { SettingControl } from './SettingControl.tsx';

interface Props {
  readonly of: FilterKey;
  readonly choices: Choices;
  readonly dataset: Dataset;
  readonly setFilter: Actions['setFilter'];
}

/** A condition's control, from its declaration: a box a value, or a field. */
export function FilterControl({ of: key, choices, dataset, setFilter }: Props) {
  const { t, lang } = useWords();
  if (FILTERS[key].role !== 'facet') {
    return (
      <div className="field">
        <SettingControl of={key} choices={choices} dataset={dataset} setFilter={setFilter} />
      </div>
    );
  }
  const chosen = choices[key as FacetKey] as readonly string[];
  return (
    <CheckGroup
      legend={filterName(key, t)}
      options={optionsOf(key, { dataset, t, lang })}
      chosen={chosen}
      onToggle={(value) => setFilter(key, toggled(chosen, value) as Choices[FacetKey])}
    />
  );
}
