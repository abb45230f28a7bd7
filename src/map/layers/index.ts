import { borders } from './borders.ts';
import { changed } from './changed.ts';
import { chosen } from './chosen.ts';
import { clusters } from './clusters.ts';
import { fills } from './fills.ts';
import { labels } from './labels.ts';
import type { Layer } from './layer.ts';
import { marks } from './marks.ts';
import { origin } from './origin.ts';
import { patterns } from './patterns.ts';
import { points } from './points.ts';
import { selected } from './selected.ts';

/** Bottom to top. Text above is placed first: a pin never gives way to a name. */
export const LAYERS: readonly Layer[] = [
  fills,
  patterns,
  borders,
  changed,
  chosen,
  labels,
  origin,
  clusters,
  points,
  marks,
  selected,
];
