import type { Basket } from './derive/basket.ts';
import type { MetricView } from './derive/metric.ts';
import type { Code } from '../domain/code.ts';
import type { Contact } from '../domain/contact.ts';
import type { Coverage, FillKey } from '../domain/coverage/state.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { BBox, Hromada, LonLat, Raion } from '../domain/hromada.ts';
import type { Fit } from '../domain/rank.ts';
import type { Service } from '../domain/service.ts';
import type { ServiceType } from '../domain/service-type.ts';
import type { WhatIf } from './scenario/types.ts';

export type { Contact } from '../domain/contact.ts';
export type { Fit } from '../domain/rank.ts';

/** One service in the answer, in its rank. */
export interface ResultItem {
  /** 1-based, the same on the map; 0 on an open card whose service is not in the list. */
  readonly number: number;
  readonly service: Service;
  readonly type: ServiceType;
  readonly home: Hromada | null;
  readonly homeRaion: Raion | null;
  /** Null without a place of the visitor: then order is by name. */
  readonly fit: Fit | null;
  /** Great-circle km from the visitor's place; null where either place is unknown. */
  readonly km: number | null;
  /** True below address precision (of either end): the label says «≈». */
  readonly approximate: boolean;
  /** Older than 12 months since reported or assured: «потребує підтвердження». */
  readonly needsConfirmation: boolean;
  readonly contact: Contact;
}

/** One row a hromada: coverage of the chosen types together, and of every type alone. */
export interface HromadaRow {
  readonly hromada: Hromada;
  readonly raion: Raion | null;
  /** Of `Derived.types` together (any/all). */
  readonly coverage: Coverage;
  readonly fill: FillKey;
  /** To the nearest operating service of the chosen types, where not served; null = none anywhere. */
  readonly nearest: { readonly service: Service; readonly km: number } | null;
}

export interface StateTotal {
  readonly fill: FillKey;
  readonly hromadas: number;
  /** Residents of those whose figure is known. */
  readonly people: number;
}

/** Everything the panels and the map draw. Computed by `derive(dataset, view, today)`; never stored. */
export interface Derived {
  readonly dataset: Dataset;
  /** The same with the services of other regions that lists by distance look into; `dataset` itself without any. */
  readonly wide: Dataset;
  /** The chosen types; when none is chosen, empty: coverage then counts services of any type. */
  readonly types: readonly ServiceType[];
  /** Services counted beside each type's name under the other filters, by type id (0 is there too). */
  readonly counts: ReadonlyMap<string, number>;
  readonly results: readonly ResultItem[];
  readonly rows: readonly HromadaRow[];
  readonly rowByCode: ReadonlyMap<Code, HromadaRow>;
  /** Seven entries in the order of FILL_KEYS. */
  readonly totals: readonly StateTotal[];
  /** Rows where none was found: gaps first, then not found; each by people, most first. Unknown ones are not here. */
  readonly missing: readonly HromadaRow[];
  /** A number a hromada on the planner's map; null where it shows states. */
  readonly metric: MetricView | null;
  /** A scenario laid over the published services, in plan; null without one. All else here is then as it leaves it. */
  readonly whatIf: WhatIf | null;
  /** Every hromada and every type alone, for cards and the table. */
  readonly basket: Basket;
  /** The visitor's place: settlement, else seat of the chosen hromada. */
  readonly origin: { readonly at: LonLat; readonly precision: 'device' | 'settlement' | 'hromada' } | null;
  readonly hromada: HromadaRow | null;
  readonly selected: ResultItem | null;
  /** What the camera should show when the scope changes. */
  readonly bbox: BBox;
}
