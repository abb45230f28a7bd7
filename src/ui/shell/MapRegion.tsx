import type { ReactNode } from 'react';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import { useApp } from '../../state/use-app.ts';
import { Legend } from '../legend/Legend.tsx';
import { LoadFailure } from './LoadFailure.tsx';
import { Loading } from './Loading.tsx';

interface Props {
  readonly derived: Derived | null;
  /** A card stands over the map's left part: the legend makes room. */
  readonly card: boolean;
  readonly children: ReactNode;
}

/** Region «Карта»: the map, its legend, and what happens to its borders. */
export function MapRegion({ derived, card, children }: Props) {
  const { t, lang } = useWords();
  const borders = useApp((state) => state.borders);
  const names = derived?.types.map((type) => pick(type.name, lang).text) ?? [];
  return (
    <section className="map-region" aria-label={t('map')} data-card={card}>
      <div className="map-frame">{children}</div>
      <div className="map-status">
        <Loading load={borders} />
        {borders.status === 'failed' && <LoadFailure what="borders" error={borders.error} />}
      </div>
      {derived !== null && (
        <div className="map-legend">
          <Legend
            title={names.length === 0 ? t('anyService') : names.join(', ')}
            totals={derived.totals}
            metric={derived.metric}
          />
        </div>
      )}
    </section>
  );
}
