import type { ColumnSpec } from './spec.ts';

/** Who says so, and since when. */
export const TRUST = {
  source: {
    headers: ['джерело'],
    meaning: { uk: 'Звідки відомо про послугу', en: 'Where this is known from' },
    type: 'text',
    required: true,
    example: 'Сайт міської ради, 15.05.2024',
    hsds: 'attribute',
  },
  source_url: {
    headers: ['посилання на джерело'],
    meaning: { uk: 'Посилання на джерело', en: 'Link to the source' },
    type: 'url',
    detail: 'sourceUrl',
    example: 'https://example.org/novyny',
    hsds: 'attribute',
  },
  reported_on: {
    headers: ['повідомлено', 'дата повідомлення'],
    meaning: { uk: 'День, коли джерело це повідомило', en: 'The day on which the source said so' },
    type: 'date',
    required: 'or',
    example: '2024-05-15',
    hsds: 'attribute',
  },
  assured_on: {
    headers: ['перевірено', 'дата перевірки'],
    meaning: {
      uk: 'День, коли це перевірили в надавача',
      en: 'The day on which it was checked with the provider',
    },
    type: 'date',
    required: 'or',
    example: '2025-11-03',
    hsds: 'service.assured_date',
  },
  assured_by: {
    headers: ['хто перевірив'],
    meaning: {
      uk: 'Яка установа перевірила; не імена людей',
      en: 'Which body checked; no names of people',
    },
    type: 'text',
    detail: 'assuredBy',
    example: 'Управління соціального захисту',
    hsds: 'attribute',
  },
  note: {
    headers: ['примітка'],
    meaning: { uk: 'Що ще варто знати', en: 'What else is worth knowing, in Ukrainian' },
    type: 'text',
    example: 'Замовлення за день до поїздки',
    hsds: 'service.description',
  },
  note_en: {
    headers: ['примітка англійською'],
    meaning: { uk: 'Примітка англійською', en: 'The note in English' },
    type: 'text',
    example: 'Book a day ahead',
    hsds: 'attribute',
  },
} as const satisfies Record<string, ColumnSpec>;
