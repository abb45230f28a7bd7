import { atOnce } from '../domain/at-once.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { LonLat, Settlement } from '../domain/hromada.ts';
import type { ISODate, Service } from '../domain/service.ts';
import type { ServiceType } from '../domain/service-type.ts';
import { basketOf } from './derive/basket.ts';
import { coverageOptions } from './derive/coverage.ts';
import { filterOf, narrowingOf } from './derive/filter.ts';
import { whenChanged } from './derive/memo.ts';
import { metricOf } from './derive/metric.ts';
import { missingOf } from './derive/missing.ts';
import { listOfNeeds, needsOf } from './derive/needs.ts';
import { isOffered } from './derive/offered.ts';
import { hromadaCode, originOf } from './derive/origin.ts';
import { countsOf, type Detailed, groupsOf, narrow, resultsOf, selectedOf } from './derive/results.ts';
import { rowsByCode, rowsOf } from './derive/rows.ts';
import { scopeBox } from './derive/scope-box.ts';
import { surveyedOf } from './derive/surveyed.ts';
import { totalsOf } from './derive/totals.ts';
import { resultsUnder, whatIfOf } from './derive/what-if.ts';
import { widen } from './derive/widen.ts';
import type { Derived, HromadaRow } from './derived.ts';
import type { Laid } from './scenario/types.ts';
import type { View } from './view.ts';

/** What the derivation uses besides the dataset and the view. */
export interface Extras {
  /** Memory only. */
  readonly device: LonLat | null;
  /** How far off it may be. */
  readonly deviceKm?: number;
  /** Of the region of `view.place`; empty until they have come. */
  readonly settlements: readonly Settlement[];
  /** The whole record of a service that the country's overview knows only in short; null where it has not come. */
  readonly detailed: (id: string) => Detailed | null;
  /** Packs of other regions, and the country in short, that have come: lists by distance look into them too. */
  readonly around: readonly Dataset[];
  /** A planner's scenario over this dataset; missing = none. */
  readonly laid?: Laid | null;
}

/** The costly steps. Each names the parts of the view that it depends on. */
const PLAIN = {
  published: rowsOf,
  rows: rowsOf,
  byCode: rowsByCode,
  totals: totalsOf,
  totalsBefore: totalsOf,
  missing: missingOf,
  metric: metricOf,
  basket: basketOf,
  basketBefore: basketOf,
  whatIf: whatIfOf,
  under: resultsUnder,
  widen,
  narrow,
  surveyed: surveyedOf,
  counts: countsOf,
  results: resultsOf,
  needs: needsOf,
  byNeed: listOfNeeds,
  groups: groupsOf,
  origin: originOf,
  types: chosenTypes,
  counted: countedTypes,
  selected: selectedOf,
  assemble: (derived: Derived): Derived => derived,
};
type Steps = typeof PLAIN;

const NONE: readonly Dataset[] = [];
const NO_RESULTS: Derived['results'] = [];
const NO_NEEDS: Derived['needs'] = [];
const NO_COUNTS: Derived['counts'] = new Map();

type Input = readonly [dataset: Dataset, view: View, today: ISODate, extras: Extras];
export type Derive = (...input: Input) => Derived;

/** What a long list needs item by item may be made ready a slice at a time, before the list itself. */
export type MakeReady = (wide: Dataset, services: readonly Service[], today: ISODate) => Generator<undefined>;

export interface StagedDerive extends Derive {
  /** The same in stages, a pause between them; the answer is remembered, so that asking for it costs nothing then. */
  readonly stages: (input: Input, makeReady: MakeReady) => Generator<undefined, Derived>;
}

/** Everything the panels and the map draw. Filters narrow the list; coverage depends on types, match and dates only. */
export const derive: Derive = (...input) => atOnce(stagesBy(PLAIN, input));

/**
 * `derive` that remembers its last answer step by step: a keystroke in the search leaves coverage as it was, a move
 * of the map gives back the very same answer.
 */
