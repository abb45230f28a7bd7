import type { Code } from '../../domain/code.ts';
import type { BBox } from '../../domain/hromada.ts';
import type { MapFill } from '../../domain/metrics/classes.ts';
import { type Layout, layout } from './choropleth.ts';
import type { DrawBorders, DrawOblasts, DrawScene } from '../scene.ts';
import type { Size } from '../types.ts';

/** CSS pixels. */
const WIDTH = 240;
const PADDING = 4;

/** As broad as all small maps are, and as high as the territory asks, within reason. */
function sizeFor([west, south, east, north]: BBox): Size {
  const middle = (south + north) / 2;
  const ratio = (north - south) / Math.max((east - west) * Math.cos((middle * Math.PI) / 180), 1e-9);
  return { width: WIDTH, height: Math.round(WIDTH * Math.min(1.15, Math.max(0.6, ratio))) };
}

/** From afar a country is parted by its oblasts; how many services they have is of one type, not of all. */
const PARTED: DrawOblasts = { known: new Set(), listed: new Set(), counts: [] };

interface Shared extends Pick<DrawScene, 'hromada'> {
  readonly borders: DrawBorders;
  readonly bbox: BBox;
  /** The whole country. */
  readonly country: boolean;
}

/** What small maps of a territory have in common: its geometry is projected once. */
export const blankMap = ({ borders, bbox, country, hromada }: Shared): Layout =>
  layout({
    borders,
    fills: new Map(),
    oblasts: country ? PARTED : null,
    hromada,
    size: sizeFor(bbox),
    padding: PADDING,
  });

/** The same map in the colours of one of them. */
export const coloured = (blank: Layout, fills: ReadonlyMap<Code, MapFill>): Layout => ({
  ...blank,
  units: blank.units.map((unit) => ({ ...unit, fill: fills.get(unit.code) ?? null })),
});
