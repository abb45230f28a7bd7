import { ACCESSIBILITY } from '../choices.ts';
import type { ColumnSpec } from './spec.ts';

/** How the provider is reached. */
export const CONTACT = {
  phone: {
    headers: ['телефон', 'телефони'],
    meaning: {
      uk: 'Телефони надавача з кодом міста, через ;. Не особисті номери працівників',
      en: 'Phones of the provider with area code, divided by ;. Not private numbers of staff',
    },
    type: 'phoneList',
    example: '15-45',
    hsds: 'phone.number',
  },
  email: {
    headers: ['електронна пошта', 'пошта'],
    meaning: { uk: 'Пошта надавача', en: 'E-mail of the provider' },
    type: 'email',
    detail: 'email',
    example: 'nadavach@example.org',
    hsds: 'service.email',
  },
  url: {
    headers: ['сайт', 'вебсайт'],
    meaning: { uk: 'Сайт надавача', en: 'Website of the provider' },
    type: 'url',
    detail: 'url',
    example: 'https://example.org',
    hsds: 'service.url',
  },
  hours: {
    headers: ['графік', 'години роботи'],
    meaning: {
      uk: 'Години роботи словами («Пн-Пт 8:00-17:00, обід 12:00-13:00») або в записі opening_hours',
      en: 'Working hours in words («Пн-Пт 8:00-17:00, обід 12:00-13:00») or in opening_hours syntax',
    },
    type: 'hours',
    unit: { uk: 'київський час', en: 'Kyiv time' },
    example: 'Mo-Fr 08:00-17:00; Sa 09:00-13:00',
    hsds: 'schedule.description',
  },
  accessibility: {
    headers: ['безбар’єрність', 'доступність'],
    meaning: { uk: 'Чи доступне місце на візку', en: 'Whether the place is accessible by wheelchair' },
    type: 'choice',
    choices: ACCESSIBILITY,
    example: 'full',
    hsds: 'accessibility.description',
  },
  languages: {
    headers: ['мови'],
    meaning: { uk: 'Якими мовами говорять, також жестовою', en: 'Languages spoken, sign language too' },
    type: 'text',
    detail: 'languages',
    example: 'українська; українська жестова',
    hsds: 'language.name',
  },
  capacity: {
    headers: ['місткість', 'кількість місць'],
    meaning: { uk: 'Скільки місць або людей', en: 'How many places or people' },
    type: 'number',
    detail: 'capacity',
    unit: { uk: 'за стовпцем «одиниця місткості»', en: 'as the column “capacity_unit” says' },
    range: [0, 100_000],
    example: '12',
    hsds: 'attribute',
  },
  capacity_unit: {
    headers: ['одиниця місткості'],
    meaning: { uk: 'Що саме порахували', en: 'What was counted' },
    type: 'text',
    detail: 'capacityUnit',
    example: 'поїздок на день',
    hsds: 'attribute',
  },
} as const satisfies Record<string, ColumnSpec>;
