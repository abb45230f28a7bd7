import { useEffect, useRef } from 'react';
import type { XY } from '../../draw/types.ts';
import type { Scene } from '../../state/scene/scene.ts';
import { bringInSight } from './bring-in-sight.ts';
import type { ViewControl } from './use-view.ts';
import type { World } from './use-world.ts';
import type { Frame } from './view.ts';

/** Brings what was chosen elsewhere (list, table) into sight, if it is not. */
export function useChoice(
  scene: Scene,
  world: World | null,
  control: ViewControl | null,
  frame: Frame | null,
  chosen: string | null,
): void {
  const before = useRef(scene);
  useEffect(() => {
    const { hromada, selected } = before.current;
    before.current = scene;
    if (world === null || control === null || frame === null) return;
    let spot: XY | undefined;
    // What is only pointed at in the list moves nothing.
    const point =
      scene.selected === selected || scene.selected !== chosen
        ? undefined
        : scene.points.find(({ id }) => id === scene.selected);
    if (point !== undefined) spot = world.projection.toXY(point.at);
    else if (scene.hromada !== null && scene.hromada !== hromada)
      spot = world.byCode.get(scene.hromada)?.centroid;
    if (spot !== undefined) bringInSight(spot, control, frame, world);
  }, [scene, world, control, frame, chosen]);
}
