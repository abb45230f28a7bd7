import { statusOn } from '../../domain/record-dates.ts';
import type { ISODate } from '../../domain/date.ts';
import type { Service } from '../../domain/service.ts';
import { FEE } from '../provider/choices.ts';
import { attributesOf } from './attributes.ts';
import { hsdsId } from './ids.ts';
import { organizationId } from './organizations.ts';
import { scheduleRows } from './schedule.ts';
import type { HsdsPart, HsdsRow, HsdsSource } from './types.ts';
import { type TaxonomyName, termId } from './terms.ts';
import { isPlainMail, uriOf } from './uri.ts';

/** A service and what hangs on it, but for its place. */
export function serviceRows(service: Service, source: HsdsSource): HsdsPart {
  const service_id = hsdsId('service', service.id);
  const { detail, fees } = service;
  const cost = fees === null ? [] : [{ id: hsdsId('cost_option', service.id), service_id, ...costOf(fees) }];
  return {
    service: [mainRow(service, source)],
    phone: (detail?.phones ?? []).map(({ tel, label, extension }) => ({
      id: hsdsId('phone', service.id, extension === undefined ? tel : `${tel},${extension}`),
      service_id,
      number: tel,
      type: 'voice',
      description: label,
    })),
    schedule: scheduleRows(service),
    language: only(detail?.languages).map((name) => ({
      id: hsdsId('language', service.id),
      service_id,
      name,
    })),
    cost_option: cost,
    required_document: only(detail?.documents).map((document) => ({
      id: hsdsId('required_document', service.id),
      service_id,
      document,
    })),
    attribute: attributeRows(service),
  };
}

const only = (text: string | null | undefined): string[] =>
  text === null || text === undefined ? [] : [text];

function mainRow(service: Service, { types, recipients, date }: HsdsSource): HsdsRow {
  const { detail } = service;
  const type = types.find(({ id }) => id === service.type);
  const groups = (service.eligibility ?? []).map(
    (id) => recipients.find((group) => group.id === id)?.name.uk ?? id,
  );
  const eligibility = [...groups, ...only(detail?.eligibilityNote)];
  return {
    id: hsdsId('service', service.id),
    organization_id: organizationId(service),
    name: service.name?.uk ?? type?.name.uk ?? service.type,
    alternate_name: (service.name ?? type?.name)?.en ?? null,
    description: detail?.note?.uk ?? null,
    url: detail?.url == null ? null : uriOf(detail.url),
    email: detail?.email != null && isPlainMail(detail.email) ? detail.email : null,
    status: hsdsStatus(service, date),
    application_process: detail?.application ?? null,
    fees_description: detail?.feesNote ?? null,
    eligibility_description: eligibility.length === 0 ? null : eligibility.join('; '),
    assured_date: service.assuredOn,
  };
}

/** HSDS knows no announced service: it is inactive, and the attribute `status` says that it is planned. */
function hsdsStatus(service: Service, date: ISODate): string {
  const status = statusOn(service, date);
  if (status === 'operating') return 'active';
  if (status === 'suspended') return 'temporarily closed';
  return status === 'closed' || status === 'ended' ? 'defunct' : 'inactive';
}

function costOf(fees: NonNullable<Service['fees']>) {
  const option = FEE.words[fees].uk;
  return fees === 'free' ? { option, currency: 'UAH', amount: 0 } : { option, currency: null, amount: null };
}

function attributeRows(service: Service): HsdsRow[] {
  const row = (taxonomy: TaxonomyName, code: string, value: string | null): HsdsRow => ({
    id: hsdsId('attribute', service.id, taxonomy, code),
    link_id: hsdsId('service', service.id),
    taxonomy_term_id: termId(taxonomy, code),
    link_type: taxonomy,
    link_entity: 'service',
    value,
  });
  return [
    row('type', service.type, null),
    ...(service.eligibility ?? []).map((id) => row('recipient', id, null)),
    ...attributesOf(service).map(([column, value]) => row('field', column, value)),
  ];
}
