import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { offeredIn } from '../../domain/filters/index.ts';
import { useWords } from '../../i18n/use-words.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { chipsOf } from '../filters/filter-words.ts';
import { FilterControl } from '../filters/FilterControl.tsx';
import { Button } from '../parts/Button.tsx';

const OFFERED = offeredIn('find');

/** Conditions beyond place and type, folded away. */
export function Filters({ dataset }: { readonly dataset: Dataset }) {
  const { t, lang } = useWords();
  const view = useApp((state) => state.view);
  const count = OFFERED.flatMap((key) => chipsOf(key, view, { dataset, t, lang })).length;
  const [open, setOpen] = useState(count > 0);
  const id = useId();
  const { setFilter } = actions;
  return (
    <>
      <Button icon={SlidersHorizontal} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {count > 0 ? t('find:filtersOn', { count }) : t('find:filters')}
      </Button>
      <div id={id} className="filters-body" hidden={!open}>
        {OFFERED.map((key) => (
          <FilterControl key={key} of={key} choices={view} {...{ dataset, setFilter }} />
        ))}
      </div>
    </>
  );
}
