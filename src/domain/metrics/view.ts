import type { Code } from '../code.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import { FILL_KEYS } from '../coverage/state.ts';
import type { Dataset } from '../dataset.ts';
import type { Hromada } from '../hromada.ts';
import type { NeedFigure } from '../need/figure.ts';
import { breaksOf } from './breaks.ts';
import { CLASS_KEYS } from './classes.ts';
import { countServing } from './serving.ts';
import { type MetricCell, metricCell } from './value.ts';
import { isOfFigure, METRICS, type MetricId, type NumberMetric } from './index.ts';
import type { HromadaRow } from '../coverage/row.ts';
import { coverageIndex } from '../coverage/of-dataset.ts';
import { byRoad, hasNearest, nearestPublished } from '../coverage/nearest-of-unit.ts';
import { perObject } from '../memo.ts';
import type { TravelTable } from '../travel/table.ts';

export interface MetricTotal {
  readonly key: MetricCell['key'];
  readonly hromadas: number;
}

/** A number a hromada, in classes that stay as they are whatever is chosen: bounds come from the whole dataset. */
export interface MetricView {
  readonly id: NumberMetric;
  /** The need figure that it is of; null = residents, or it is of none. */
  readonly figure: NeedFigure | null;
  /** Several types are asked for together: the states that stand for themselves are the worst of theirs. */
  readonly together: boolean;
  /** Lower bounds of the classes above zero, ascending. */
  readonly breaks: readonly number[];
  readonly cells: ReadonlyMap<Code, MetricCell>;
  /** Classes first, then the states that stand for themselves; all keys, also those of no hromada. */
  readonly totals: readonly MetricTotal[];
  /** Hromadas that it is asked of and has no figure for; they are among the unknown ones. */
  readonly silent: number;
}

/**
 * The planner's metric; null where the map shows states, and in the other views. `published`: the dataset without a
 * scenario, which gives the bounds.
 */
export function metricView(
  dataset: Dataset,
  metric: MetricId,
  rows: readonly HromadaRow[],
  types: readonly string[],
  options: CoverageOptions,
  published: Dataset,
  together: boolean,
  travel: TravelTable | null,
  chosen: NeedFigure | null,
): MetricView | null {
  if (metric === 'state') return null;
  const figure = isOfFigure(metric) ? chosen : null;
  const index = coverageIndex(dataset);
  const asked = types.map((id) => index.typeIndex.get(id)).filter((type) => type !== undefined);
  const serving = countServing(index, options, asked);
  const breaks = stableBreaks(published)(metric, asked.length === 0, travel, figure);
  const cells = rows.map((row, i): [Code, MetricCell] => {
    const { hromada, fill } = row;
    const input = {
      fill,
      ...peopleOf(hromada, figure),
      serving: () => serving(i),
      km: () => row.km,
      minutes: () => row.minutes,
    };
    return [hromada.code, metricCell(metric, input, breaks)];
  });
  const byCode = new Map(cells);
  const silent = cells.filter(([, cell]) => cell.silent === true).length;
  return { id: metric, figure, together, breaks, cells: byCode, totals: totalsOf(rows, byCode), silent };
}

/** Residents, or recipients of a need figure, and of how many of them a rate is. */
const peopleOf = ({ code, population }: Hromada, figure: NeedFigure | null) =>
  figure === null
    ? { population, need: population, per: 10_000 }
    : { population, need: figure.weights.get(code) ?? null, per: 100 };

/** Bounds by metric, computed once a dataset and figure; of any service together, counts have bounds of their own. */
const stableBreaks = perObject((dataset: Dataset) => {
  const byFigure = perObject((_of: object) => new Map<string, readonly number[]>());
  return (
    metric: NumberMetric,
    any: boolean,
    travel: TravelTable | null,
    figure: NeedFigure | null,
  ): readonly number[] => {
    const key = `${metric} ${any}`;
    const known = byFigure(figure ?? dataset);
    const found = known.get(key) ?? breaksOf(distribution(dataset, metric, any, travel, figure), metric);
    known.set(key, found);
    return found;
  };
});

/** Every value that the metric can have in the dataset: of all types, at the release's own state. */
function distribution(
  dataset: Dataset,
  metric: NumberMetric,
  any: boolean,
  travel: TravelTable | null,
  need: NeedFigure | null,
): number[] {
  const { across, figure } = METRICS[metric];
  const index = coverageIndex(dataset);
  const nearest = nearestPublished(dataset, LATEST);
  const road = travel === null ? null : byRoad(dataset, LATEST, travel.ways);
  const every = across === 'types' || (across === 'typesOrAny' && !any);
  const groups = every ? [...index.typeIndex] : [[null, null] as const];
  // Without a table of the nearest each is a search: so many tell how they spread.
  const step = across === 'types' && !hasNearest(dataset) ? Math.ceil(dataset.hromadas.length / SAMPLE) : 1;
  return groups.flatMap(([id, type]) => {
    const serving = countServing(index, LATEST, type === null ? [] : [type]);
    return dataset.hromadas.flatMap((hromada, i) => {
      if (i % step !== 0) return [];
      const km = () => (id === null ? null : (nearest(hromada, id)?.km ?? null));
      const minutes = () => (id === null ? null : (road?.(hromada, id)?.minutes ?? null));
      return figure({ ...peopleOf(hromada, need), serving: () => serving(i), km, minutes }) ?? [];
    });
  });
}

const SAMPLE = 200;

/** After every start that a record could state. */
const LATEST: CoverageOptions = { date: '9999-01-01', maxAge: null, planned: false, ownAreaOnly: false };

function totalsOf(rows: readonly HromadaRow[], cells: ReadonlyMap<Code, MetricCell>): readonly MetricTotal[] {
  const sums = new Map<MetricCell['key'], { hromadas: number }>();
  for (const key of [...CLASS_KEYS, ...FILL_KEYS]) sums.set(key, { hromadas: 0 });
  for (const { hromada } of rows) {
    const sum = sums.get(cells.get(hromada.code)?.key ?? 'unknown');
    if (sum === undefined) continue;
    sum.hromadas += 1;
  }
  return [...sums].map(([key, { hromadas }]) => ({ key, hromadas }));
}
