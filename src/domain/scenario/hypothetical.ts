import type { Code } from '../code.ts';
import type { Service } from '../service.ts';
import type { Localized } from '../text.ts';
import type { Place } from './territories.ts';

/** No published id holds this mark. */
const MARK = '~';

/** Whether a service exists only in a scenario: its dates are none that anybody may be shown. */
export function isHypothetical({ id }: Pick<Service, 'id'>): boolean {
  return id.startsWith(MARK);
}

/** A service of a scenario, by its number and what it is called in place of a provider: it operates on every date and is never too old. */
export function hypothetical(
  number: number,
  provider: Localized,
  type: string,
  secret: boolean,
  place: Place | null,
  serviceArea: readonly Code[],
): Service {
  return {
    id: `${MARK}${number}`,
    type,
    provider,
    providerKind: null,
    system: 'social',
    name: null,
    status: 'operating',
    validFrom: '0001-01-01',
    validTo: null,
    hromada: place?.code ?? null,
    precision: secret ? 'redacted' : 'hromada',
    at: place?.at ?? null,
    serviceArea,
    takesOutsiders: 'unknown',
    delivery: null,
    eligibility: null,
    fees: null,
    accessibility: null,
    reportedOn: null,
    assuredOn: '9999-12-31',
    detail: null,
  };
}

/** The service at another hromada's seat, or with another area; null leaves that part as it is. */
export function moved(service: Service, place: Place | null, area: readonly Code[] | null): Service {
  const reaching = area === null ? service : { ...service, serviceArea: area };
  if (place === null) return reaching;
  const detail = service.detail && { ...service.detail, address: null, settlement: null };
  return { ...reaching, hromada: place.code, at: place.at, precision: 'hromada', detail };
}
