import type { Code } from '../../domain/code.ts';
import type { FillKey } from '../../domain/coverage/state.ts';
import { isClass, type MapFill } from '../../domain/metrics/classes.ts';
import type { Raster } from '../../draw/plane/raster.ts';
import type { Palette } from '../../look/palette.ts';
import { drawTile } from './tile.ts';

/** A square of pixels that repeats; of a plain colour, of one. */
interface Tile {
  readonly size: number;
  readonly pixels: Uint32Array;
}

const plain = (hex: string): Tile => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { size: 1, pixels: new Uint32Array(Uint8Array.of(red, green, blue, 255).buffer) };
};

const tiles = new WeakMap<Palette, Map<string, Tile>>();

function patterned(key: FillKey, palette: Palette, ratio: number): Tile {
  const known = tiles.get(palette) ?? new Map<string, Tile>();
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
const CLEAR: Tile = { size: 1, pixels: Uint32Array.of(0) };

/** What a fill looks like; paper where nothing is claimed. */
function lookOf(fill: MapFill | null, palette: Palette, ratio: number): Tile {
  if (fill === null) return plain(palette.surface);
  return isClass(fill) ? plain(palette.metric[fill]) : patterned(fill, palette, ratio);
}

/** Each line of a tile repeated as far as a picture is wide: a run of it is copied whole, not pixel by pixel. */
function linesOf({ size, pixels }: Tile, width: number): Uint32Array[] {
  return Array.from({ length: size }, (_, row) => {
    const line = new Uint32Array(width + size);
    line.set(pixels.subarray(row * size, (row + 1) * size));
    for (let done = size; done < line.length; done *= 2) line.copyWithin(done, 0, done);
    return line;
  });
}

interface Look extends Tile {
  readonly lines: readonly Uint32Array[];
}

export interface Fills {
  readonly fills: ReadonlyMap<Code, MapFill>;
  /** Of the raster's units. */
  readonly codes: readonly Code[];
  readonly palette: Palette;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  /** Of the raster's corner from where patterns are anchored, in device pixels: to the world, or they jump. */
  readonly anchor: readonly [x: number, y: number];
}

/** Colours the runs of a raster, each with its unit's colour or pattern. */
export function paintFills(raster: Raster, image: ImageData, of: Fills): void {
  const { fills, codes, palette, ratio, anchor } = of;
  const { width, height, rows, starts, units } = raster;
  const seen = new Map<MapFill | null, Look>();
  const stretched = (tile: Tile): Look => ({ ...tile, lines: tile.size === 1 ? [] : linesOf(tile, width) });
  const looks = codes.map((code) => {
    const fill = fills.get(code) ?? null;
    const look = seen.get(fill) ?? stretched(lookOf(fill, palette, ratio));
    seen.set(fill, look);
    return look;
  });
  const clear = stretched(CLEAR);
  const out = words(image);
  const [left, top] = anchor.map(Math.round) as [number, number];
  for (let y = 0; y < height; y++) {
    const end = rows[y + 1] as number;
    for (let run = rows[y] as number; run < end; run++) {
      const look = looks[units[run] as number] ?? clear;
      const from = starts[run] as number;
      const to = run + 1 < end ? (starts[run + 1] as number) : width;
      const { size, pixels, lines } = look;
      if (size === 1) out.fill(pixels[0] as number, y * width + from, y * width + to);
      else {
        const line = lines[modulo(y + top, size)] as Uint32Array;
        const x = modulo(from + left, size);
        out.set(line.subarray(x, x + to - from), y * width + from);
      }
    }
  }
}

const modulo = (value: number, by: number) => ((value % by) + by) % by;
