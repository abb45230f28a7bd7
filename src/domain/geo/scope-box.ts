import type { Dataset } from '../dataset.ts';
import type { BBox } from '../hromada.ts';
import { perObject } from '../memo.ts';

/** What the camera shows of a scope: the region's box, else the box around all regions. */
export const scopeBox = perObject(({ region, regions }: Dataset): BBox => region?.bbox ?? around(regions));

function around(regions: Dataset['regions']): BBox {
  const edge = (at: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
    pick(...regions.map(({ bbox }) => bbox[at]));
  return [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)];
}
