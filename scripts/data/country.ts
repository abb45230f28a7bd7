import type { SourceCredit } from '../../src/data/packs/manifest.ts';
import type { Oblast } from '../../src/data/tables/oblasts.ts';
import type { Agreement } from '../../src/domain/agreement.ts';
import type { BBox, Hromada, Raion, Settlement } from '../../src/domain/hromada.ts';
import type { NeedFigure } from '../../src/domain/need/figure.ts';
import type { Service } from '../../src/domain/service.ts';
import type { UnplacedRecord } from '../../src/domain/survey.ts';
import type { RegionBorders } from '../borders/packs.ts';
import type { Committed } from './committed.ts';
import { DataError } from './data-error.ts';

export interface RegionShape {
  readonly oblast: Oblast;
  /** The text of `borders.json`. */
  readonly topology: string;
  readonly bbox: BBox;
}

/** All that a build knows of the land before any service is looked at, from the open sources or from committed facts. */
export interface Country {
  readonly borders: 'osm' | 'schematic';
  /** Every unit known, also those of regions that are not written. */
  readonly units: readonly Hromada[];
  readonly raions: readonly Raion[];
  readonly settlements: readonly Settlement[];
  readonly applyPlaces: readonly Service[];
  readonly applyUnplaced: readonly UnplacedRecord[];
  /** Services of open registers, and records of theirs without a place; none without the sources. */
  readonly services: readonly Service[];
  readonly unplaced: readonly UnplacedRecord[];
  /** Agreements of cooperation on social services; none without the sources. */
  readonly agreements: readonly Agreement[];
  /** Need figures beside residents; none without the sources. */
  readonly needs: readonly NeedFigure[];
  /** Regions to write, by code. */
  readonly regions: readonly RegionShape[];
  /** The text of the overview's `borders.json`; null when a part of the country is built. */
  readonly overview: string | null;
  readonly credits: readonly SourceCredit[];
  /** Lines for the terminal: quality, what was parsed and what was not. */
  readonly notes: readonly string[];
}

/** The borders of a region with its row of the table. */
export function shapeOf({ prefix, topology, bbox }: RegionBorders, { oblasts }: Committed): RegionShape {
  const oblast = oblasts.find(({ code }) => code.startsWith(prefix));
  if (oblast === undefined) throw new DataError([`data/oblasts.csv: no row for ${prefix}`]);
  return { oblast, topology: JSON.stringify(topology), bbox };
}
