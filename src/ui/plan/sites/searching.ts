import { keepCode } from '../../../data/offline/used-code.ts';
import { actions } from '../../../state/use-app.ts';
import type { Asked } from './request.ts';

/** The solver of a planner who has used it works without a network, too. */
export function keep(files: readonly string[]): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if ('caches' in globalThis && connection?.saveData !== true) void keepCode(files).catch(() => undefined);
}

/** The country's services for a region's question; null where they cannot be had, or are there already. */
export async function countryFor({ derived }: Omit<Asked, 'country'>): Promise<Asked['country']> {
  if (derived.dataset.region === null) return null;
  return actions.loadCountry().catch(() => null);
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
