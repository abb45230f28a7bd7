import type { Service } from '../../domain/service.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import { cellsOfService } from '../edit/cells-of-service.ts';

/**
 * Services as GeoJSON features with the columns of the table as properties. A redacted service and one without a place
 * have a null geometry; the point of precision `hromada` is the seat, and `precision` says so.
 */
export function servicesGeojson(services: readonly Service[], types: readonly ServiceType[]): object {
  const names = new Map(types.map(({ id, name }) => [id, name.uk]));
  return {
    type: 'FeatureCollection',
    features: services.map((service) => ({
      type: 'Feature',
      id: service.id,
      geometry: pointOf(service),
      properties: propertiesOf(service, names.get(service.type) ?? service.type),
    })),
  };
}

function pointOf({ at, precision }: Service): object | null {
  return at === null || precision === 'redacted' ? null : { type: 'Point', coordinates: at };
}

function propertiesOf(service: Service, typeName: string): Record<string, string> {
  const cells = Object.entries(cellsOfService(service)).filter(
    ([column, text]) => text !== '' && column !== 'lon' && column !== 'lat',
  );
  return { ...Object.fromEntries(cells), service_type_name: typeName };
}
