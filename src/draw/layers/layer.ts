import type { Geometry } from 'geojson';
import { type Code, isCode } from '../../domain/code.ts';
import type { LonLat } from '../../domain/hromada.ts';
import type { MapFill } from '../../domain/metrics/classes.ts';
import type { GlyphId } from '../../look/glyph.ts';
import type { Shape, Token } from '../../look/shape.ts';
import type { DrawBorders, DrawLabel, DrawPoint, DrawScene } from '../scene.ts';

/** That a layer is deliberately missing on a surface, and why. */
export interface Never {
  readonly never: string;
}

export const never = (why: string): Never => ({ never: why });

/** Of layers that keep their size, and of what answers the hand. */
export const ABOVE = never('the canvas draws it, above MapLibre too');

/** A line of the legend. Its words are `map:sign.<key>` in every language. */
export interface Sign {
  readonly key: string;
  /** What stands beside the words: a marker, the layer's own strokes, or nothing. */
  readonly sample: GlyphId | 'strokes' | null;
  /** On the marker. */
  readonly text?: string;
  /** How many there are; null where there is nothing to explain. */
  readonly count: (scene: DrawScene) => number | null;
  /** Whether the number is written. */
  readonly counted: boolean;
  /** On paper, beside a list of services, or on both alone; missing = everywhere. */
  readonly where?: 'paper' | 'list' | 'both';
}

/** Where a layer is drawn: a pen, or the reason why not. All must be said. */
interface Surfaces {
  /** The map at rest, and what stands above it. */
  readonly canvas: true | Never;
  /** The ground of the map while it moves, and of the street map. */
  readonly gl: true | Never;
  readonly print: true | Never;
  readonly legend: readonly Sign[] | Never;
}

/** Below it a country is drawn by oblasts. */
export const OBLASTS_BELOW = 6.5;

/** Drawn only where a country is seen by oblasts, or only where hromadas are seen. */
export type Detail = 'oblasts' | 'hromadas';

/** What a layer says of the zooms at which it is drawn. */
export interface Extent {
  readonly kind?: Kind;
  readonly detail?: Detail;
  readonly minZoom?: number;
}

/** The zooms at which a layer is drawn, from the first one until before the second. */
export function zoomsOf(
  { detail, minZoom = 0 }: Extent,
  { oblasts }: Pick<DrawScene, 'oblasts'>,
): readonly [from: number, to: number] {
  if (detail === 'oblasts') return [minZoom, OBLASTS_BELOW];
  return [detail === 'hromadas' && oblasts ? Math.max(minZoom, OBLASTS_BELOW) : minZoom, 24];
}

/** Whether it is drawn at a zoom. */
export function isDrawnAt(zoom: number, ...of: Parameters<typeof zoomsOf>): boolean {
  const [from, to] = zoomsOf(...of);
  return zoom >= from && zoom < to;
}

/** Whether a scene is seen by oblasts. */
export const byOblasts = ({ oblasts }: Pick<DrawScene, 'oblasts'>, zoom: number): boolean =>
  oblasts != null && zoom < OBLASTS_BELOW;

/** A value that grows evenly between the country's scale (zoom 5) and a hromada's (7), or stays. */
export type Zoomed = number | readonly [far: number, near: number];

export const FAR = 5;
export const NEAR = 7;

/** The value at a scale. */
export function at(value: Zoomed, zoom: number, from = FAR, to = NEAR): number {
  if (typeof value === 'number') return value;
  const share = Math.min(1, Math.max(0, (zoom - from) / (to - from)));
  return Math.round((value[0] + (value[1] - value[0]) * share) * 1000) / 1000;
}

export interface Stroke {
  readonly stroke: Token;
  readonly width: Zoomed;
  readonly opacity?: Zoomed;
  /** Dash and gap in CSS pixels; without them ends are round. */
  readonly dash?: readonly [number, number];
}

/** Units, coloured and patterned at every scale. */
export interface AreaLayer extends Surfaces {
  readonly kind: 'area';
  readonly of: (scene: DrawScene) => ReadonlyMap<Code, MapFill>;
}

