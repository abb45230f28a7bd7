import type { ChangeView } from './compare/change-view.ts';
import type { Basket } from './coverage/basket.ts';
import type { CoverageOptions } from './coverage/options.ts';
import type { MetricView } from './metrics/view.ts';
import type { Code } from './code.ts';
import type { Dataset } from './dataset.ts';
import type { BBox } from './hromada.ts';
import type { ServiceType } from './service-type.ts';
import type { HromadaRow, StateTotal } from './coverage/row.ts';
import type { ResultGroup, ResultItem } from './results/item.ts';
import type { Need } from './results/needs.ts';
import type { NeedFigure } from './need/figure.ts';
import type { Origin } from './origin.ts';
import type { WayChoice } from './filters/way.ts';
import type { TravelTable } from './travel/table.ts';
import type { WhatIf } from './scenario/what-if.ts';

/** Everything the panels and the map draw. Computed by `derive(dataset, view, today)`; never stored. */
export interface Derived {
  readonly dataset: Dataset;
  /** The same with the services of other regions that lists by distance look into; `dataset` itself without any. */
  readonly wide: Dataset;
  /** The chosen types, in the order of the choice. */
  readonly types: readonly ServiceType[];
  /** Those of them that coverage is of: no places to apply. When empty, it is of services of any type. */
  readonly counted: readonly ServiceType[];
  /** Several types are asked for together: a hromada's state is the worst of theirs, and `parts` of a row name them. */
  readonly together: boolean;
  /** What coverage of the rows is asked with; but in plan under the conditions of the list. */
  readonly options: CoverageOptions;
  /** Ids of types of which complete lists cover the whole scope: of them alone «none» may be said. */
  readonly surveyed: ReadonlySet<string>;
  readonly results: readonly ResultItem[];
  /** The same, a card a provider and place. */
  readonly groups: readonly ResultGroup[];
  /** In refer the list by need, in its order; else empty. */
  readonly needs: readonly Need[];
  readonly rows: readonly HromadaRow[];
  readonly rowByCode: ReadonlyMap<Code, HromadaRow>;
  /** Seven entries in the order of FILL_KEYS. */
  readonly totals: readonly StateTotal[];
  /** Rows where none was found: gaps first, then not found; each by people, most first. Unknown ones are not here. */
  readonly missing: readonly HromadaRow[];
  /** A number a hromada on the planner's map; null where it shows states. */
  readonly metric: MetricView | null;
  /** Need figures besides residents: of the release, and the planner's own. */
  readonly figures: readonly NeedFigure[];
  /** Those of them that sentences and tables tell. */
  readonly told: readonly NeedFigure[];
  /** In plan what changed since another day or release; null where nothing is compared. Of published services alone. */
  readonly change: ChangeView | null;
  /** Ways by road from the hromadas here; null where there is no table of them. */
  readonly travel: TravelTable | null;
  /** By what the nearest of a row is the nearest; lines, where there is no table. */
  readonly way: WayChoice;
  /** A scenario laid over the published services, in plan; null without one. All else here is then as it leaves it. */
  readonly whatIf: WhatIf | null;
  /** Every hromada and every type alone, for cards and the table. */
  readonly basket: Basket;
  /** The visitor's place: settlement, else seat of the chosen hromada. */
  readonly origin: Origin | null;
  readonly hromada: HromadaRow | null;
  readonly selected: ResultItem | null;
  /** What the camera should show when the scope changes. */
  readonly bbox: BBox;
}
