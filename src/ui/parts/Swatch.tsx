import { useId } from 'react';
import type { FillKey } from '../../domain/coverage/state.ts';
import { PATTERNS } from '../../look/pattern.ts';
import { Shapes } from '../../look/Shapes.tsx';

/** The custom property of a state's ground or ink (`tokens.css`), so that a swatch follows the theme. */
function token(fill: FillKey, part: 'ground' | 'ink'): string {
  const name = fill.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `var(--state-${name}-${part})`;
}

/** The ground of a state, following the theme. */
export const groundOf = (fill: FillKey): string => token(fill, 'ground');

/** The marks of a state's pattern, to stand inside `<pattern>`; nothing for the solid one. */
export function PatternMarks({ fill }: { readonly fill: FillKey }) {
  const ink = token(fill, 'ink');
  return <Shapes shapes={PATTERNS[fill]?.shapes ?? []} colour={() => ink} />;
}

interface GroundProps {
  readonly fill: FillKey;
  /** Of the corners. */
  readonly radius?: number;
}

/** A state's colour and pattern over the whole of an `<svg>`, following the theme. */
export function Ground({ fill, radius }: GroundProps) {
  const id = useId();
  const tile = PATTERNS[fill];
  const whole = { width: '100%', height: '100%', rx: radius };
  return (
    <>
      {tile !== null && (
        <pattern id={id} width={tile.size} height={tile.size} patternUnits="userSpaceOnUse">
          <PatternMarks fill={fill} />
        </pattern>
      )}
      <rect {...whole} style={{ fill: groundOf(fill) }} />
      {tile !== null && <rect {...whole} fill={`url(#${id})`} />}
    </>
  );
}

interface Props {
  readonly fill: FillKey;
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** The colour and pattern of a state, as on the map. Decorative: its word must stand beside it. */
export function Swatch({ fill, width = 28, height = 18 }: Props) {
  return (
    <svg className="swatch" width={width} height={height} aria-hidden="true">
      <Ground fill={fill} radius={4} />
      <rect className="swatch-edge" x="0.5" y="0.5" width={width - 1} height={height - 1} rx="3.5" />
    </svg>
  );
}
