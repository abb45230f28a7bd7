import type { ServiceType } from '../../domain/service-type.ts';
import { foldName } from './hromada-lookup.ts';

const lookups = new WeakMap<ReadonlyMap<string, ServiceType>, ReadonlyMap<string, ServiceType>>();

/** A service type by its id, or by its Ukrainian or English name. */
export function findType(text: string, types: ReadonlyMap<string, ServiceType>): ServiceType | null {
  return types.get(text) ?? byName(types).get(foldName(text)) ?? null;
}

/** Built once a taxonomy. A name that two types bore would be no name: the id is asked then. */
function byName(types: ReadonlyMap<string, ServiceType>): ReadonlyMap<string, ServiceType> {
  const known = lookups.get(types);
  if (known !== undefined) return known;
  const names = new Map<string, ServiceType>();
  const shared = new Set<string>();
  for (const type of types.values()) {
    for (const name of new Set([type.name.uk, type.name.en ?? '', type.id].map(foldName))) {
      if (names.has(name)) shared.add(name);
      names.set(name, type);
    }
  }
  for (const name of shared) names.delete(name);
  lookups.set(types, names);
  return names;
}