export function createDerive(): StagedDerive {
  const steps: Steps = {
    published: whenChanged(rowsOf),
    rows: whenChanged(rowsOf),
    byCode: whenChanged(rowsByCode),
    totals: whenChanged(totalsOf),
    totalsBefore: whenChanged(totalsOf),
    missing: whenChanged(missingOf),
    metric: whenChanged(metricOf),
    basket: whenChanged(basketOf),
    basketBefore: whenChanged(basketOf),
    whatIf: whenChanged(whatIfOf),
    under: whenChanged(resultsUnder),
    widen: whenChanged(widen),
    narrow: whenChanged(narrow),
    surveyed: whenChanged(surveyedOf),
    counts: whenChanged(countsOf),
    results: whenChanged(resultsOf),
    needs: whenChanged(needsOf),
    byNeed: whenChanged(listOfNeeds),
    groups: whenChanged(groupsOf),
    origin: whenChanged(originOf),
    types: whenChanged(chosenTypes),
    counted: whenChanged(countedTypes),
    selected: whenChanged(selectedOf),
    assemble: whenChanged(PLAIN.assemble),
  };
  return Object.assign((...input: Input) => atOnce(stagesBy(steps, input)), {
    stages: (input: Input, makeReady: MakeReady) => stagesBy(steps, input, makeReady),
  });
}

function* stagesBy(
  steps: Steps,
  [dataset, view, today, extras]: Input,
  makeReady?: MakeReady,
): Generator<undefined, Derived> {
  const { device, deviceKm = 0, settlements, detailed, around, laid = null } = extras;
  const options = coverageOptions(view, today);
  const seen = laid?.applied.dataset ?? dataset;
  const published = steps.published(dataset, view.service, view.match, options, today);
  const rows = laid === null ? published : steps.rows(seen, view.service, view.match, options, today);
  yield;
  const basket = steps.basketBefore(dataset, options);
  const totalsBefore = steps.totalsBefore(published);
  const rowByCode = steps.byCode(rows);
  const code = hromadaCode(dataset, view);
  const origin = steps.origin(dataset, code, view.place, device, deviceKm, settlements);
  const visitor = { origin, hromada: code, today };
  const wide = steps.widen(dataset, origin === null || dataset.region === null ? NONE : around);
  yield;
  const services = steps.narrow(wide, origin !== null, narrowingOf(view));
  const surveyed = steps.surveyed(dataset, options);
  if (makeReady !== undefined) yield* makeReady(wide, services, today);
  yield;
  // Nobody is sent from an occupied hromada to any place; a planner's map keeps its points.
  const offers = view.view === 'plan' || code === null || isOffered(dataset, { hromada: code });
  const types = steps.types(dataset, view.service);
  const ranked = offers ? steps.results(wide, services, filterOf(dataset, view), visitor) : NO_RESULTS;
  const needs =
    view.view === 'refer'
      ? steps.needs(dataset, ranked, types, situationOf(view, rowByCode.get(code ?? ''), today))
      : NO_NEEDS;
  const listed = view.view === 'refer' ? steps.byNeed(needs) : ranked;
  const results = steps.under(laid, listed);
  yield;
  const counted = steps.counted(dataset, view.service);
  const together = view.match === 'all' && counted.length > 1;
  return steps.assemble({
    dataset: seen,
    wide,
    types,
    counted,
    together,
    counts: offers ? steps.counts(wide, services, surveyed) : NO_COUNTS,
    surveyed,
    results,
    groups: steps.groups(results),
    needs,
    rows,
    rowByCode,
    totals: steps.totals(rows),
    missing: steps.missing(rows),
    metric: steps.metric(seen, view.view, view.metric, rows, view.service, options, dataset, together),
    whatIf: steps.whatIf(dataset, laid, published, rows, totalsBefore, basket, view.service, today),
    basket: laid === null ? basket : steps.basket(seen, options),
    origin,
    hromada: (code !== null && rowByCode.get(code)) || null,
    selected: steps.selected(wide, view.selected, listed, detailed, visitor),
    bbox: scopeBox(dataset),
  });
}

/** The client, as far as the worker has said. */
function situationOf(view: View, row: HromadaRow | undefined, today: ISODate) {
  const { recipients, delivery, cost, access, maxAge, date } = view;
  return { hromada: row?.hromada ?? null, recipients, delivery, cost, access, maxAge, date, today };
}

/** In the order of the choice. */
function chosenTypes({ types }: Dataset, ids: readonly string[]): readonly ServiceType[] {
  return ids.map((id) => types.find((type) => type.id === id)).filter((type) => type !== undefined);
}

function countedTypes(dataset: Dataset, ids: readonly string[]): readonly ServiceType[] {
  return chosenTypes(dataset, ids).filter(({ applyPlace }) => !applyPlace);
}
