import type { Code } from '../../domain/code.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { Service } from '../../domain/service.ts';
import { ACCESSIBILITY } from '../provider/choices.ts';
import { hsdsId } from './ids.ts';
import { organizationId } from './organizations.ts';
import type { HsdsPart } from './types.ts';

/** Whether a service stands somewhere that may be said: a redacted one stands nowhere. */
export function hasLocation({ precision, hromada, at }: Service): boolean {
  return precision !== 'redacted' && (hromada !== null || at !== null);
}

/** Where a service stands and whom it reaches. */
export function placeRows(service: Service, units: ReadonlyMap<Code, Hromada>): HsdsPart {
  const service_id = hsdsId('service', service.id);
  const service_area = service.serviceArea.map((code) => ({
    id: hsdsId('service_area', service.id, code),
    service_id,
    name: units.get(code)?.name.uk ?? code,
    extent: code,
    extent_type: 'text',
  }));
  if (!hasLocation(service)) return { service_area };
  const location_id = hsdsId('location', service.id);
  const at = { id: hsdsId('service_at_location', service.id), service_id, location_id };
  return {
    service_area,
    location: [locationRow(service, units)],
    service_at_location: [at],
    accessibility: accessibilityRows(service, location_id),
  };
}

function accessibilityRows({ id, accessibility }: Service, location_id: string) {
  if (accessibility === null) return [];
  const description = ACCESSIBILITY.words[accessibility].uk;
  return [{ id: hsdsId('accessibility', id), location_id, description }];
}

/** A seat that stands for a whole hromada is no coordinate of the service. */
function locationRow(service: Service, units: ReadonlyMap<Code, Hromada>) {
  const { hromada, detail, precision, at } = service;
  const point = precision === 'hromada' ? null : at;
  const settlement = detail?.settlement?.uk ?? null;
  const name = settlement ?? (hromada === null ? null : (units.get(hromada)?.name.uk ?? null));
  return {
    id: hsdsId('location', service.id),
    location_type: 'physical',
    organization_id: organizationId(service),
    name,
    description: detail?.address ?? null,
    latitude: point === null ? null : point[1],
    longitude: point === null ? null : point[0],
    external_identifier: hromada,
    external_identifier_type: hromada === null ? null : 'KATOTTG',
  };
}
