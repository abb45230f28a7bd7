import type { Hromada } from './hromada.ts';

/** False where coverage is `notApplicable` (DESIGN §3): the hromada is occupied. */
export function isApplicable({ territory }: Pick<Hromada, 'territory'>): boolean {
  return territory?.status !== 'occupied';
}
