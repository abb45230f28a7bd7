import type { Hours } from '../../domain/contact/hours.ts';
import type { LonLat } from '../../domain/hromada.ts';
import type { Service } from '../../domain/service.ts';
import type { ProviderColumn } from '../provider/columns.ts';
import { plainCells } from '../provider/plain.ts';

/** A row of the layout: text by column; what is not stated is empty. */
export type ProviderRow = Readonly<Record<ProviderColumn, string>>;

/** The point that a reader gives a service of a coarse precision by itself, so that it need not be written. */
export type DerivedPoint = (service: Service) => LonLat | null;

/**
 * A service as a row that `readRow` reads back as the same service. Ids stand for choices. A redacted one has no place
 * in memory either. `derived` keeps seats out of the coordinates.
 */
export function cellsOfService(service: Service, derived: DerivedPoint = () => null): ProviderRow {
  return {
    ...whoOf(service),
    ...whereOf(service, derived),
    ...whomOf(service),
    ...trustOf(service),
    ...plainCells(service.detail),
  };
}

/** As the source wrote it; where that is not kept, in opening_hours syntax with the words beside it. */
function hoursCell(hours: Hours | null): string {
  const { text = null, syntax = null, note } = hours ?? {};
  const words = note === undefined ? '' : ` "${note}"`;
  return text ?? (syntax === null ? '' : `${syntax}${words}`);
}

const list = (values: readonly string[] | null) => (values ?? []).join('; ');

function whoOf(service: Service) {
  const { detail } = service;
  return {
    id: service.id,
    provider: service.provider.uk,
    provider_en: service.provider.en ?? '',
    provider_kind: service.providerKind ?? '',
    edrpou: detail?.edrpou ?? '',
    system: service.system,
    service_type: service.type,
    service_name: service.name?.uk ?? '',
    service_name_en: service.name?.en ?? '',
    classifier_code: detail?.classifierCode ?? '',
    status: service.status,
    valid_from: service.validFrom ?? '',
    valid_to: service.validTo ?? '',
  };
}

function whereOf(service: Service, derived: DerivedPoint) {
  const { at, detail } = service;
  const known = at === null ? null : derived(service);
  const point = known !== null && known[0] === at?.[0] && known[1] === at[1] ? null : at;
  return {
    hromada: service.hromada ?? '',
    hromada_name: '',
    settlement: detail?.settlement?.uk ?? '',
    lon: point === null ? '' : String(point[0]),
    lat: point === null ? '' : String(point[1]),
    precision: service.precision,
    service_area: list(service.serviceArea),
    takes_outsiders: service.takesOutsiders === 'unknown' ? '' : service.takesOutsiders,
    delivery: list(service.delivery),
  };
}

function whomOf({ eligibility, fees, detail }: Service) {
  const referral = detail?.referralRequired ?? 'unknown';
  return {
    eligibility: list(eligibility),
    fees: fees ?? '',
    referral_required: referral === 'unknown' ? '' : referral,
  };
}

function trustOf({ accessibility, reportedOn, assuredOn, detail }: Service) {
  return {
    phone: list(detail?.phones.map(({ label }) => label) ?? null),
    hours: hoursCell(detail?.hours ?? null),
    accessibility: accessibility ?? '',
    source: detail?.source ?? '',
    reported_on: reportedOn ?? '',
    assured_on: assuredOn ?? '',
    note: detail?.note?.uk ?? '',
    note_en: detail?.note?.en ?? '',
  };
}
