import { useId } from 'react';
import { MOST } from './use-curve.ts';

interface Told {
  readonly count: number;
  readonly value: number;
  readonly text: string;
}

type Ends = Readonly<Record<'from' | 'to' | 'first' | 'last', string | number>>;

interface Props {
  readonly title: string;
  readonly points: readonly Told[];
  /** The chart in a sentence. */
  readonly describe: (of: Ends) => string;
}

const [WIDTH, HEIGHT, SIDE, TOP, FOOT] = [340, 132, 14, 22, 24];

/** The curve from zero up, so that its bend is no trick of the scale. The table beside it says the same. */
export function CurveChart({ title, points, describe }: Props) {
  const id = useId();
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return null;
  const most = Math.max(...points.map(({ value }) => value)) || 1;
  // However few have come, the axis is of all: the line grows and does not stretch.
  const x = (count: number) => SIDE + ((count - 1) / (MOST - 1)) * (WIDTH - 2 * SIDE);
  const y = (value: number) => TOP + (1 - value / most) * (HEIGHT - TOP - FOOT);
  const line = points.map(({ count, value }) => `${x(count)},${y(value)}`).join(' ');
  const base = HEIGHT - FOOT;
  // A curve rises to the right: below its beginning nothing is in the way, where there is room.
  const below = y(first.value) + 18;
  const falls = last.value < first.value;
  const firstAt = falls || below > base - 4 ? y(first.value) - 8 : below;
  return (
    <svg
      className="plan-curve-chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{title}</title>
      <desc id={`${id}d`}>
        {describe({ from: first.count, to: last.count, first: first.text, last: last.text })}
      </desc>
      <polygon
        points={`${x(first.count)},${base} ${line} ${x(last.count)},${base}`}
        className="plan-curve-area"
      />
      <line x1={SIDE} x2={WIDTH - SIDE} y1={base} y2={base} className="plan-curve-axis" />
      <polyline points={line} className="plan-curve-line" />
      {points.map(({ count, value, text }) => (
        <g key={count}>
          <circle cx={x(count)} cy={y(value)} r="4" className="plan-curve-dot">
            <title>{`${count}: ${text}`}</title>
          </circle>
        </g>
      ))}
      {Array.from({ length: MOST }, (_, i) => i + 1).map((count) => (
        <text key={count} x={x(count)} y={HEIGHT - 6} textAnchor="middle">
          {count}
        </text>
      ))}
      <text x={x(first.count)} y={firstAt} dx={4} textAnchor="start">
        {first.text}
      </text>
      <text x={x(last.count) + 4} y={y(last.value) - 8} textAnchor={last.count > MOST / 2 ? 'end' : 'start'}>
        {last.text}
      </text>
    </svg>
  );
}
