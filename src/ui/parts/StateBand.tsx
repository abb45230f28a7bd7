import type { FillKey } from '../../domain/coverage/state.ts';
import { Ground } from './Swatch.tsx';

/** A state's colour and pattern along the edge of its answer. Decorative: its words stand beside it. */
export function StateBand({ fill }: { readonly fill: FillKey }) {
  return (
    <svg className="state-band" width="14" height="100%" aria-hidden="true">
      <Ground fill={fill} />
    </svg>
  );
}
