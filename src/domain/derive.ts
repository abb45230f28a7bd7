import type { Code } from './code.ts';
import { atOnce } from './at-once.ts';
import type { Dataset } from './dataset.ts';
import type { LonLat, Settlement } from './hromada.ts';
import { isDate, type ISODate } from './date.ts';
import type { Service } from './service.ts';
import type { Choices } from './filters/index.ts';
import type { MetricId } from './metrics/index.ts';
import { type NeedFigure, toldFigures } from './need/figure.ts';
import type { Match } from './coverage/options.ts';
import type { ServiceType } from './service-type.ts';
import { basketOf } from './coverage/basket.ts';
import { changeView } from './compare/change-view.ts';
import { ofChoice } from './coverage/of-choice.ts';
import { coverageOptions } from './coverage/of-dataset.ts';
import { filterOf, narrowingOf, optionsUnder } from './filters/narrowing.ts';
import { whenChanged } from './memo.ts';
import { metricView } from './metrics/view.ts';
import { missingOf } from './coverage/missing.ts';
import { listOfNeeds, needsOf } from './results/needs.ts';
import { isOffered } from './results/offered.ts';
import { hromadaCode, originOf } from './origin.ts';
import { type Detailed, groupsOf, narrow, resultsOf, selectedOf } from './results/results.ts';
import type { HromadaRow } from './coverage/row.ts';
import { rowsByCode, rowsOf } from './coverage/rows.ts';
import { scopeBox } from './geo/scope-box.ts';
import { surveyedOf } from './coverage/surveyed-of.ts';
import { totalsOf } from './coverage/totals.ts';
import { resultsUnder, whatIfOf } from './scenario/what-if.ts';
import { widen } from './results/widen.ts';
import type { Derived } from './derived.ts';
import type { TravelTable } from './travel/table.ts';
import type { WithScenario } from './scenario/with-scenario.ts';

/** What of a view is derived from. */
export interface Chosen extends Choices {
  readonly view: 'find' | 'refer' | 'plan';
  readonly match: Match;
  readonly hromada: Code | null;
  /** 12-character settlement code. */
  readonly place: string | null;
  /** Id of the service whose card is open. */
  readonly selected: string | null;
  readonly metric: MetricId;
  /** Id of the need figure that the metric is of; null = residents. A planner’s own stays out of the address. */
  readonly need: string | null;
  /** A day, or a release, that is compared with. */
  readonly compare: string | null;
}

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
  readonly scenario?: WithScenario | null;
  /** A planner's own need figures; missing = none. */
  readonly figures?: readonly NeedFigure[];
  /** What it is called; missing = it has no name. */
  readonly scenarioName?: string;
  /** Another release of the same territory, to compare with; missing = none. */
  readonly compared?: Dataset | null;
  /** Ways by road from the hromadas of the dataset's region; missing = none. */
  readonly travel?: TravelTable | null;
}

