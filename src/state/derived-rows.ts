import type { Contact } from '../domain/contact.ts';
import type { Coverage, CoverageReason, FillKey } from '../domain/coverage/state.ts';
import type { Hromada, Raion } from '../domain/hromada.ts';
import type { Fit } from '../domain/rank.ts';
import type { Service } from '../domain/service.ts';
import type { ServiceType } from '../domain/service-type.ts';

/** One service in the answer, in its rank. */
export interface ResultItem {
  /** 1-based, of its group, the same on the map; 0 on an open card whose service is not in the list. */
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
  /** Year of a donor's project that may have ended since; null of any other service. */
  readonly oldProject: string | null;
  /** Whom to call, best first; never empty. */
  readonly contacts: readonly Contact[];
}

/** Services of one provider in one place, in their rank: one card. They have one number, hromada, distance and fit. */
export type ResultGroup = readonly [ResultItem, ...ResultItem[]];

/** One row a hromada: coverage of the chosen types together, and of every type alone. */
export interface HromadaRow {
  readonly hromada: Hromada;
  readonly raion: Raion | null;
  /** Of `Derived.types` together (any/all). */
  readonly coverage: Coverage;
  readonly fill: FillKey;
  /** Where several types are asked for together: what each is by itself, in the order of the choice; else empty. */
  readonly parts: readonly RowPart[];
  /** To the nearest operating service of the chosen types that people would travel to, where not served; null = none near. */
  readonly nearest: NearestService | null;
  /** The same however far; null = none anywhere. */
  readonly anywhere: NearestService | null;
}

/** One of several types that are asked for together, in one hromada. */
export interface RowPart {
  /** Service type id. */
  readonly type: string;
  readonly fill: FillKey;
  readonly reason: CoverageReason;
}

/** An operating service with a place, great-circle km from a hromada's seat. */
export interface NearestService {
  readonly service: Service;
  readonly km: number;
}

export interface StateTotal {
  readonly fill: FillKey;
  readonly hromadas: number;
  /** Residents of those whose figure is known; null where none of them has one. */
  readonly people: number | null;
}
