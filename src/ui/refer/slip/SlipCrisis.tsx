import { CrisisInline } from '../../contact/CrisisInline.tsx';
import { type SlipItem, slipCrisis } from './slip-facts.ts';

/** What a slip with a service on violence begins with: where to write, then the first numbers. */
export function SlipCrisis({ items }: { readonly items: readonly SlipItem[] }) {
  const lines = slipCrisis(items);
  if (lines.length === 0) return null;
  return (
    <p className="slip-crisis">
      <CrisisInline lines={lines} />
    </p>
  );
}
