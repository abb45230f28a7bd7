import type { Code } from '../../domain/code.ts';
import type { FillKey } from '../../domain/coverage/state.ts';
import { isClass, type MapFill } from '../../domain/metrics/classes.ts';
import { type AreaLayer, patternFrom } from '../../draw/layers/layer.ts';
import type { Raster } from '../../draw/plane/raster.ts';
import type { Palette } from '../../look/palette.ts';
import { drawTile } from './tile.ts';

/** A square of pixels that repeats; of a plain colour, of one. */
interface Look {
  readonly size: number;
  readonly pixels: Uint32Array;
}

const plain = (hex: string): Look => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { size: 1, pixels: new Uint32Array(Uint8Array.of(red, green, blue, 255).buffer) };
};

const tiles = new WeakMap<Palette, Map<string, Look>>();

function patterned(key: FillKey, palette: Palette, ratio: number): Look {
  const known = tiles.get(palette) ?? new Map<string, Look>();
  tiles.set(palette, known);
  const name = `${key} ${ratio}`;
  const tile = known.has(name) ? null : drawTile(key, palette, ratio, true);
  const look = known.get(name) ?? (tile && { size: tile.size, pixels: words(tile.pixels) });
  if (look === null) return plain(palette.state[key].ground);
  known.set(name, look);
  return look;
}

const words = ({ data }: ImageData) => new Uint32Array(data.buffer, data.byteOffset, data.length / 4);

/** Outside of all units. */
const CLEAR: Look = { size: 1, pixels: Uint32Array.of(0) };

/** What a fill looks like at a scale; paper where nothing is claimed. */
function lookOf(fill: MapFill | null, layer: AreaLayer, zoom: number, palette: Palette, ratio: number): Look {
  if (fill === null) return plain(palette.surface);
  if (isClass(fill)) return plain(palette.metric[fill]);
  return zoom < patternFrom(layer, fill)
    ? plain(palette.state[fill].ground)
    : patterned(fill, palette, ratio);
}

export interface Fills {
  readonly layer: AreaLayer;
  readonly fills: ReadonlyMap<Code, MapFill>;
  /** Of the raster's units. */
  readonly codes: readonly Code[];
  readonly zoom: number;
  readonly palette: Palette;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  /** Of the raster's corner from where patterns are anchored, in device pixels: to the world, or they jump. */
  readonly anchor: readonly [x: number, y: number];
}

/** Colours the runs of a raster, each with its unit's colour or pattern. */
export function paintFills(raster: Raster, image: ImageData, of: Fills): void {
  const { layer, fills, codes, zoom, palette, ratio, anchor } = of;
  const seen = new Map<MapFill | null, Look>();
  const looks = codes.map((code) => {
    const fill = fills.get(code) ?? null;
    const look = seen.get(fill) ?? lookOf(fill, layer, zoom, palette, ratio);
    seen.set(fill, look);
    return look;
  });
  const { width, height, rows, starts, units } = raster;
  const out = words(image);
  const [left, top] = anchor.map(Math.round) as [number, number];
  for (let y = 0; y < height; y++) {
    const end = rows[y + 1] as number;
    for (let run = rows[y] as number; run < end; run++) {
      const look = looks[units[run] as number] ?? CLEAR;
      const from = starts[run] as number;
      const to = run + 1 < end ? (starts[run + 1] as number) : width;
      const { size, pixels } = look;
      if (size === 1) out.fill(pixels[0] as number, y * width + from, y * width + to);
      else {
        const line = modulo(y + top, size) * size;
        let x = modulo(from + left, size);
        for (let at = y * width + from; at < y * width + to; at++) {
          out[at] = pixels[line + x] as number;
          x = x + 1 === size ? 0 : x + 1;
        }
      }
    }
  }
}

const modulo = (value: number, by: number) => ((value % by) + by) % by;
