import { memo } from 'react';
import type { PlacedLabel } from '../../draw/place-labels.ts';
import type { Palette } from '../../look/palette.ts';

interface Props {
  readonly labels: readonly PlacedLabel[];
  readonly palette: Palette;
}

/** Names of seats. Read by the eye only: each unit says its name itself. */
export const Labels = memo(function Labels({ labels, palette }: Props) {
  return (
    <g className="simple-labels" aria-hidden="true" fill={palette.ink} stroke={palette.halo}>
      {labels.map(({ code, text, x, y, anchor, size, dot }) => (
        <g key={code}>
          {dot !== null && <circle cx={dot[0]} cy={dot[1]} r={2.8} strokeWidth={1} />}
          <text x={x} y={y} textAnchor={anchor} fontSize={size}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
});
