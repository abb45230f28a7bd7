import { FILL_KEYS, type FillKey } from '../../../domain/coverage/state.ts';
import { PATTERNS } from '../../../look/pattern.ts';
import { groundOf, PatternMarks } from '../../parts/Swatch.tsx';

const idOf = (fill: FillKey) => `cell-fill-${fill}`;

/** The patterns of all states, once a table: thousands of cells refer to them. */
export function CellSwatchDefs() {
  return (
    <svg className="visually-hidden" aria-hidden="true">
      {FILL_KEYS.map((fill) => {
        const size = PATTERNS[fill]?.size ?? 8;
        return (
          <pattern key={fill} id={idOf(fill)} width={size} height={size} patternUnits="userSpaceOnUse">
            <rect width={size} height={size} style={{ fill: groundOf(fill) }} />
            <PatternMarks fill={fill} />
          </pattern>
        );
      })}
    </svg>
  );
}

interface Props {
  readonly fill: FillKey;
  readonly width?: number;
  readonly height?: number;
}

/** A swatch of two nodes where `Swatch` has ten: a table of the country holds fifteen thousand. */
export function CellSwatch({ fill, width = 22, height = 15 }: Props) {
  return (
    <svg className="swatch" width={width} height={height} aria-hidden="true">
      <rect
        className="swatch-edge-filled"
        x="0.5"
        y="0.5"
        width={width - 1}
        height={height - 1}
        rx="3.5"
        fill={`url(#${idOf(fill)})`}
      />
    </svg>
  );
}
