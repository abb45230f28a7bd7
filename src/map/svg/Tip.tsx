import type { XY } from '../../draw/types.ts';
import type { Translate } from '../../i18n/index.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { Size } from '../padding.ts';
import { unitWords } from '../unit-words.ts';
import type { Overlay } from './use-overlay.ts';
import type { Pointing } from './use-pointing.ts';
import type { World } from './use-world.ts';
import { onScreen, type View } from './view.ts';

interface TipText {
  /** CSS pixels from the map's corner. */
  readonly at: XY;
  readonly title: string;
  readonly text: string;
}

/** Name and state beside the pointer or the focus. Read by the eye only: the option says the same. */
export function Tip({ tip, frame }: { readonly tip: TipText | null; readonly frame: Size }) {
  if (tip === null) return null;
  const [x, y] = tip.at;
  const horizontal = x > frame.width * 0.6 ? { right: frame.width - x + 14 } : { left: x + 14 };
  const vertical = y > frame.height * 0.75 ? { bottom: frame.height - y + 14 } : { top: y + 18 };
  return (
    <div className="simple-tip" aria-hidden="true" style={{ ...horizontal, ...vertical }}>
      <strong>{tip.title}</strong>
      {tip.text !== '' && <span>{tip.text}</span>}
    </div>
  );
}

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
  const unit = world.shape(hovered ?? focused ?? '');
  if (unit === undefined) return null;
  const [title, text] = unitWords(scene, unit.code);
  const place = hovered === null ? onScreen(unit.centroid, view, frame, world.projection) : at;
  return { at: place, title, text };
}
