import type { ColumnSpec } from './spec.ts';

/** Who says so, and since when. */
export const TRUST = {
  source: {
    headers: ['джерело'],
    type: 'text',
    required: true,
    example: 'Сайт міської ради, 15.05.2024',
    hsds: 'attribute',
  },
  source_url: {
    headers: ['посилання на джерело'],
    type: 'url',
    detail: 'sourceUrl',
    example: 'https://example.org/novyny',
    hsds: 'attribute',
  },
  reported_on: {
    headers: ['повідомлено', 'дата повідомлення'],
    type: 'date',
    required: 'or',
    example: '2024-05-15',
    hsds: 'attribute',
  },
  assured_on: {
    headers: ['перевірено', 'дата перевірки'],
    type: 'date',
    required: 'or',
    example: '2025-11-03',
    hsds: 'service.assured_date',
  },
  assured_by: {
    headers: ['хто перевірив'],
    type: 'text',
    detail: 'assuredBy',
    example: 'Управління соціального захисту',
    hsds: 'attribute',
  },
  note: {
    headers: ['примітка'],
    type: 'text',
    example: 'Замовлення за день до поїздки',
    hsds: 'service.description',
  },
  note_en: {
    headers: ['примітка англійською'],
    type: 'text',
    example: 'Book a day ahead',
    hsds: 'attribute',
  },
} as const satisfies Record<string, ColumnSpec>;
