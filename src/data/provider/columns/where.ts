import { ANSWER, DELIVERY, PRECISION } from '../choices.ts';
import type { ColumnSpec } from './spec.ts';

/** Where the service stands and whom it reaches. */
export const WHERE = {
  hromada: {
    headers: ['громада', 'код громади', 'територіальна громада'],
    type: 'hromada',
    required: 'or',
    example: 'UA74040250000063494',
    hsds: 'location.external_identifier',
  },
  hromada_name: {
    headers: ['назва громади'],
    type: 'text',
    example: 'Ніжинська',
    hsds: 'location.name',
  },
  settlement: {
    headers: ['населений пункт'],
    type: 'text',
    example: 'Ніжин',
    hsds: 'location.name',
  },
  address: {
    headers: ['адреса'],
    type: 'text',
    detail: 'address',
    example: 'пл. Імені Івана Франка, 1',
    hsds: 'location.description',
  },
  lon: {
    headers: ['довгота'],
    type: 'number',
    unit: 'degrees',
    range: [22, 40.3],
    example: '31.886',
    hsds: 'location.longitude',
  },
  lat: {
    headers: ['широта'],
    type: 'number',
    unit: 'degrees',
    range: [44.2, 52.5],
    example: '51.048',
    hsds: 'location.latitude',
  },
  precision: {
    headers: ['точність місця', 'точність'],
    type: 'choice',
    choices: PRECISION,
    example: 'address',
    hsds: 'attribute',
  },
  service_area: {
    headers: ['територія надання', 'жителів яких громад обслуговують'],
    type: 'codeList',
    required: 'or',
    example: 'UA74040250000063494',
    hsds: 'service_area.extent',
  },
  takes_outsiders: {
    headers: ['приймають з інших громад', 'чи приймають з інших громад'],
    type: 'choice',
    choices: ANSWER,
    example: 'unknown',
    hsds: 'attribute',
  },
  delivery: {
    headers: ['спосіб надання', 'форма надання'],
    type: 'choiceList',
    choices: DELIVERY,
    example: 'transport',
    hsds: 'attribute',
  },
} as const satisfies Record<string, ColumnSpec>;
