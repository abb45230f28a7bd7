import { boxOf, figuresOf, markShapes } from '../look/glyph.ts';
import type { Shape } from '../look/shape.ts';
import { LAYERS, type SignKey } from './layers/index.ts';
import { type Layer, NEAR, PAPER, type Sign, strokesOf } from './layers/layer.ts';
import type { DrawScene } from './scene.ts';
import type { Size } from './types.ts';

/** A line of the legend that a layer asks for, beside the states. */
export interface LegendSign {
  readonly key: SignKey;
  /** Null = not written. */
  readonly count: number | null;
  /** Stands beside the words, around 0, 0; empty where nothing is drawn. */
  readonly shapes: readonly Shape[];
  readonly scale: number;
}

/** An outline that fills a swatch. */
function frame({ width, height }: Size): string {
  const [x, y] = [width / 2 - 1.2, height / 2 - 1.2];
  const [w, h] = [2 * x - 6, 2 * y - 6];
  return `M${-x + 3} ${-y}h${w}q3 0 3 3v${h}q0 3-3 3h${-w}q-3 0-3-3v${-h}q0-3 3-3z`;
}

/** Height of a marker in a legend on the page; its rim may reach beyond its line. */
const TALL = 26;

function sampleOf(
  layer: Layer,
  { sample, text }: Sign,
  size: Size,
  paper: boolean,
): Pick<LegendSign, 'shapes' | 'scale'> {
  if (sample === null) return { shapes: [], scale: 1 };
  if (sample !== 'strokes') {
    const [, top, , bottom] = boxOf(sample);
    const scale = paper ? PAPER.scale : Math.min(1, TALL / (bottom - top));
    const shapes = text === undefined ? figuresOf(sample) : markShapes({ glyph: sample, text });
    return { shapes, scale: Math.round(scale * 100) / 100 };
  }
  return { shapes: layer.kind === 'line' ? strokesOf(layer, frame(size), NEAR) : [], scale: 1 };
}

/**
 * What the layers of a scene have to explain, in the order of drawing.
 * @param swatch its size; @param paper where nothing but the legend explains a marker; @param list beside a list
 */
export function legendSigns(scene: DrawScene, swatch: Size, paper: boolean, list = false): LegendSign[] {
  return Object.values<Layer>(LAYERS).flatMap((layer) => {
    const signs: readonly Sign[] = 'never' in layer.legend ? [] : layer.legend;
    return signs.flatMap((sign): LegendSign[] => {
      const { where } = sign;
      if (where !== undefined && !(paper && where !== 'list') && !(list && where !== 'paper')) return [];
      const count = sign.count(scene);
      // Nobody asks for a marker that is not there, and paper has no room for anything else.
      if (count === null || (count === 0 && (paper || where !== undefined))) return [];
      const key = sign.key as SignKey;
      return [{ key, count: sign.counted ? count : null, ...sampleOf(layer, sign, swatch, paper) }];
    });
  });
}
