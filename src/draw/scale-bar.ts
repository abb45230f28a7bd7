import { EARTH_KM, haversineKm } from '../domain/geo/distance.ts';
import type { Language } from '../domain/text.ts';
import { type Figure, type Shape, withHalo } from '../look/shape.ts';
import type { Projection } from './plane/project.ts';
import type { Box, Size, XY } from './types.ts';

/** A bar of a round length. */
export interface ScaleBar {
  readonly km: number;
  /** CSS pixels. */
  readonly width: number;
}

/** How many km a pixel is, measured along the line through a spot: right on every projection. */
export function kmAt(toLonLat: Projection['toLonLat'], [x, y]: XY): number {
  return haversineKm(toLonLat([x - 50, y]), toLonLat([x + 50, y])) / 100;
}

/** The same of a web map at a zoom: on Mercator a pixel is shorter the farther from the equator. */
export const kmOnWeb = (zoom: number, lat: number): number =>
  (2 * Math.PI * EARTH_KM * Math.cos((lat * Math.PI) / 180)) / (512 * 2 ** zoom);

/** The longest bar of 1, 2 or 5 times a power of ten that fits; null where nothing is drawn. */
export function scaleBar(kmPerPixel: number, most: number): ScaleBar | null {
  const room = kmPerPixel * most;
  if (!Number.isFinite(room) || room <= 0) return null;
  const power = 10 ** Math.floor(Math.log10(room));
  const km = power * ([5, 2].find((step) => step * power <= room) ?? 1);
  return { km, width: Math.round((km / kmPerPixel) * 10) / 10 };
}

/** «50 км», «200 м». */
export function scaleWords({ km }: ScaleBar, lang: Language): string {
  const [value, unit] = km < 1 ? [km * 1000, 'meter'] : [km, 'kilometer'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit }).format(value);
}

const TICK = 5;
const TEXT = 11;
/** From the edges of a map. */
const EDGE = 12;
/** With its words above it. */
export const SCALE_HEIGHT = TICK + TEXT + 5;

/** A bar whose left lower corner is at 0, 0, with its words above it. */
export function scaleShapes(bar: ScaleBar, lang: Language, [x, y]: XY = [0, 0]): Shape[] {
  const line: Figure = { d: `M0 ${-TICK}V0H${bar.width}V${-TICK}`, at: [x, y], width: 1.5 };
  const words = { text: scaleWords(bar, lang), size: TEXT, anchor: 'start', fill: 'ink' } as const;
  return [
    { ...line, stroke: 'halo', width: 4.5, opacity: 0.85 },
    { ...line, stroke: 'ink' },
    ...withHalo({ ...words, at: [x + 3, y - TICK - 2] }, 'halo', 1.6),
  ];
}

/** Where the bar of a picture stands: in its left lower corner. */
export const scaleSpot = ({ height }: Size): XY => [EDGE, height - EDGE];

/** What names keep clear of. */
export function scaleBox({ width }: ScaleBar, size: Size): Box {
  const [x, y] = scaleSpot(size);
  return { x: x - 2, y: y - SCALE_HEIGHT, width: width + 4, height: SCALE_HEIGHT + 2 };
}
