import { isLinkId } from '../../domain/link-id.ts';
import type { Service } from '../../domain/service.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import {
  type Cells,
  readChoice,
  readChoices,
  readDate,
  readList,
  readLocalized,
  readRequired,
} from '../sheet/cells.ts';
import { ACCESSIBILITY, ANSWER, DELIVERY, FEE, PROVIDER_KIND, STATUS, SYSTEM } from './choices.ts';
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
  const delivery = readChoices(cells, 'delivery', DELIVERY);
  return {
    id: readId(cells),
    type: type?.id ?? '',
    provider: readLocalized(cells, 'provider', 'provider') ?? {
      uk: readRequired(cells, 'provider'),
      en: null,
    },
    providerKind: readChoice(cells, 'provider_kind', PROVIDER_KIND),
    system: readChoice(cells, 'system', SYSTEM) ?? 'social',
    name: readLocalized(cells, 'service_name', 'service_name'),
    status: readStatus(cells),
    ...readDates(cells),
    hromada: place.hromada,
    precision: place.precision,
    at: place.at,
    serviceArea: readArea(cells, context),
    takesOutsiders: readChoice(cells, 'takes_outsiders', ANSWER) ?? 'unknown',
    delivery: delivery.length === 0 ? null : delivery,
    eligibility: readEligibility(cells, context),
    fees: readChoice(cells, 'fees', FEE),
    accessibility: readChoice(cells, 'accessibility', ACCESSIBILITY),
    detail: readDetail(cells, place.settlement, context),
  };
}

/** What the register of ЦНАП and links call theirs. */
function isReserved(id: string): boolean {
  return /^cnap-\d+$/.test(id) || isLinkId(id);
}

/** The rows that the template shows how to fill in. */
const EXAMPLE = /^(example|приклад)-/i;

function readId(cells: Cells): string {
  const id = readRequired(cells, 'id');
  if (id !== '' && !/^[\p{L}\p{N}._-]+$/u.test(id)) cells.report('id', { key: 'id' });
  if (isReserved(id)) cells.report('id', { key: 'reservedId' });
  if (EXAMPLE.test(id)) cells.report('id', { key: 'exampleRow' });
  return id;
}

function readStatus(cells: Cells): Service['status'] {
  if (cells.get('status') === '') cells.report('status', { key: 'oneOf', params: { values: STATUS.list } });
  return readChoice(cells, 'status', STATUS) ?? 'planned';
}

function readDates(cells: Cells): Pick<Service, 'validFrom' | 'validTo' | 'reportedOn' | 'assuredOn'> {
  const dates = {
    validFrom: readDate(cells, 'valid_from'),
    validTo: readDate(cells, 'valid_to'),
    reportedOn: readDate(cells, 'reported_on'),
    assuredOn: readDate(cells, 'assured_on'),
  };
  if (cells.get('reported_on') === '' && cells.get('assured_on') === '') {
    cells.report('reported_on', { key: 'someDate' });
  }
  if (dates.validFrom !== null && dates.validTo !== null && dates.validTo <= dates.validFrom) {
    cells.report('valid_to', { key: 'after', params: { date: dates.validFrom } });
  }
  return dates;
}

function readArea(cells: Cells, context: ProviderContext): string[] {
  const area = readList(cells, 'service_area');
  if (!area.every(context.hromadas.knows)) cells.report('service_area', { key: 'codes' });
  return area;
}

function readEligibility(cells: Cells, context: ProviderContext): string[] | null {
  const named = readList(cells, 'eligibility');
  const groups = named.map((text) => context.recipientNamed?.(text) ?? text);
  if (!groups.every((id) => context.recipients.has(id))) {
    cells.report('eligibility', { key: 'recipients' });
  }
  return groups.length === 0 ? null : groups;
}
