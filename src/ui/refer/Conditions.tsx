import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import { ACCESSIBILITIES, DELIVERIES, FEES, PROVIDER_KINDS, STATUSES } from '../../domain/service.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import type { View } from '../../state/view.ts';
import { Button } from '../parts/Button.tsx';
import { FacetGroup, type FacetOption } from './FacetGroup.tsx';
import { FreshChoice } from './FreshChoice.tsx';
import type { Facets } from './use-facets.ts';

type Setters = 'setDelivery' | 'setCost' | 'setAccess' | 'setStatus' | 'setKind' | 'setQuery' | 'setMaxAge';

interface Props {
  readonly view: View;
  readonly facets: Facets;
  readonly actions: Pick<Actions, Setters>;
}

/** How, at what cost, how fresh: with counts, so that a condition never surprises. Folded away until wanted. */
export function Conditions(props: Props) {
  const { t } = useWords();
  const id = useId();
  const { status, kind, q, delivery, cost, access, maxAge } = props.view;
  const chosen = [...status, ...kind, ...delivery, ...cost, ...access].length;
  const count = chosen + (q === '' ? 0 : 1) + (maxAge === null ? 0 : 1);
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
        {open && <Groups {...props} />}
      </div>
    </div>
  );
}

function options<T extends string>(values: readonly T[], label: (value: T) => string): FacetOption<T>[] {
  return values.map((value) => ({ value, label: label(value) }));
}

/** Of no records at all there is no age to count. */
const NOTHING: ReadonlyMap<number, number> = new Map();

function Groups({ view, facets, actions }: Props) {
  const { t } = useWords();
  const { facets: counts, fresh, total } = facets.counts;
  return (
    <>
      <FacetGroup
        legend={t('refer:group.delivery')}
        options={options(DELIVERIES, (value) => t(`refer:delivery.${value}`))}
        chosen={view.delivery}
        facet="delivery"
        counts={counts.delivery}
        complete={facets.complete}
        silence="stay"
        onChange={actions.setDelivery}
      />
      <FacetGroup
        legend={t('refer:group.cost')}
        options={options(FEES, (value) => t(`refer:fees.${value}`))}
        chosen={view.cost}
        facet="cost"
        counts={counts.cost}
        complete={facets.complete}
        silence="stay"
        onChange={actions.setCost}
      />
      <FacetGroup
        legend={t('refer:group.access')}
        options={options(ACCESSIBILITIES, (value) => t(`card:access.${value}`))}
        chosen={view.access}
        facet="access"
        counts={counts.access}
        complete={facets.complete}
        silence="stay"
        onChange={actions.setAccess}
      />
      <FreshChoice value={view.maxAge} counts={total > 0 ? fresh : NOTHING} onChange={actions.setMaxAge} />
      <FacetGroup
        legend={t('refer:group.status')}
        options={options(STATUSES, (value) => t(`state:status.${value}`))}
        chosen={view.status}
        facet="status"
        counts={counts.status}
        complete={facets.complete}
        silence={null}
        onChange={actions.setStatus}
      />
      <p className="muted small conditions-hint">{t('refer:statusHint')}</p>
      <FacetGroup
        legend={t('refer:group.kind')}
        options={options(PROVIDER_KINDS, (value) => t(`state:kind.${value}`))}
        chosen={view.kind}
        facet="kind"
        counts={counts.kind}
        complete={facets.complete}
        silence="go"
        onChange={actions.setKind}
      />
      <label className="field">
        <span>{t('refer:group.q')}</span>
        <input type="search" value={view.q} onChange={(event) => actions.setQuery(event.target.value)} />
      </label>
    </>
  );
}
