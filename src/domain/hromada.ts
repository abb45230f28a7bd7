import type { Code } from './code.ts';
import type { ISODate } from './date.ts';
import type { Localized } from './text.ts';

/** WGS 84 degrees, longitude first (GeoJSON order). */
export type LonLat = readonly [lon: number, lat: number];

/** west, south, east, north in WGS 84 degrees. */
export type BBox = readonly [west: number, south: number, east: number, north: number];

/**
 * What the map draws and coverage counts as one unit: a hromada, Kyiv, or, where KATOTTG's hromadas have no borders
 * (occupied Crimea), a raion; Sevastopol is one unit.
 */
export type UnitKind = 'urban' | 'settlement' | 'rural' | 'city' | 'raion';

export const TERRITORY_STATUSES = [
  'occupied',
  'partly_occupied',
  'active',
  'active_e_resources',
  'possible',
] as const;
/**
 * What order 376 says of a hromada as a whole, the gravest first: all its settlements are occupied; some are; active
 * hostilities; active hostilities where state electronic registers still work; possible hostilities.
 */
export type TerritoryStatus = (typeof TERRITORY_STATUSES)[number];

export interface Territory {
  readonly status: TerritoryStatus;
  /** Edition of the order that says so; null where the whole region is occupied, which no edition changes. */
  readonly edition: ISODate | null;
}

export interface Hromada {
  /** 19-character KATOTTG. The key; names repeat. */
  readonly code: Code;
  /** The adjective only: «Ніжинська», 'Nizhynska'. Kyiv and Sevastopol: «Київ». */
  readonly name: Localized;
  readonly kind: UnitKind;
  /** Residents on 1 January 2022; null where the source has no figure. Zero would be a figure. */
  readonly population: number | null;
  readonly seat: { readonly name: Localized; readonly at: LonLat } | null;
  /** Null where the order lists nothing. */
  readonly territory: Territory | null;
}

/** The adjective form that KATOTTG uses: «Ніжинський». */
export interface Raion {
  /** First 6 characters of KATOTTG. */
  readonly prefix: string;
  readonly name: Localized;
}

/** A populated place of the gazetteer. */
export interface Settlement {
  /** First 12 characters of KATOTTG (OCHA's P-code). */
  readonly code: string;
  readonly name: Localized;
  readonly at: LonLat;
}
