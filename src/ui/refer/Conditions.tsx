import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { offeredIn } from '../../domain/filters/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import type { View } from '../../state/view.ts';
import { chipsOf } from '../filters/filter-words.ts';
import { FilterControl } from '../filters/FilterControl.tsx';
import type { Facets } from '../filters/use-facets.ts';
import { Button } from '../parts/Button.tsx';

interface Props {
  readonly view: View;
  readonly dataset: Dataset;
  readonly facets: Facets;
  readonly setFilter: Actions['setFilter'];
}

const OFFERED = offeredIn('refer');

/** How, at what cost, how fresh: with counts, so that a condition never surprises. Folded away until wanted. */
export function Conditions({ view, dataset, facets, setFilter }: Props) {
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
        {open &&
          OFFERED.map((key) => (
            <FilterControl key={key} of={key} choices={view} {...{ dataset, facets, setFilter }} />
          ))}
      </div>
    </div>
  );
}
