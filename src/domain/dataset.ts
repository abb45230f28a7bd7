import type { Agreement } from './agreement.ts';
import type { Body } from './body.ts';
import type { Code } from './code.ts';
import type { CoverageTable } from './coverage/table.ts';
import type { Hromada, Raion } from './hromada.ts';
import type { Region } from './region.ts';
import type { NeedFigure } from './need/figure.ts';
import type { Service } from './service.ts';
import type { Hotline, RecipientGroup, ServiceType } from './service-type.ts';
import type { Survey, UnplacedRecord } from './survey.ts';

/**
 * By hromada code, then service type id: of the type's services that operate on the build's date the nearest one to the
 * hromada's seat, over the whole country, by its id. Missing = none has a place anywhere.
 */
export type NearestTable = Readonly<Record<Code, Readonly<Record<string, string>>>>;

/** What the whole release shares. */
export interface Catalogue {
  readonly types: readonly ServiceType[];
  readonly recipients: readonly RecipientGroup[];
  readonly hotlines: readonly Hotline[];
  readonly regions: readonly Region[];
}

/**
 * Everything that a view of one scope is derived from. Parsed once, frozen.
 * `region` null: the whole country (its services have no `detail`, it has no apply places).
 */
export interface Dataset extends Catalogue {
  readonly release: string;
  readonly region: Region | null;
  readonly raions: readonly Raion[];
  /** Units of the scope. */
  readonly hromadas: readonly Hromada[];
  /**
   * All placed services that serve or stand in the scope, and, in a region, those elsewhere that are the nearest of
   * their type to one of its hromadas.
   */
  readonly services: readonly Service[];
  /** Of a country whose services have not come: what coverage is without them. There are no `services` then. */
  readonly coverageTable?: CoverageTable | undefined;
  /** Places to apply (ЦНАП) in the scope: shaped like services, never counted as such. */
  readonly applyPlaces: readonly Service[];
  /** Bodies of social protection in the scope: of its hromadas and its oblast. */
  readonly bodies: readonly Body[];
  readonly surveys: readonly Survey[];
  /** Unplaced records of the scope. */
  readonly unplaced: readonly UnplacedRecord[];
  /** Agreements of the region's hromadas on social services; none in the country's overview. */
  readonly agreements: readonly Agreement[];
  /** Need figures of the scope from open sources, beside residents. */
  readonly needs: readonly NeedFigure[];
  /** Each of them is among `services`. */
  readonly nearest: NearestTable;
  /** Hromadas outside the scope that services and agreements here name: code → names. */
  readonly elsewhere: ReadonlyMap<Code, { readonly hromada: Hromada; readonly raion: Raion | null }>;
}
