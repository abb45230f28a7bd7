import { useId } from 'react';
import type { FillKey } from '../../domain/coverage/state.ts';
import { PATTERNS } from '../../look/pattern.ts';
import { groundOf, PatternMarks } from './Swatch.tsx';

/** A state's colour and pattern along the edge of its answer. Decorative: its words stand beside it. */
export function StateBand({ fill }: { readonly fill: FillKey }) {
  const id = useId();
  const tile = PATTERNS[fill];
  return (
    <svg className="state-band" width="14" height="100%" aria-hidden="true">
      {tile !== null && (
        <pattern id={id} width={tile.size} height={tile.size} patternUnits="userSpaceOnUse">
          <PatternMarks fill={fill} />
        </pattern>
      )}
      <rect width="100%" height="100%" style={{ fill: groundOf(fill) }} />
      {tile !== null && <rect width="100%" height="100%" fill={`url(#${id})`} />}
    </svg>
  );
}