/** Lines or outlines, stroke upon stroke. */
export interface LineLayer extends Surfaces {
  readonly kind: 'line';
  /** The same objects while nothing changes. */
  readonly of: (scene: DrawScene) => readonly Geometry[];
  readonly strokes: readonly [Stroke, ...Stroke[]];
  readonly detail?: Detail;
}

export interface Mark {
  readonly id: string;
  readonly at: LonLat;
  /** All places where it may stand, best first. */
  readonly spots?: readonly [LonLat, ...LonLat[]];
  readonly glyph: GlyphId;
  readonly number?: number | null;
  /** On it, in place of a number. */
  readonly text?: string;
  /** For who cannot see it. */
  readonly label?: string;
}

/** Markers that always stand for themselves. */
export interface MarkLayer extends Surfaces {
  readonly kind: 'mark';
  readonly of: (scene: DrawScene) => readonly Mark[];
  /** Whether names keep clear of them on a map that moves. */
  readonly blocks: boolean;
  /** Each stands at one of its spots, clear of the others: never left out, names give way. */
  readonly roams?: true;
  /** Of its markers' own, between the scales of `MARK_ZOOMS`. */
  readonly size?: readonly [far: number, near: number];
  readonly detail?: Detail;
}

const MARK_ZOOMS = [4, 5.2] as const;

/** By how much a layer's markers are smaller at a scale. */
export const markSize = ({ size = [1, 1] }: Pick<MarkLayer, 'size'>, zoom: number): number =>
  at(size, zoom, ...MARK_ZOOMS);

export interface NameRank {
  readonly rank: DrawLabel['rank'];
  readonly minZoom: number;
  readonly detail?: Detail;
  /** At the zooms of `NAME_ZOOMS`, in CSS pixels; evenly between. */
  readonly size: readonly [far: number, near: number];
  /** On paper. */
  readonly paper: number;
  /** On any side of its dot, or below it with air around. */
  readonly place: 'around' | 'below';
}

export const NAME_ZOOMS = [4, 9] as const;

/** Names beside dots; what finds no room is left out. */
export interface NameLayer extends Surfaces {
  readonly kind: 'name';
  readonly of: (scene: DrawScene) => readonly DrawLabel[];
  /** The most important last. */
  readonly ranks: readonly [NameRank, ...NameRank[]];
  readonly halo: number;
}

export const rankOf = ({ ranks }: Pick<NameLayer, 'ranks'>, of: NameRank['rank']): NameRank =>
  ranks.find(({ rank }) => rank === of) ?? ranks[0];

/** Services: several of one place as one, clusters where very many are in sight. */
export interface ServiceLayer extends Surfaces {
  readonly kind: 'service';
  readonly of: (scene: DrawScene) => readonly DrawPoint[];
  readonly detail?: Detail;
}

export type Layer = AreaLayer | LineLayer | MarkLayer | NameLayer | ServiceLayer;
export type Kind = Layer['kind'];
export type LayerOf<K extends Kind> = Extract<Layer, { kind: K }>;

/** Paper is read closer than a screen: markers are smaller on it, and names stand from further off. */
export const PAPER = { scale: 0.8, zoom: 0.4 } as const;

/** A path as a line layer strokes it. */
export function strokesOf({ strokes }: Pick<LineLayer, 'strokes'>, d: string, zoom: number): Shape[] {
  return strokes.map(({ stroke, width, opacity, dash }) => ({
    d,
    stroke,
    width: at(width, zoom),
    ...(opacity !== undefined && { opacity: at(opacity, zoom) }),
    ...(dash === undefined ? { cap: 'round' as const } : { dash }),
  }));
}

/** The outline of a unit, or of an oblast whole; nothing of another scope. */
export function outlineOf(borders: DrawBorders | null, code: Code | null | undefined): Geometry[] {
  if (code == null || borders === null) return [];
  return isCode(code) ? polygonsOf(borders, [code]) : [borders.outlineOf(code)];
}

/** The polygons of units; those of another scope are missing. */
export function polygonsOf(borders: DrawBorders | null, units: Iterable<Code>): Geometry[] {
  return [...units].flatMap((unit) => borders?.polygonOf(unit) ?? []);
}
