import type { Agreement } from '../../domain/agreement.ts';
import type { Body } from '../../domain/body.ts';
import type { Code } from '../../domain/code.ts';
import type { CoverageTable } from '../../domain/coverage/table.ts';
import type { NearestTable } from '../../domain/dataset.ts';
import type { Hromada, Raion, Settlement } from '../../domain/hromada.ts';
import type { Service } from '../../domain/service.ts';
import type { Survey, UnplacedRecord } from '../../domain/survey.ts';
import type { PackedNeed } from '../need/schema.ts';

/**
 * `UA74/services.json` and, with `region` null, `overview/services.json`; `overview/coverage.json` has a table of
 * coverage in place of its services.
 * In the file empty values (null, []) are left out; `pack-codec.ts` writes and reads that.
 */
export interface ServicesPack {
  readonly schema: number;
  readonly release: string;
  readonly region: Code | null;
  readonly raions: readonly Raion[];
  readonly hromadas: readonly Hromada[];
  readonly services: readonly Service[];
  readonly applyPlaces: readonly Service[];
  readonly bodies: readonly Body[];
  readonly surveys: readonly Survey[];
  readonly unplaced: readonly UnplacedRecord[];
  /** Of the region's hromadas; none in the overview. */
  readonly agreements: readonly Agreement[];
  /** In the order of `hromadas`. */
  readonly needs: readonly PackedNeed[];
  /** Home hromadas of services from outside, and parties of agreements there. */
  readonly elsewhere: readonly { readonly hromada: Hromada; readonly raion: Raion | null }[];
  /** Each of them is among `services`. */
  readonly nearest: NearestTable;
  /** In `overview/coverage.json` alone. */
  readonly coverage?: CoverageTable | undefined;
}

/** `UA74/places.json`: the region's settlements; in the file column by column. */
export interface PlacesPack {
  readonly schema: number;
  readonly release: string;
  readonly region: Code;
  readonly settlements: readonly Settlement[];
}

/*
 * `UA74/borders.json`, `overview/borders.json`: plain TopoJSON with one object `hromadas`; a geometry's `id` is the
 * 19-character code of its unit, it has no properties. Raion and oblast lines are meshes over its shared arcs.
 */
