import type { Hromada, Raion } from '../hromada.ts';
import type { Service } from '../service.ts';
import type { Coverage, CoverageReason, FillKey } from './state.ts';

/** One row a hromada: coverage of the chosen types together, and of every type alone. */
export interface HromadaRow {
  readonly hromada: Hromada;
  readonly raion: Raion | null;
  /** Of the chosen types together (any/all). */
  readonly coverage: Coverage;
  readonly fill: FillKey;
  /** Where several types are asked for together: what each is by itself, in the order of the choice; else empty. */
  readonly parts: readonly RowPart[];
  /**
   * To the nearest operating service of the chosen types that people would travel to, where not served; null = none
   * near. By road where that is chosen and a way is known, else in a straight line.
   */
  readonly nearest: NearestService | null;
  /** The same however far; null = none anywhere. */
  readonly anywhere: NearestService | null;
  /** Great-circle km to what is nearest so, whatever is chosen; null = none anywhere. */
  readonly km: number | null;
  /** Minutes by road to what is nearest so; null where the table has no way to any, or there is none. */
  readonly minutes: number | null;
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
  /** By road, where it is the nearest so; else null. */
  readonly minutes: number | null;
}

export interface StateTotal {
  readonly fill: FillKey;
  readonly hromadas: number;
  /** Residents of those whose figure is known; null where none of them has one. */
  readonly people: number | null;
}
