import type { Translate } from '../../i18n/index.ts';
import type { Size } from '../padding.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { TipText } from './Tip.tsx';
import type { Overlay } from './use-overlay.ts';
import type { Pointing } from './use-pointing.ts';
import type { World } from './use-world.ts';
import { onScreen, type View } from './view.ts';

interface Seen {
  readonly scene: Scene;
  readonly world: World;
  readonly overlay: Overlay;
  readonly view: View;
  readonly frame: Size;
}

/** What the tooltip says of the thing under the pointer, else of the unit that the keyboard is on. */
export function tipOf({ hovered, group, focused, at }: Pointing, seen: Seen, t: Translate): TipText | null {
  const { scene, world, overlay, view, frame } = seen;
  const services = overlay.groups.find(({ points: [first] }) => first.id === group);
  if (services !== undefined) {
    const { points, one } = services;
    const title =
      points.length === 1
        ? points[0].label
        : t(one ? 'map:here' : 'map:simple.near', { count: points.length });
    return { at, title, text: '' };
  }
  const unit = world.byCode.get(hovered ?? focused ?? '');
  if (unit === undefined) return null;
  const fill = scene.fills.get(unit.code);
  const text = scene.values?.get(unit.code) ?? (fill === undefined ? '' : scene.stateLabels[fill]);
  if (hovered !== null) return { at, title: unit.name, text };
  return { at: onScreen(unit.centroid, view, frame, world.projection), title: unit.name, text };
}
