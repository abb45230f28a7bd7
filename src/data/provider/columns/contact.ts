import { ACCESSIBILITY } from '../choices.ts';
import type { ColumnSpec } from './spec.ts';

/** How the provider is reached. */
export const CONTACT = {
  phone: {
    headers: ['телефон', 'телефони'],
    type: 'phoneList',
    example: '15-45',
    hsds: 'phone.number',
  },
  email: {
    headers: ['електронна пошта', 'пошта'],
    type: 'email',
    detail: 'email',
    example: 'nadavach@example.org',
    hsds: 'service.email',
  },
  url: {
    headers: ['сайт', 'вебсайт'],
    type: 'url',
    detail: 'url',
    example: 'https://example.org',
    hsds: 'service.url',
  },
  hours: {
    headers: ['графік', 'години роботи'],
    type: 'hours',
    unit: 'kyivTime',
    example: 'Mo-Fr 08:00-17:00; Sa 09:00-13:00',
    hsds: 'schedule.description',
  },
  accessibility: {
    headers: ['безбар’єрність', 'доступність'],
    type: 'choice',
    choices: ACCESSIBILITY,
    example: 'full',
    hsds: 'accessibility.description',
  },
  languages: {
    headers: ['мови'],
    type: 'text',
    detail: 'languages',
    example: 'українська; українська жестова',
    hsds: 'language.name',
  },
  capacity: {
    headers: ['місткість', 'кількість місць'],
    type: 'number',
    detail: 'capacity',
    unit: 'perUnit',
    range: [0, 100_000],
    example: '12',
    hsds: 'attribute',
  },
  capacity_unit: {
    headers: ['одиниця місткості'],
    type: 'text',
    detail: 'capacityUnit',
    example: 'поїздок на день',
    hsds: 'attribute',
  },
} as const satisfies Record<string, ColumnSpec>;
