import type { Code } from '../domain/code.ts';
import type { Scene } from '../state/scene/scene.ts';

/** What a tooltip says of a unit or an oblast: its name, and its number or state; empty where nothing is claimed. */
export function unitWords(
  { fills, names, stateLabels, values, oblastWords }: Scene,
  code: Code,
): [string, string] {
  const oblast = oblastWords?.get(code);
  if (oblast !== undefined) return [names.get(code) ?? code, oblast];
  const fill = fills.get(code);
  return [names.get(code) ?? code, values?.get(code) ?? (fill === undefined ? '' : stateLabels[fill])];
}
