import type { Code } from '../code.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import type { StateTotal } from '../coverage/row.ts';
import { rowsOf } from '../coverage/rows.ts';
import { totalsOf } from '../coverage/totals.ts';
import type { Derived } from '../derived.ts';
import type { MapFill } from './classes.ts';
import { type MetricView, metricView } from './view.ts';
import type { ServiceType } from '../service-type.ts';

/** What the map would show of one type alone: states, or the number that it shows now, in the same classes. */
export interface TypeView {
  readonly type: ServiceType;
  readonly fills: ReadonlyMap<Code, MapFill>;
  readonly totals: readonly StateTotal[];
  /** Null = states. */
  readonly metric: MetricView | null;
}

/** What it is made of. */
type Of = Pick<Derived, 'dataset' | 'metric' | 'travel' | 'way' | 'whatIf'>;

function typeView(
  { dataset, metric: now, travel, way, whatIf }: Of,
  type: ServiceType,
  options: CoverageOptions,
  today: string,
): TypeView {
  const rows = rowsOf(dataset, [type.id], 'any', options, today, travel, way);
  const published = whatIf?.published ?? dataset;
  const metric = metricView(
    dataset,
    now?.id ?? 'state',
    rows,
    [type.id],
    options,
    published,
    false,
    travel,
    now?.figure ?? null,
  );
  const fills =
    metric === null
      ? rows.map(({ hromada, fill }): [Code, MapFill] => [hromada.code, fill])
      : [...metric.cells].map(([code, { key }]): [Code, MapFill] => [code, key]);
  return { type, fills: new Map(fills), totals: totalsOf(rows), metric };
}

/** The maps of types, whatever types are chosen. */
export const typeViews = (
  of: Of,
  types: readonly ServiceType[],
  options: CoverageOptions,
  today: string,
): readonly TypeView[] => types.map((type) => typeView(of, type, options, today));
