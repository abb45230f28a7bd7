import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { Dataset } from '../../../domain/dataset.ts';
import {
  type Choices,
  type FacetKey,
  type FilterKey,
  FILTERS,
  offeredIn,
} from '../../../domain/filters/index.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Actions } from '../../../state/app-state.ts';
import type { View } from '../../../state/view.ts';
import { chipsOf, filterName, optionsOf } from '../../filters/filter-words.ts';
import { FilterControl } from '../../filters/FilterControl.tsx';
import type { Facets } from './use-facets.ts';
import { Button } from '../../parts/Button.tsx';
import { FacetGroup } from './FacetGroup.tsx';
import { FreshChoice } from './FreshChoice.tsx';

interface Props {
  readonly view: View;
  readonly dataset: Dataset;
  readonly facets: Facets;
  readonly setFilter: Actions['setFilter'];
}

const OFFERED = offeredIn('refer', false);

/** How, at what cost, how fresh: with counts, so that a condition never surprises. Folded away until wanted. */
export function Conditions(props: Props) {
  const { view, dataset } = props;
  const { t, lang } = useWords();
  const id = useId();
  const count = OFFERED.flatMap((key) => chipsOf(key, view, { dataset, t, lang })).length;
  const [open, setOpen] = useState(count > 0);
  return (
    <div className="refer-conditions">
      <Button
        icon={open ? ChevronUp : ChevronDown}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {count > 0 ? t('refer:filtersOn', { n: count }) : t('refer:filters')}
      </Button>
      <div id={id} className="conditions-body" hidden={!open}>
        {open && OFFERED.map((key) => <Condition key={key} of={key} {...props} />)}
      </div>
    </div>
  );
}

/** Of no records at all there is no age to count. */
const NOTHING: ReadonlyMap<number, number> = new Map();

/** A condition's control; where values or ages can be counted, with what each would leave. */
function Condition({ of: key, view, dataset, facets, setFilter }: Props & { readonly of: FilterKey }) {
  const { t, lang } = useWords();
  const { counts, complete } = facets;
  if (key === 'maxAge') {
    const ages = counts.total > 0 ? counts.fresh : NOTHING;
    return <FreshChoice value={view[key]} counts={ages} onChange={(months) => setFilter(key, months)} />;
  }
  if (FILTERS[key].role !== 'facet') {
    return <FilterControl of={key} choices={view} {...{ dataset, setFilter }} />;
  }
  const facet = key as FacetKey;
  return (
    <FacetGroup
      facet={facet}
      legend={filterName(key, t)}
      options={optionsOf(key, { dataset, t, lang })}
      chosen={view[facet] as readonly string[]}
      counts={counts.facets[facet]}
      complete={complete}
      onChange={(chosen) => setFilter(facet, chosen as Choices[FacetKey])}
    />
  );
}
