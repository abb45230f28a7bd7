import { isClass } from '../../domain/metrics/classes.ts';
import type { MetricCell } from '../../domain/metrics/value.ts';
import { Swatch } from '../parts/Swatch.tsx';

interface Props {
  readonly of: MetricCell['key'];
  readonly width?: number;
  readonly height?: number;
}

/** The colour of a class of numbers, or of the state that stands for itself. Decorative: its words stand beside it. */
export function ClassSwatch({ of, width = 28, height = 18 }: Props) {
  if (!isClass(of)) return <Swatch fill={of} width={width} height={height} />;
  const token = `--metric-${of.slice('metric'.length).toLowerCase()}`;
  return (
    <svg className="swatch" width={width} height={height} aria-hidden="true">
      <rect width="100%" height="100%" rx="4" style={{ fill: `var(${token})` }} />
      <rect className="swatch-edge" x="0.5" y="0.5" width={width - 1} height={height - 1} rx="3.5" />
    </svg>
  );
}
