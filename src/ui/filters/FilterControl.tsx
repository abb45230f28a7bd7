import type { Dataset } from '../../domain/dataset.ts';
import { type Choices, type FacetKey, type FilterKey, FILTERS } from '../../domain/filters/index.ts';
import type { Form } from '../../domain/filters/form.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import { toggled } from '../../state/transitions.ts';
import { CheckGroup } from '../parts/CheckGroup.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { filterName, valueName } from './filter-words.ts';
import { FreshChoice } from './FreshChoice.tsx';
import { SettingControl } from './SettingControl.tsx';
import type { Facets } from './use-facets.ts';

interface Props {
  readonly of: FilterKey;
  readonly choices: Choices;
  readonly dataset: Dataset;
  /** Counts beside the values; null = none are shown. */
  readonly facets: Facets | null;
  readonly setFilter: Actions['setFilter'];
}

/** Of no records at all there is no age to count. */
const NOTHING: ReadonlyMap<number, number> = new Map();

/** A condition's control, from its declaration: a box a value with what it would leave, or a field. */
export function FilterControl({ of: key, choices, dataset, facets, setFilter }: Props) {
  if (FILTERS[key].role === 'facet') {
    return <Values of={key as FacetKey} {...{ choices, dataset, facets, setFilter }} />;
  }
  if (key === 'maxAge') {
    const counts = facets !== null && facets.counts.total > 0 ? facets.counts.fresh : NOTHING;
    return <FreshChoice value={choices[key]} counts={counts} onChange={(months) => setFilter(key, months)} />;
  }
  return (
    <div className="field">
      <SettingControl of={key} choices={choices} dataset={dataset} setFilter={setFilter} />
    </div>
  );
}

function Values({ of: key, choices, dataset, facets, setFilter }: Props & { readonly of: FacetKey }) {
  const { t, lang } = useWords();
  const form: Form = FILTERS[key].form;
  const values =
    form.kind === 'ids' ? dataset[form.list].map(({ id }) => id) : form.kind === 'many' ? form.values : [];
  const shown = {
    legend: filterName(key, t),
    options: values.map((value) => ({ value, label: valueName(key, value, { dataset, t, lang }) })),
    chosen: choices[key] as readonly string[],
  };
  const set = (chosen: readonly string[]) => setFilter(key, chosen as Choices[FacetKey]);
  if (facets === null) {
    return <CheckGroup {...shown} onToggle={(value) => set(toggled(shown.chosen, value))} />;
  }
  const { counts, complete } = facets;
  return <FacetGroup {...shown} facet={key} counts={counts.facets[key]} complete={complete} onChange={set} />;
}
