import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBorders } from '../src/data/packs/borders.ts';
import { decodeServicesPack } from '../src/data/packs/pack-codec.ts';
import type { LocatorFeature } from '../src/domain/geo/locate.ts';

const FOLDER = 'public/data';

/** Text of a built file; null where there is none. */
export function readBuilt(file: string): string | null {
  const full = path.join(FOLDER, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : null;
}

/** Polygons of a built pack. */
export function readBuiltAreas(file: string): LocatorFeature[] | null {
  const text = readBuilt(file);
  if (text === null) return null;
  const { features } = readBorders(JSON.parse(text), file).polygons;
  return features.map(({ geometry, properties }) => ({ code: properties.code, geometry }));
}

export const readOverviewAreas = (): LocatorFeature[] | null => readBuiltAreas('overview/borders.json');

/** Names of the units of the built overview, as the pack carries them. */
export function readOverviewNames(): string | null {
  const file = 'overview/services.json';
  const text = readBuilt(file);
  if (text === null) return null;
  const { hromadas, raions } = decodeServicesPack(JSON.parse(text), file);
  return JSON.stringify({ raions, hromadas: hromadas.map(({ code, name, kind }) => ({ code, name, kind })) });
}
