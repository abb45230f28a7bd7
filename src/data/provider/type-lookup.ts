import type { ServiceType } from '../../domain/service-type.ts';
import { perObject } from '../../domain/memo.ts';
import { foldName } from './hromada-lookup.ts';

/** A service type by its id, or by its Ukrainian or English name. */
export function findType(text: string, types: ReadonlyMap<string, ServiceType>): ServiceType | null {
  return types.get(text) ?? byName(types).get(foldName(text)) ?? null;
}

/** Built once a taxonomy. A name that two types bore would be no name: the id is asked then. */
const byName = perObject((types: ReadonlyMap<string, ServiceType>): ReadonlyMap<string, ServiceType> => {
  const names = new Map<string, ServiceType>();
  const shared = new Set<string>();
  for (const type of types.values()) {
    for (const name of new Set([type.name.uk, type.name.en ?? '', type.id].map(foldName))) {
      if (names.has(name)) shared.add(name);
      names.set(name, type);
    }
  }
  for (const name of shared) names.delete(name);
  return names;
});
