import type { XY } from '../../draw/types.ts';
import type { Size } from '../padding.ts';
import type { ViewControl } from './use-view.ts';
import type { World } from './use-world.ts';
import { inSight, sightOf } from './view.ts';

/** Puts a spot into the middle, unless it is well in sight: nobody is thrown about. */
export function bringInSight(spot: XY, control: ViewControl, frame: Size, { projection }: World): void {
  if (!inSight(spot, sightOf(control.view, frame, projection))) control.reveal(spot);
}
