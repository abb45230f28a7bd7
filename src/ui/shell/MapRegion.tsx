import { type ReactNode } from 'react';
import { changeOnMap } from '../../domain/compare/change-view.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import { shown } from '../../state/loadable.ts';
import { useNumbers } from '../../state/numbers.ts';
import { actions, useApp } from '../../state/use-app.ts';
import { usePlanScreen } from '../../state/plan-screen.ts';
import { orderOf } from '../territory/territory-words.ts';
import { failures } from './failures.ts';
import { LoadFailure } from './LoadFailure.tsx';
import { Loading } from './Loading.tsx';
import { OtherScreen } from './OtherScreen.tsx';
import { Territory } from './Territory.tsx';
import { useMedia } from './use-media.ts';
import { useWide } from './use-wide.ts';
import { part } from '../parts/part.tsx';

const PlacingBanner = part(async () => (await import('../plan/what-if/PlacingBanner.tsx')).PlacingBanner, {
  words: ['tools'],
});
const PickBanner = part(async () => (await import('../plan/sites/PickBanner.tsx')).PickBanner);
const MetricSelect = part(async () => (await import('../plan/view.ts')).MetricSelect, {
  words: ['plan'],
  beside: true,
});
const MetricNone = part(async () => (await import('../plan/view.ts')).MetricNone, {
  words: ['plan'],
  beside: true,
});
const MapSheet = part(async () => (await import('../find/MapSheet.tsx')).MapSheet);
const OwnNote = part(async () => (await import('../own-file/OwnNote.tsx')).OwnNote, { words: ['ownFile'] });
const legend = () => import('../legend/view.ts');
const Legend = part(async () => (await legend()).Legend, { prompt: true, says: 'errors:part' });
const LegendSigns = part(async () => (await legend()).LegendSigns, { prompt: true, beside: true });
const ScenarioLegend = part(async () => (await import('../plan/what-if/ScenarioLegend.tsx')).ScenarioLegend, {
  words: ['tools'],
});

const NO_FIGURES: Derived['figures'] = [];
const ChangeLegend = part(async () => (await import('../plan/compare/ChangeLegend.tsx')).ChangeLegend, {
  words: ['plan'],
});

interface Props {
  readonly derived: Derived | null;
  /** The map itself; null until it is wanted. */
  readonly children: ReactNode;
}

/** The legend's code is here, or will not come: then the legend says so. */
export async function legendCode(): Promise<void> {
  await Promise.allSettled([legend()]);
}

/** Region «Карта»: the map, its legend, and what happens to its borders. */
export function MapRegion({ derived, children }: Props) {
  const { t, lang } = useWords();
  const view = useApp((state) => state.view.view);
  const embed = useApp((state) => state.view.embed);
  const manifest = useApp((state) => state.manifest);
  const dataset = useApp((state) => state.dataset);
  const borders = useApp((state) => state.borders);
  // By the panel’s notice, which a phone has on its other screen.
  const said = useApp((state) => failures(state).length > 0);
  const placing = useApp((state) => state.placing);
  const picking = usePlanScreen(({ pick }) => pick !== null);
  const own = useApp((state) => state.own);
  const whatIf = derived?.whatIf ?? null;
  const listed = useNumbers() === 'list';
  const all = useApp((state) => state.view);
  const phone = !useWide();
  // The narrowest panels and a phone on its side have room for one row of a legend.
  const narrow = useMedia('(max-width: 68.749em), (max-height: 30em)');
  const sheet = view === 'find' && phone && children !== null && listed;
  const names = derived?.counted.map((type) => pick(type.name, lang).text) ?? [];
  const title = names.length === 0 ? t('anyService') : names.join(', ');
  const change = derived && changeOnMap(derived);
  // Without the first two there is nothing to draw, without the third nowhere.
  const [lacking, ...more] = (
    [
      ['manifest', manifest],
      ['dataset', dataset],
      ['borders', borders],
    ] as const
  )
    .filter(([what]) => derived === null || what === 'borders')
    .flatMap(([what, load]) => (load.status === 'failed' ? [{ what, error: load.error }] : []));
  const told = said && !phone;
  const blank = lacking !== undefined && (derived === null || shown(borders) === null);
  return (
    <section className="map-region" aria-label={t('map')}>
      {placing !== null && derived !== null && <PlacingBanner placing={placing} derived={derived} />}
      {picking && <PickBanner />}
      {own !== null && <OwnNote file={own} />}
      <div className="map-frame">
        {(derived !== null || !blank) && children}
        {told && blank && <p className="map-wait">{t('errors:mapLater')}</p>}
        <div className="map-top" data-over-map>
          {view === 'plan' ? (
            <MetricSelect
              metric={derived?.metric?.id ?? (all.metric === 'minutes' ? 'state' : all.metric)}
              need={derived?.metric?.figure?.id ?? null}
              figures={derived?.figures ?? NO_FIGURES}
              roads={derived?.travel != null}
              compared={derived?.change != null && whatIf === null}
              onChoose={actions.setMetric}
            />
          ) : (
            !embed && <Territory />
          )}
          <OtherScreen />
        </div>
        <div className="map-status">
          <Loading load={phone && dataset.status === 'loading' ? dataset : borders} />
          {lacking !== undefined && !told && (
            <LoadFailure {...lacking} more={more} brief={said || view === 'plan'} />
          )}
        </div>
      </div>
      {derived !== null && children !== null && !blank && (
        <div className="map-legend">
          {change === null ? (
            <Legend
              title={title}
              totals={derived.totals}
              metric={derived.metric}
              before={whatIf?.before.totals ?? null}
              order={orderOf(derived.dataset.hromadas)}
              together={derived.together}
              asked={derived.options.passes !== undefined}
              beside={view === 'plan'}
              foldable={view === 'refer' || (view === 'find' && (narrow || 'crowded'))}
            >
              {whatIf !== null && <ScenarioLegend />}
              {derived.metric !== null && <MetricNone metric={derived.metric} />}
              <LegendSigns derived={derived} list={view !== 'plan'} />
            </Legend>
          ) : (
            <ChangeLegend title={title} change={change}>
              <LegendSigns derived={derived} />
            </ChangeLegend>
          )}
        </div>
      )}
      {sheet && derived !== null && <MapSheet derived={derived} />}
    </section>
  );
}
