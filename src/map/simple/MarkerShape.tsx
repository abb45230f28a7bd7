import type { Palette } from '../../look/palette.ts';
import { dashOf } from '../../draw/marks.ts';
import type { Group } from './group.ts';

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

/** Drop = an address, disc in a dashed ring = around here, dot = not in the list; hollow = only announced. */
export function MarkerShape({ shape, palette, strong }: ShapeProps) {
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

/** Many places in one: «×12» is a count; a bare 12 would be read as the list's number. */
export function Cluster({ count, palette }: { readonly count: number; readonly palette: Palette }) {
  const text = `×${count}`;
  return (
    <>
      <circle
        r={count < 10 ? 14 : count < 100 ? 17 : 20}
        fill={palette.surface}
        stroke={palette.ink}
        strokeWidth={1.4}
      />
      <text y={4.4} fontSize={12.5} textAnchor="middle" fill={palette.ink}>
        {text}
      </text>
    </>
  );
}
