import type { ServiceType } from '../../../domain/service-type.ts';
import { findType } from '../../provider/type-lookup.ts';

/** The services that one cell lists, «Соціальне таксі; денний догляд»; empty where it names one or none. */
export function severalTypes(text: string, types: ReadonlyMap<string, ServiceType>): string[] {
  if (findType(text, types) !== null) return [];
  const parts = text
    .split(/[;,/\n+]|(?:^|\s)\d+[.)]\s|\s(?:та|і|й|and)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const known = parts.filter((part) => findType(part, types) !== null);
  return parts.length > 1 && known.length > 0 ? parts : [];
}