/** The costly steps. Each names the parts of the view that it depends on. */
const PLAIN = {
  asked: optionsUnder,
  published: rowsOf,
  rows: rowsOf,
  byCode: rowsByCode,
  totals: totalsOf,
  totalsBefore: totalsOf,
  missing: missingOf,
  metric: metricView,
  figures: figuresIn,
  told: toldFigures,
  change: changeView,
  basket: basketOf,
  basketBefore: basketOf,
  whatIf: whatIfOf,
  under: resultsUnder,
  widen,
  narrow,
  surveyed: surveyedOf,
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
const NO_FIGURES: Derived['figures'] = [];

type Input = readonly [dataset: Dataset, view: Chosen, today: ISODate, extras: Extras];
export type Derive = (...input: Input) => Derived;

/** What a long list needs item by item may be made ready a slice at a time, before the list itself. */
export type MakeReady = (wide: Dataset, services: readonly Service[], today: ISODate) => Generator<undefined>;

export interface StagedDerive extends Derive {
  /** The same in stages, a pause between them; the answer is remembered, so that asking for it costs nothing then. */
  readonly stages: (input: Input, makeReady: MakeReady) => Generator<undefined, Derived>;
}

/** Everything the panels and the map draw. In plan filters narrow the list alone: coverage is of types, match and dates. */
export const derive: Derive = (...input) => atOnce(stagesBy(PLAIN, input));

/**
 * `derive` that remembers its last answer step by step: a keystroke in the search leaves coverage as it was, a move
 * of the map gives back the very same answer.
 */
export function createDerive(): StagedDerive {
  const steps = Object.fromEntries(
    Object.entries(PLAIN).map(([name, step]) => [name, whenChanged(step as (...args: unknown[]) => unknown)]),
  ) as unknown as Steps;
  return Object.assign((...input: Input) => atOnce(stagesBy(steps, input)), {
    stages: (input: Input, makeReady: MakeReady) => stagesBy(steps, input, makeReady),
  });
}

function* stagesBy(
  steps: Steps,
  [dataset, view, today, extras]: Input,
  makeReady?: MakeReady,
): Generator<undefined, Derived> {
  const { device, deviceKm = 0, settlements, detailed, around, scenario = null, travel = null } = extras;
  const figures = steps.figures(dataset, extras.figures ?? NO_FIGURES);
  const { scenarioName = '' } = extras;
  const options = coverageOptions(view, today);
  const seen = scenario?.applied.dataset ?? dataset;
  const way = travel === null ? 'straight' : view.way;
  // A status that was asked for is that of the day, as the list tells it.
  const judged = view.status.length > 0 ? { ...view, date: options.date } : view;
  const filter = narrowingOf(judged);
  // A planner's map is of all services; elsewhere map and list answer the same question.
  const covered = view.view === 'plan' ? dataset : ofChoice(dataset, view.service);
  const asked = steps.asked(covered, options, view.view === 'plan' ? null : filter);
  const published = steps.published(covered, view.service, view.match, asked, today, travel, way);
  const rows =
    scenario === null ? published : steps.rows(seen, view.service, view.match, options, today, travel, way);
  yield;
  const basket = steps.basketBefore(dataset, options);
  const totalsBefore = steps.totalsBefore(published);
  const rowByCode = steps.byCode(rows);
  const code = hromadaCode(dataset, view);
  const origin = steps.origin(dataset, code, view.place, device, deviceKm, settlements);
  const visitor = { origin, hromada: code, today, travel };
  const wide = steps.widen(dataset, origin === null || dataset.region === null ? NONE : around);
  yield;
  // In refer an old record is one to ask about; a planner's points stand under any.
  const maxAge = view.view === 'find' ? view.maxAge : null;
  const services = steps.narrow(wide, origin !== null, filter, maxAge, options.date);
  const surveyed = steps.surveyed(dataset, options);
  if (makeReady !== undefined) yield* makeReady(wide, services, today);
  yield;
  // Nobody is sent from an occupied hromada to any place; a planner's map keeps its points.
  const offers = view.view === 'plan' || code === null || isOffered(dataset, { hromada: code });
  const types = steps.types(dataset, view.service);
  const listsAll = view.view === 'find' && view.match === 'all' && types.length > 1;
  const ranked = offers
    ? steps.results(wide, services, filterOf(dataset, judged), visitor, listsAll)
    : NO_RESULTS;
  const client = situationOf(view, (code !== null && rowByCode.get(code)) || null, today);
  const needs = view.view === 'refer' ? steps.needs(dataset, ranked, types, client) : NO_NEEDS;
  const listed = view.view === 'refer' ? steps.byNeed(needs) : ranked;
  const results = steps.under(scenario, listed);
  yield;
  const counted = steps.counted(covered, view.service);
  const day = isDate(view.compare) ? view.compare : null;
  const changeOf = () => steps.change(dataset, extras.compared ?? null, day, view.service, options);
  const together = view.match === 'all' && counted.length > 1;
  return steps.assemble({
    dataset: seen,
    wide,
    types,
    counted,
    together,
    options: asked,
    surveyed,
    results,
    groups: steps.groups(results),
    needs,
    rows,
    rowByCode,
    totals: steps.totals(rows),
    missing: steps.missing(rows),
    metric: steps.metric(
      seen,
      metricIn(view, travel),
      rows,
      view.service,
      options,
      dataset,
      together,
      travel,
      figures.find(({ id }) => id === view.need) ?? null,
    ),
    figures,
    told: steps.told(figures, view.service, view.need),
    change: view.view === 'plan' ? changeOf() : null,
    travel,
    way,
    whatIf: steps.whatIf(
      dataset,
      scenario,
      scenarioName,
      published,
      rows,
      totalsBefore,
      basket,
      view.service,
      today,
    ),
    basket: scenario === null ? basket : steps.basket(seen, options),
    origin,
    hromada: (code !== null && rowByCode.get(code)) || null,
    selected: steps.selected(wide, view.selected, listed, detailed, visitor),
    bbox: scopeBox(dataset),
  });
}

/** Minutes are of a table: without one a link that asks for them is shown km. */
function metricIn({ view, metric }: Chosen, travel: TravelTable | null): MetricId {
  if (view !== 'plan') return 'state';
  return metric === 'minutes' && travel === null ? 'km' : metric;
}

/** Those of the release, and the planner's own. */
function figuresIn({ needs }: Dataset, own: readonly NeedFigure[]): readonly NeedFigure[] {
  return own.length === 0 ? needs : [...needs, ...own];
}

/** The client, as far as the worker has said. */
function situationOf(view: Chosen, row: HromadaRow | null, today: ISODate) {
  const { maxAge, date } = view;
  return { ...narrowingOf(view), maxAge, date, hromada: row?.hromada ?? null, today };
}

/** In the order of the choice. */
function chosenTypes({ types }: Dataset, ids: readonly string[]): readonly ServiceType[] {
  return ids.map((id) => types.find((type) => type.id === id)).filter((type) => type !== undefined);
}

function countedTypes(dataset: Dataset, ids: readonly string[]): readonly ServiceType[] {
  return chosenTypes(dataset, ids).filter(({ applyPlace }) => !applyPlace);
}
