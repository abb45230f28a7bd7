import type { SceneMark } from '../../state/scene/scene.ts';
import type { Palette } from '../../look/palette.ts';
import { ROLE } from './roles.ts';
import type { World } from './use-world.ts';

interface Props {
  readonly marks: readonly SceneMark[];
  readonly world: World;
  /** Units of the world a CSS pixel. */
  readonly scale: number;
  readonly palette: Palette;
}

/** Services of a scenario, as on the other map: a diamond with a plus. A press goes to the hromada below. */
export function Marks({ marks, world, scale, palette }: Props) {
  const placed = marks.map(({ id, at, label }) => ({ id, label, xy: world.projection.toXY(at) }));
  return placed.map(({ id, xy: [x, y], label }) => (
    <g
      key={id}
      role={ROLE.mark}
      aria-label={label}
      data-mark={id}
      transform={`translate(${(x / scale).toFixed(1)} ${(y / scale).toFixed(1)})`}
      pointerEvents="none"
    >
      <path d="M0-11 11 0 0 11-11 0Z" fill="none" stroke={palette.surface} strokeWidth={6} />
      <path d="M0-11 11 0 0 11-11 0Z" fill={palette.surface} stroke={palette.ink} strokeWidth={2.2} />
      <path d="M0-4.8V4.8M-4.8 0H4.8" stroke={palette.ink} strokeWidth={2.2} />
    </g>
  ));
}
