import type { Code } from '../../domain/code.ts';
import { isClass, type MapFill } from '../../domain/metrics/classes.ts';
import { LAYERS } from '../../draw/layers/index.ts';
import { patternFrom } from '../../draw/layers/layer.ts';
import { fillRef } from '../../draw/pattern-defs.ts';
import type { Palette } from '../../look/palette.ts';
import type { Scene } from '../../state/scene/scene.ts';

function groundOf(fill: MapFill, palette: Palette): string {
  return isClass(fill) ? palette.metric[fill] : palette.state[fill].ground;
}

/**
 * What each unit is filled with.
 * @param prefix of the patterns' ids; @param far too far for most patterns to be read
 */
export function unitFill(
  { fills, classes, palette }: Pick<Scene, 'fills' | 'classes' | 'palette'>,
  prefix: string,
  far: boolean,
): (code: Code) => string {
  const zoom = far ? 0 : LAYERS.fills.patternsFrom;
  return (code) => {
    const fill = classes?.get(code) ?? fills.get(code) ?? null;
    const plain = fill !== null && zoom < patternFrom(LAYERS.fills, fill);
    return plain ? groundOf(fill, palette) : fillRef(fill, palette, prefix);
  };
}
