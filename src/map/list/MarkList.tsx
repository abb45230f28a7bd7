import type { CSSProperties } from 'react';
import { layersOf } from '../../draw/layers/index.ts';
import { isDrawnAt } from '../../draw/layers/layer.ts';
import type { DrawScene } from '../../draw/scene.ts';
import type { LonLat } from '../../domain/hromada.ts';
import { ROLE } from './roles.ts';

interface Props {
  readonly scene: DrawScene;
  readonly zoom: number;
  readonly spotOf: (at: LonLat) => CSSProperties;
}

/** Markers with words: what a scenario adds, where a service might open. A press goes to the hromada below. */
export function MarkList({ scene, zoom, spotOf }: Props) {
  return layersOf('canvas', 'mark')
    .filter(([, layer]) => isDrawnAt(zoom, layer, scene))
    .flatMap(([key, { of }]) =>
      of(scene).flatMap(({ id, at, label }) =>
        label === undefined
          ? []
          : [
              <span
                key={`${key} ${id}`}
                className="map-mark"
                role={ROLE.mark}
                aria-label={label}
                style={spotOf(at)}
              />,
            ],
      ),
    );
}
