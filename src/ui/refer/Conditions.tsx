import { SlidersHorizontal } from 'lucide-react';
import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { ACCESSIBILITIES, DELIVERIES, FEES, PROVIDER_KINDS, STATUSES } from '../../domain/service.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import type { View } from '../../state/view.ts';
import { FacetGroup } from './FacetGroup.tsx';
import { FACETS, facetCounts, filterOf } from './facets.ts';

type Setters =
  | 'setRecipients'
  | 'setDelivery'
  | 'setCost'
  | 'setAccess'
  | 'setStatus'
  | 'setKind'
  | 'setQuery';

interface Props {
  readonly dataset: Dataset;
  readonly view: View;
  readonly actions: Pick<Actions, Setters>;
}

/** The person's circumstances: who, how, at what cost; with counts, so that a condition never surprises. */
export function Conditions({ dataset, view, actions }: Props) {
  const { t, lang } = useWords();
  const filter = useMemo(() => filterOf(view), [view]);
  const counts = useMemo(() => {
    const of = FACETS.map((facet) => facetCounts(dataset.services, filter, facet, dataset.types));
    return Object.fromEntries(FACETS.map((facet, i) => [facet, of[i] ?? { of: new Map(), notStated: 0 }]));
  }, [dataset, filter]);
  const none = { of: new Map<string, number>(), notStated: 0 };
  const words = (facet: (typeof FACETS)[number]) => ({
    legend: t(`refer:group.${facet}`),
    counts: counts[facet] ?? none,
  });
  const recipients = dataset.recipients.map(({ id, name }) => ({ value: id, label: pick(name, lang).text }));
  return (
    <details className="conditions">
      <summary className="button button-plain">
        <SlidersHorizontal aria-hidden="true" size={20} strokeWidth={1.75} />
        {t('refer:filters')}
      </summary>
      <div className="conditions-body">
        <label className="field">
          <span>{t('refer:group.q')}</span>
          <input type="search" value={view.q} onChange={(event) => actions.setQuery(event.target.value)} />
        </label>
        <FacetGroup
          {...words('recipients')}
          options={recipients}
          chosen={view.recipients}
          onChange={actions.setRecipients}
        />
        <FacetGroup
          {...words('delivery')}
          options={DELIVERIES.map((value) => ({ value, label: t(`card:delivery.${value}`) }))}
          chosen={view.delivery}
          onChange={actions.setDelivery}
        />
        <FacetGroup
          {...words('cost')}
          options={FEES.map((value) => ({ value, label: t(`card:fees.${value}`) }))}
          chosen={view.cost}
          onChange={actions.setCost}
        />
        <FacetGroup
          {...words('access')}
          options={ACCESSIBILITIES.map((value) => ({ value, label: t(`card:access.${value}`) }))}
          chosen={view.access}
          onChange={actions.setAccess}
        />
        <FacetGroup
          {...words('status')}
          options={STATUSES.map((value) => ({ value, label: t(`state:status.${value}`) }))}
          chosen={view.status}
          onChange={actions.setStatus}
        />
        <p className="muted small">{t('refer:statusHint')}</p>
        <FacetGroup
          {...words('kind')}
          options={PROVIDER_KINDS.map((value) => ({ value, label: t(`state:kind.${value}`) }))}
          chosen={view.kind}
          onChange={actions.setKind}
        />
      </div>
    </details>
  );
}
