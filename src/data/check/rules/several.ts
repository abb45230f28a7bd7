import type { ServiceType } from '../../../domain/service-type.ts';
import { findType } from '../../provider/type-lookup.ts';
import type { Rule } from './rule.ts';

/** A row is one service. */
export const several: Rule =
  ({ provider }) =>
  (row) => {
    const came = row.get('service_type');
    const count = severalTypes(came, provider.types).length;
    if (count === 0) return [];
    const params = { count: String(count) };
    return [{ severity: 'error', column: 'service_type', key: 'severalServices', params, came }];
  };

/** The services that one cell lists, «Соціальне таксі; денний догляд»; empty where it names one or none. */
function severalTypes(text: string, types: ReadonlyMap<string, ServiceType>): string[] {
  if (findType(text, types) !== null) return [];
  const parts = text
    .split(/[;,/\n+]|(?:^|\s)\d+[.)]\s|\s(?:та|і|й|and)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const known = parts.filter((part) => findType(part, types) !== null);
  return parts.length > 1 && known.length > 0 ? parts : [];
}
