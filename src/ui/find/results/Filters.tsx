import { SlidersHorizontal } from 'lucide-react';
import type { Dataset } from '../../../domain/dataset.ts';
import { FILTER_KEYS, offeredIn } from '../../../domain/filters/index.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { chipsOf } from '../../filters/filter-words.ts';
import { Button } from '../../parts/Button.tsx';
import { part } from '../../parts/part.tsx';

const FilterControl = part(async () => (await import('../../filters/FilterControl.tsx')).FilterControl);

const BODY = 'find-filters';
const OFFERED = offeredIn('find', false);
/** All that have a chip: a link may bring one that is not offered here. */
const IN_FORCE = FILTER_KEYS.filter((key) => key !== 'service');

interface Props {
  readonly dataset: Dataset;
  readonly open: boolean;
}

/** «Фільтри», with how many are in force. */
export function FiltersButton(props: Props & { readonly onOpen: (open: boolean) => void }) {
  const { dataset, open, onOpen } = props;
  const { t, lang } = useWords();
  const view = useApp((state) => state.view);
  const count = IN_FORCE.flatMap((key) => chipsOf(key, view, { dataset, t, lang })).length;
  return (
    <Button icon={SlidersHorizontal} aria-expanded={open} aria-controls={BODY} onClick={() => onOpen(!open)}>
      {count > 0 ? t('find:filtersOn', { count }) : t('find:filters')}
    </Button>
  );
}

/** Conditions beyond place and type, folded away. */
export function FiltersBody({ dataset, open }: Props) {
  const view = useApp((state) => state.view);
  const { setFilter } = actions;
  return (
    <div id={BODY} className="filters-body" hidden={!open}>
      {open &&
        OFFERED.map((key) => <FilterControl key={key} of={key} choices={view} {...{ dataset, setFilter }} />)}
    </div>
  );
}
