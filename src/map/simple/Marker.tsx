import type { Palette } from '../../look/palette.ts';
import { dashOf } from '../../draw/marks.ts';
import type { Group } from './group.ts';
import { ROLE } from './roles.ts';

/** A drop with its tip at 0, 0 and the middle of its head at 0, -20.5. */
const DROP = 'M-10.1-14.1A12 12 0 1 1 10.1-14.1Q6.5-8.5 0 0Q-6.5-8.5-10.1-14.1Z';

interface ShapeProps {
  readonly shape: Group['shape'];
  readonly palette: Palette;
  readonly strong: boolean;
}

function Ring({
  radius,
  dashes,
  color,
}: {
  readonly radius: number;
  readonly dashes: number;
  readonly color: string;
}) {
  return (
    <circle
      r={radius}
      fill="none"
      stroke={color}
      strokeWidth={1.4}
      strokeDasharray={dashOf(radius, dashes)}
    />
  );
}

function MarkerShape({ shape, palette, strong }: ShapeProps) {
  const edge = strong ? palette.accent : palette.ink;
  const fill = shape.endsWith('-planned') ? palette.surface : edge;
  const body = { fill, stroke: edge, strokeWidth: 1.8 };
  const rim = { fill: palette.surface, stroke: palette.surface, strokeWidth: 5 };
  if (shape.startsWith('drop')) {
    return (
      <>
        <path d={DROP} {...rim} />
        <path d={DROP} {...body} />
      </>
    );
  }
  const [radius, ring] = shape.startsWith('disc')
    ? [11.5, 15.5]
    : [shape.startsWith('around') ? 3.8 : 4.5, 8.6];
  const near = shape.startsWith('disc') || shape.startsWith('around');
  return (
    <>
      <circle r={near ? ring + 1 : radius} {...rim} strokeWidth={2.4} fillOpacity={near ? 0.7 : 1} />
      {near && <Ring radius={ring} dashes={radius > 5 ? 14 : 10} color={edge} />}
      <circle r={radius} {...body} />
    </>
  );
}

interface Props {
  readonly group: Group;
  readonly selected: boolean;
  readonly label: string;
  readonly palette: Palette;
  readonly active: boolean;
}

/** A service's marker, or that of several: number of the first, «+2» beside it. */
export function Marker({ group, selected, label, palette, active }: Props) {
  const { points, at, shape } = group;
  const { number, id } = points[0];
  const drop = shape.startsWith('drop');
  const middle = drop ? -20.5 : 0;
  const full = selected ? palette.accent : palette.ink;
  return (
    <g
      className="simple-marker"
      role={ROLE.service}
      aria-label={label}
      aria-current={selected ? 'true' : undefined}
      tabIndex={active ? 0 : -1}
      data-group={id}
      transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})${selected ? ' scale(1.25)' : ''}`}
    >
      <circle className="simple-reach" cy={middle} r={22} />
      <MarkerShape shape={shape} palette={palette} strong={selected} />
      {number !== null && (
        <text
          y={middle + 4.7}
          fontSize={number > 99 ? 11 : 13.5}
          textAnchor="middle"
          fill={shape.endsWith('-planned') ? full : palette.surface}
        >
          {number}
        </text>
      )}
      {points.length > 1 && (
        <text
          className="simple-more"
          x={number === null ? 11 : 16}
          y={middle - 8}
          fontSize={12}
          fill={palette.ink}
          stroke={palette.surface}
        >
          +{points.length - 1}
        </text>
      )}
    </g>
  );
}
