import {
  ACCESSIBILITIES,
  ANSWERS,
  DELIVERIES,
  FEES,
  PROVIDER_KINDS,
  type Service,
  STATUSES,
  SYSTEMS,
} from '../../domain/service.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import {
  type Cells,
  readDate,
  readEnum,
  readEnums,
  readList,
  readLocalized,
  readRequired,
} from '../cells.ts';
import type { ProviderContext } from './context.ts';
import type { Place } from './place.ts';
import { readDetail } from './read-detail.ts';

/** Everything of a row but its place. What is wrong is reported; the caller decides what that means. */
export function readService(
  cells: Cells,
  type: ServiceType | null,
  place: Place,
  context: ProviderContext,
): Service {
  const delivery = readEnums(cells, 'delivery', DELIVERIES);
  return {
    id: readId(cells),
    type: type?.id ?? '',
    provider: readLocalized(cells, 'provider', 'provider_en') ?? {
      uk: readRequired(cells, 'provider'),
      en: null,
    },
    providerKind: readEnum(cells, 'provider_kind', PROVIDER_KINDS),
    system: readEnum(cells, 'system', SYSTEMS) ?? 'social',
    name: readLocalized(cells, 'service_name', 'service_name_en'),
    status: readStatus(cells),
    ...readDates(cells),
    hromada: place.hromada,
    precision: place.precision,
    at: place.at,
    serviceArea: readArea(cells, context),
    takesOutsiders: readEnum(cells, 'takes_outsiders', ANSWERS) ?? 'unknown',
    delivery: delivery.length === 0 ? null : delivery,
    eligibility: readEligibility(cells, context),
    fees: readEnum(cells, 'fees', FEES),
    accessibility: readEnum(cells, 'accessibility', ACCESSIBILITIES),
    detail: readDetail(cells, place.settlement, context),
  };
}

function readId(cells: Cells): string {
  const id = readRequired(cells, 'id');
  if (id !== '' && !/^[\p{L}\p{N}._-]+$/u.test(id)) cells.report('id', 'літери, цифри, крапки й дефіси');
  return id;
}

function readStatus(cells: Cells): Service['status'] {
  if (cells.get('status') === '') cells.report('status', `одне з: ${STATUSES.join(', ')}`);
  return readEnum(cells, 'status', STATUSES) ?? 'planned';
}

function readDates(cells: Cells): Pick<Service, 'validFrom' | 'validTo' | 'reportedOn' | 'assuredOn'> {
  const dates = {
    validFrom: readDate(cells, 'valid_from'),
    validTo: readDate(cells, 'valid_to'),
    reportedOn: readDate(cells, 'reported_on'),
    assuredOn: readDate(cells, 'assured_on'),
  };
  if (cells.get('reported_on') === '' && cells.get('assured_on') === '') {
    cells.report('reported_on', 'дату повідомлення або дату перевірки (assured_on)');
  }
  if (dates.validFrom !== null && dates.validTo !== null && dates.validTo <= dates.validFrom) {
    cells.report('valid_to', `дату після ${dates.validFrom}`);
  }
  return dates;
}

function readArea(cells: Cells, context: ProviderContext): string[] {
  const area = readList(cells, 'service_area');
  if (!area.every(context.hromadas.knows)) cells.report('service_area', 'коди КАТОТТГ із 19 знаків через ;');
  return area;
}

function readEligibility(cells: Cells, context: ProviderContext): string[] | null {
  const groups = readList(cells, 'eligibility');
  if (!groups.every((id) => context.recipients.has(id))) {
    cells.report('eligibility', 'групи з recipients.csv через ;');
  }
  return groups.length === 0 ? null : groups;
}
