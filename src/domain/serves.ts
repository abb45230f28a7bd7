import { type Code, levelOf, prefixOf } from './code.ts';
import { extentOver } from './extent.ts';
import type { Hromada } from './hromada.ts';
import type { Service } from './service.ts';

/** `local`: of the unit itself; `area`: of elsewhere, declares the unit; `part`: declares only a part of the unit. */
export type Serving = 'local' | 'area' | 'part';

type Area = Pick<Service, 'serviceArea' | 'precision' | 'hromada'>;

/**
 * Codes of the territory that a service serves: the declared ones, else its own hromada. Of a redacted service only
 * what it declares at raion level or above counts: anything below would give its place away.
 */
export function areaOf(service: Area): readonly Code[] {
  if (service.precision === 'redacted') return service.serviceArea.filter(isWide);
  if (service.serviceArea.length > 0) return service.serviceArea;
  return service.hromada === null ? [] : [service.hromada];
}

/** Prefix of the oblast that counts a service, so that oblasts add up: its home's, else the first that it serves. */
export function oblastOf(service: Area): string | null {
  const code = service.hromada ?? areaOf(service)[0];
  return code === undefined ? null : prefixOf(code, 'oblast');
}

function isWide(code: Code): boolean {
  const level = levelOf(code);
  return level === 'oblast' || level === 'raion';
}

/** How a service serves a unit, by its area alone (dates and status apart); null = it does not. */
export function serves(service: Area, unit: Pick<Hromada, 'code' | 'kind'>): Serving | null {
  let best: Serving | null = null;
  for (const code of areaOf(service)) {
    const extent = extentOver(code, unit);
    if (extent === 'whole') return isHome(service, unit.code) ? 'local' : 'area';
    if (extent === 'part') best = 'part';
  }
  return best;
}

/** Whether the service stands in the unit; a redacted one stands nowhere. */
export function isHome(service: Area, code: Code): boolean {
  return service.precision !== 'redacted' && service.hromada === code;
}
