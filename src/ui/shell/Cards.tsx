import type { Derived } from '../../state/derived.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { HromadaCard } from '../card/HromadaCard.tsx';
import { ServiceCard } from '../card/ServiceCard.tsx';

/** The card of the chosen service, else of the chosen hromada. */
export function Cards({ derived }: { readonly derived: Derived }) {
  const saved = useApp((state) => state.view.saved);
  const planning = useApp(({ view, today }) => (view.view === 'plan' ? today : null));
  const details = useApp((state) => state.details);
  const { selected, hromada, dataset, wide } = derived;
  if (selected !== null) {
    const { service } = selected;
    const home = service.hromada?.slice(0, 4);
    return (
      <ServiceCard
        key={service.id}
        item={selected}
        dataset={wide}
        saved={saved.includes(service.id)}
        loading={home !== undefined && details[home]?.status === 'loading'}
        onSave={actions.toggleSaved}
      />
    );
  }
  if (hromada === null) return null;
  return (
    <HromadaCard
      row={hromada}
      dataset={dataset}
      basket={derived.basket.cells(hromada.hromada.code)}
      planning={planning}
      onService={actions.selectService}
      onType={(id) => actions.setTypes([id])}
    />
  );
}
