import { PROVIDER_KIND, STATUS, SYSTEM } from '../choices.ts';
import type { ColumnSpec } from './spec.ts';

/** Who gives which service, and whether it works. */
export const WHO = {
  id: {
    headers: ['ідентифікатор', 'номер запису'],
    type: 'id',
    required: true,
    example: 'ua74-nizhynska-social-taxi',
    hsds: 'service.id',
  },
  provider: {
    headers: ['надавач', 'назва надавача'],
    type: 'text',
    required: true,
    example: 'Ніжинський міський територіальний центр',
    hsds: 'organization.name',
  },
  provider_en: {
    headers: ['надавач англійською'],
    type: 'text',
    example: 'Nizhyn city territorial centre',
    hsds: 'organization.alternate_name',
  },
  provider_kind: {
    headers: ['вид надавача', 'тип надавача', 'форма власності'],
    type: 'choice',
    choices: PROVIDER_KIND,
    example: 'communal',
    hsds: 'organization.legal_status',
  },
  edrpou: {
    headers: ['єдрпоу', 'код єдрпоу'],
    type: 'edrpou',
    example: '00012345',
    hsds: 'organization_identifier.identifier',
  },
  system: {
    headers: ['система'],
    type: 'choice',
    choices: SYSTEM,
    example: 'social',
    hsds: 'attribute',
  },
  service_type: {
    headers: ['вид послуги'],
    type: 'typeId',
    required: true,
    example: 'social-taxi',
    hsds: 'taxonomy_term.code',
  },
  service_name: {
    headers: ['назва послуги'],
    type: 'text',
    example: 'Соціальне таксі «Турбота»',
    hsds: 'service.name',
  },
  service_name_en: {
    headers: ['назва послуги англійською'],
    type: 'text',
    example: 'Turbota social taxi',
    hsds: 'service.alternate_name',
  },
  classifier_code: {
    headers: ['код класифікатора'],
    type: 'text',
    example: '015.1',
    hsds: 'attribute',
  },
  status: {
    headers: ['стан', 'статус'],
    type: 'choice',
    required: true,
    choices: STATUS,
    example: 'operating',
    hsds: 'service.status',
  },
  valid_from: {
    headers: ['діє з', 'початок'],
    type: 'date',
    example: '2024-03-01',
    hsds: 'attribute',
  },
  valid_to: {
    headers: ['діє до', 'кінець'],
    type: 'date',
    example: '2026-01-01',
    hsds: 'attribute',
  },
} as const satisfies Record<string, ColumnSpec>;
