import type { Field } from './field.ts';

type Covering = Pick<Field, 'near' | 'weights' | 'before' | 'raion' | 'floors'>;

/** By raion: weight that must be covered besides what is already. */
export function stillNeeded({ weights, before, raion, floors }: Omit<Covering, 'near'>): number[] {
  const left = [...floors];
  if (left.length === 0) return left;
  weights.forEach((weight, i) => {
    const r = raion[i] as number;
    if (before[i] === true) left[r] = (left[r] as number) - weight;
  });
  return left;
}

/** Whether every raion has its floor covered; sites take everybody. */
export function meetsFloors(field: Covering, sites: readonly number[]): boolean {
  if (field.floors.length === 0) return true;
  const left = stillNeeded(field);
  const reached = new Set(sites.flatMap((site) => field.near[site] as readonly number[]));
  for (const i of reached) {
    const r = field.raion[i] as number;
    if (field.before[i] !== true) left[r] = (left[r] as number) - (field.weights[i] as number);
  }
  return left.every((weight) => weight <= 0);
}

/** Whether every raion has its floor of what is served, by place. */
export function servesFloors({ raion, floors }: Covering, served: readonly number[]): boolean {
  const left = [...floors];
  served.forEach((weight, i) => {
    const r = raion[i] as number;
    left[r] = (left[r] as number) - weight;
  });
  return left.every((weight) => weight <= 0);
}
