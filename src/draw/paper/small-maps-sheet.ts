import type { Code } from '../../domain/code.ts';
import type { MapFill } from '../../domain/metrics/classes.ts';
import { colourOf } from '../../look/shape.ts';
import type { Layout } from './choropleth.ts';
import { mapLayers } from './print.ts';
import { SCALE_HEIGHT, scaleShapes } from '../scale-bar.ts';
import type { TextBlock } from './sheet.ts';
import { textSvg } from './sheet-svg.ts';
import { coloured } from './small-maps.ts';
import { PAGE_PREFIX, pageSvg, type SvgOptions } from './svg.ts';
import { wrap } from '../places/text-width.ts';
import type { Box, Size } from '../types.ts';
import { element, shapesSvg } from './xml.ts';

/** One of many maps of a territory. */
export interface SmallMap {
  readonly fills: ReadonlyMap<Code, MapFill>;
  /** Whose it is. */
  readonly title: string;
  /** Its numbers in words. */
  readonly numbers: string;
}

type Style = Pick<TextBlock, 'size' | 'leading' | 'strong' | 'muted'>;
const TITLE: Style = { size: 9.5, leading: 11.5, strong: true, muted: false };
const NUMBERS: Style = { size: 8, leading: 10, strong: false, muted: false };
const GAP = 12;
const ROW_GAP = 8;

const block = (text: string, width: number, style: Style) => ({
  ...style,
  lines: wrap(text, style.size, width),
});
const high = ({ lines, leading }: Pick<TextBlock, 'lines' | 'leading'>) => lines.length * leading;

/** What stands in a cell of the grid, where the cell is so wide. */
function wordsOf({ title, numbers }: SmallMap, width: number) {
  const [name, counts] = [block(title, width, TITLE), block(numbers, width, NUMBERS)];
  return { name, counts, height: high(name) + high(counts) + 3 };
}

interface Grid {
  readonly columns: number;
  /** Of a cell, without the gap. */
  readonly width: number;
  readonly height: number;
  /** CSS pixels of the page a pixel of the maps. */
  readonly scale: number;
}

/** Of so many columns: how large the maps are, where all of them stand above their words. */
function gridOf(maps: readonly SmallMap[], size: Size, room: Size, columns: number): Grid {
  const width = (room.width - (columns - 1) * GAP) / columns;
  const rows = Math.ceil(maps.length / columns);
  const height = (room.height - (rows - 1) * ROW_GAP) / rows;
  const words = Math.max(...maps.map((map) => wordsOf(map, width).height));
  return { columns, width, height, scale: Math.min(width / size.width, (height - words) / size.height) };
}

/** The grid in which the maps are largest. */
function bestGrid(maps: readonly SmallMap[], size: Size, room: Size): Grid {
  const all = maps.map((_, i) => gridOf(maps, size, room, i + 1));
  return all.reduce((best, grid) => (grid.scale > best.scale ? grid : best));
}

/** Many small maps on one page, with one legend and one scale. */
export function smallMapsSvg(maps: readonly SmallMap[], blank: Layout, options: SvgOptions): string {
  const { palette, lang } = options;
  const { size, scale: bar } = blank;
  return pageSvg(options, blank.zoom, ({ map: room, legend }) => {
    if (maps.length === 0) return '';
    const { columns, width, height, scale } = bestGrid(maps, size, room);
    const cell = (map: SmallMap, i: number): string => {
      const x = room.x + (i % columns) * (width + GAP);
      const y = room.y + Math.floor(i / columns) * (height + ROW_GAP);
      const box: Box = { x, y, width: size.width * scale, height: size.height * scale };
      const inner = { ...box, viewBox: `0 0 ${size.width} ${size.height}` };
      const { name, counts } = wordsOf(map, width);
      const top = y + box.height + TITLE.leading;
      return (
        element('svg', inner, mapLayers(coloured(blank, map.fills), palette, PAGE_PREFIX, true)) +
        textSvg({ ...name, x, y: top }, palette) +
        textSvg({ ...counts, x, y: top + high(name) }, palette)
      );
    };
    const at = `translate(${legend[0]?.x ?? room.x} ${room.y + room.height - SCALE_HEIGHT})`;
    const shapes = bar === null ? [] : scaleShapes({ ...bar, width: bar.width * scale }, lang);
    const scaled =
      bar === null
        ? ''
        : element('g', { transform: at, 'data-scale': bar.km }, shapesSvg(shapes, colourOf(palette)));
    return maps.map(cell).join('') + scaled;
  });
}
