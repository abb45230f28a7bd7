import { memo } from 'react';
import type { Palette } from '../../look/palette.ts';

interface Props {
  readonly raions: string;
  readonly oblasts: string;
  readonly palette: Palette;
  /** Scale at which lines are thin, 0, or have their full weight, 1. */
  readonly weight: number;
}

/** Borders of raions and oblasts, by weight, as on the other map. */
export const Lines = memo(function Lines({ raions, oblasts, palette, weight }: Props) {
  return (
    <g className="simple-lines" fill="none" stroke={palette.ink} aria-hidden="true">
      <path d={raions} strokeOpacity={0.5 + 0.12 * weight} strokeWidth={0.5 + 0.7 * weight} />
      <path d={oblasts} strokeOpacity={0.85 + 0.07 * weight} strokeWidth={0.9 + 0.9 * weight} />
    </g>
  );
});

interface OutlineProps {
  /** Path of the unit; null = none. */
  readonly d: string | undefined;
  readonly kind: 'hovered' | 'chosen' | 'focused';
  readonly palette: Palette;
}

/** Dashed outlines of the units whose state a scenario changes. */
export function Changed({
  paths,
  palette,
}: {
  readonly paths: readonly string[];
  readonly palette: Palette;
}) {
  return paths.map((d) => (
    <g key={d} className="simple-lines" fill="none" aria-hidden="true" data-outline="changed">
      <path d={d} stroke={palette.halo} strokeWidth={3.6} />
      <path d={d} stroke={palette.ink} strokeWidth={1.7} strokeDasharray="5 3.4" />
    </g>
  ));
}

/** The outline of one unit, above all borders. */
export function Outline({ d, kind, palette }: OutlineProps) {
  if (d === undefined) return null;
  const color = kind === 'hovered' ? palette.ink : palette.accent;
  return (
    <g className="simple-lines" fill="none" aria-hidden="true" data-outline={kind}>
      {kind !== 'hovered' && <path d={d} stroke={palette.halo} strokeWidth={kind === 'focused' ? 9 : 6.5} />}
      <path d={d} stroke={color} strokeWidth={kind === 'hovered' ? 2 : 3} />
      {kind === 'focused' && <path d={d} stroke={palette.halo} strokeWidth={1} strokeDasharray="5 4" />}
    </g>
  );
}
