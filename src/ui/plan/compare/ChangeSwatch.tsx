import { CHANGE_FILLS, type ChangeKey } from '../../../domain/compare/change-view.ts';
import { Swatch } from '../../parts/Swatch.tsx';

/** The colour of a change, as on the map; what is the same has none. Decorative: its words stand beside it. */
export function ChangeSwatch({ of }: { readonly of: ChangeKey }) {
  const fill = CHANGE_FILLS[of];
  if (fill !== null) return <Swatch fill={fill} width={26} height={18} />;
  return (
    <svg className="swatch" width={26} height={18} aria-hidden="true">
      <rect width="100%" height="100%" rx="4" style={{ fill: 'var(--surface)' }} />
      <rect className="swatch-edge" x="0.5" y="0.5" width="25" height="17" rx="3.5" />
    </svg>
  );
}
