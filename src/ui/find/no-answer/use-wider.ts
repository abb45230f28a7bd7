import { knownSomewhere } from '../../../domain/results/known-somewhere.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import type { Derived } from '../../../state/derived.ts';
import { shown } from '../../../state/loadable.ts';
import { useApp } from '../../../state/use-app.ts';

/** Whether the whole country can be searched for these types, and has any. */
export function useWider({ region, regions }: Derived['dataset'], types: readonly ServiceType[]): boolean {
  const country = useApp((state) => shown(state.manifest)?.overview !== null);
  return country && region !== null && knownSomewhere(regions, types);
}
