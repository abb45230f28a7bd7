import { PROVIDER_KIND, STATUS, SYSTEM } from '../choices.ts';
import type { ColumnSpec } from './spec.ts';

/** Who gives which service, and whether it works. */
export const WHO = {
  id: {
    headers: ['ідентифікатор', 'номер запису'],
    meaning: {
      uk: 'Сталий ідентифікатор послуги: не змінюється ніколи й не повторюється в усьому наборі. Для засекречених місць не містить назв',
      en: 'Stable id of the service: it never changes and never repeats in the whole dataset. For secret places it holds no names',
    },
    type: 'id',
    required: true,
    example: 'ua74-nizhynska-social-taxi',
    hsds: 'service.id',
  },
  provider: {
    headers: ['надавач', 'назва надавача'],
    meaning: { uk: 'Назва надавача українською', en: 'Name of the provider in Ukrainian' },
    type: 'text',
    required: true,
    example: 'Ніжинський міський територіальний центр',
    hsds: 'organization.name',
  },
  provider_en: {
    headers: ['надавач англійською'],
    meaning: { uk: 'Назва надавача англійською', en: 'Name of the provider in English' },
    type: 'text',
    example: 'Nizhyn city territorial centre',
    hsds: 'organization.alternate_name',
  },
  provider_kind: {
    headers: ['вид надавача', 'тип надавача', 'форма власності'],
    meaning: { uk: 'Хто заснував надавача', en: 'Who founded the provider' },
    type: 'choice',
    choices: PROVIDER_KIND,
    example: 'communal',
    hsds: 'organization.legal_status',
  },
  edrpou: {
    headers: ['єдрпоу', 'код єдрпоу'],
    meaning: {
      uk: 'Код ЄДРПОУ юридичної особи. Номери фізичних осіб (10 цифр) не вносять',
      en: 'EDRPOU number of a legal entity. Numbers of persons (10 digits) are never entered',
    },
    type: 'edrpou',
    example: '00012345',
    hsds: 'organization_identifier.identifier',
  },
  system: {
    headers: ['система'],
    meaning: {
      uk: 'До якої системи належить послуга; порожньо — соціальна',
      en: 'The system that the service belongs to; empty is social',
    },
    type: 'choice',
    choices: SYSTEM,
    example: 'social',
    hsds: 'attribute',
  },
  service_type: {
    headers: ['вид послуги'],
    meaning: {
      uk: 'Вид послуги з переліку; одна послуга — один рядок',
      en: 'Type of service of the list; one service is one row',
    },
    type: 'typeId',
    required: true,
    example: 'social-taxi',
    hsds: 'taxonomy_term.code',
  },
  service_name: {
    headers: ['назва послуги'],
    meaning: {
      uk: 'Власна назва послуги, якщо вона є, крім виду',
      en: 'Own name of the service, where it has one besides its type',
    },
    type: 'text',
    example: 'Соціальне таксі «Турбота»',
    hsds: 'service.name',
  },
  service_name_en: {
    headers: ['назва послуги англійською'],
    meaning: { uk: 'Власна назва англійською', en: 'Own name in English' },
    type: 'text',
    example: 'Turbota social taxi',
    hsds: 'service.alternate_name',
  },
  classifier_code: {
    headers: ['код класифікатора'],
    meaning: {
      uk: 'Код за Класифікатором соціальних послуг, якщо його перевірено',
      en: 'Code of the state Classifier of social services, where verified',
    },
    type: 'text',
    example: '015.1',
    hsds: 'attribute',
  },
  status: {
    headers: ['стан', 'статус'],
    meaning: { uk: 'Чи діє послуга', en: 'Whether the service works' },
    type: 'choice',
    required: true,
    choices: STATUS,
    example: 'operating',
    hsds: 'service.status',
  },
  valid_from: {
    headers: ['діє з', 'початок'],
    meaning: { uk: 'Перший день послуги', en: 'First day of the service' },
    type: 'date',
    example: '2024-03-01',
    hsds: 'attribute',
  },
  valid_to: {
    headers: ['діє до', 'кінець'],
    meaning: {
      uk: 'Перший день, коли послуги вже немає',
      en: 'First day on which the service is no more (exclusive)',
    },
    type: 'date',
    example: '2026-01-01',
    hsds: 'attribute',
  },
} as const satisfies Record<string, ColumnSpec>;
