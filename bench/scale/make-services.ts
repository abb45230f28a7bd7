import type { Hromada, LonLat } from '../../src/domain/hromada.ts';
import { NOTHING_SAID, type Service, type ServiceDetail } from '../../src/domain/service.ts';
import type { ServiceType } from '../../src/domain/service-type.ts';
import { seeded } from '../random.ts';
import { makeServices, TYPES } from '../synthetic.ts';

/** So that nobody takes a made-up record for a real one. */
const MARK = 'Вигаданий надавач';

/** As long as a record that a source describes well. */
function detailOf(random: () => number): ServiceDetail {
  const digits = (count: number) => String(Math.floor(random() * 10 ** count)).padStart(count, '0');
  return {
    ...NOTHING_SAID,
    edrpou: digits(8),
    address: `вулиця Вигадана, ${Math.floor(random() * 200)}`,
    eligibilityNote: `Вигадана примітка ${digits(6)}: кому надають і за яких умов.`,
    documents: 'Вигаданий перелік: паспорт, довідка, заява.',
    email: `${digits(6)}@example.org`,
    source: 'вигадано для вимірювань',
  };
}

/** Made-up services of real types on real units, each within some 10 km of its unit's seat; the same for the same count. */
export function syntheticServices(
  units: readonly Hromada[],
  types: readonly ServiceType[],
  count: number,
): Service[] {
  const random = seeded(11);
  const ids = types.filter(({ redacted, applyPlace }) => !redacted && !applyPlace).map(({ id }) => id);
  const near = ([lon, lat]: LonLat): LonLat => [
    Math.round((lon + (random() - 0.5) * 0.2) * 1e5) / 1e5,
    Math.round((lat + (random() - 0.5) * 0.15) * 1e5) / 1e5,
  ];
  const seated = units.filter(({ seat }) => seat !== null);
  const typeOf = (made: string) => ids[TYPES.indexOf(made) % ids.length] as string;
  const made = (service: Service, i: number): Service => ({
    ...service,
    type: typeOf(service.type),
    provider: { uk: `${MARK} ${i}`, en: null },
    precision: 'address',
    at: service.at && near(service.at),
    detail: detailOf(random),
  });
  return makeServices(seated, count).map(made);
}
