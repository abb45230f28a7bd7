import { hromadaBorders, knownBorders, listedBorders, oblastBorders, raionBorders } from './borders.ts';
import { changed } from './changed.ts';
import { counts } from './counts.ts';
import { fills } from './fills.ts';
import { labels } from './labels.ts';
import type { Kind, Layer, LayerOf, Sign } from './layer.ts';
import { origin } from './origin.ts';
import { chosen, focused, hovered } from './outlines.ts';
import { reach } from './reach.ts';
import { scenario } from './scenario.ts';
import { services } from './services.ts';
import { sites } from './sites.ts';

/** All that maps draw, bottom to top. Text above is placed first: a pin never gives way to a name. */
export const LAYERS = {
  fills,
  hromadaBorders,
  raionBorders,
  knownBorders,
  oblastBorders,
  listedBorders,
  changed,
  reach,
  hovered,
  chosen,
  focused,
  counts,
  labels,
  origin,
  services,
  scenario,
  sites,
} as const satisfies Record<string, Layer>;

export type LayerKey = keyof typeof LAYERS;

type SignsOf<L> = L extends { legend: readonly (infer S)[] } ? S : never;

/** Every line of a legend: `map:sign` must have words for it. */
export type SignKey = Extract<SignsOf<(typeof LAYERS)[LayerKey]>, Sign>['key'];

type Surface = 'canvas' | 'gl' | 'print';

/** The layers of a surface, bottom to top. */
export function layersOn(surface: Surface): [LayerKey, Layer][] {
  return (Object.entries(LAYERS) as [LayerKey, Layer][]).filter(([, layer]) => layer[surface] === true);
}

/** Those of one kind. */
export function layersOf<K extends Kind>(surface: Surface, kind: K): [LayerKey, LayerOf<K>][] {
  return layersOn(surface).filter((each): each is [LayerKey, LayerOf<K>] => each[1].kind === kind);
}
