import { ANSWER, DELIVERY, PRECISION } from '../choices.ts';
import type { ColumnSpec } from './spec.ts';

const DEGREES = { uk: 'градуси, WGS 84', en: 'degrees, WGS 84' };

/** Where the service stands and whom it reaches. */
export const WHERE = {
  hromada: {
    headers: ['громада', 'код громади', 'територіальна громада'],
    meaning: {
      uk: 'Громада, де надають послугу: код КАТОТТГ із 19 знаків або назва в межах області файлу',
      en: 'Hromada where the service is given: KATOTTG code of 19 characters, or a name within the oblast of the file',
    },
    type: 'hromada',
    required: 'or',
    example: 'UA74040250000063494',
    hsds: 'location.external_identifier',
  },
  hromada_name: {
    headers: ['назва громади'],
    meaning: {
      uk: 'Назва громади для людей: лише звіряється з кодом у стовпці «громада»',
      en: 'Name of the hromada for people: only compared with the code in the column “hromada”',
    },
    type: 'text',
    example: 'Ніжинська',
    hsds: 'location.name',
  },
  settlement: {
    headers: ['населений пункт'],
    meaning: { uk: 'Населений пункт: назва або код', en: 'Populated place: name or code' },
    type: 'text',
    example: 'Ніжин',
    hsds: 'location.name',
  },
  address: {
    headers: ['адреса'],
    meaning: { uk: 'Вулиця й будинок', en: 'Street and house' },
    type: 'text',
    detail: 'address',
    example: 'пл. Імені Івана Франка, 1',
    hsds: 'location.description',
  },
  lon: {
    headers: ['довгота'],
    meaning: { uk: 'Довгота', en: 'Longitude' },
    type: 'number',
    unit: DEGREES,
    range: [22, 40.3],
    example: '31.886',
    hsds: 'location.longitude',
  },
  lat: {
    headers: ['широта'],
    meaning: { uk: 'Широта', en: 'Latitude' },
    type: 'number',
    unit: DEGREES,
    range: [44.2, 52.5],
    example: '51.048',
    hsds: 'location.latitude',
  },
  precision: {
    headers: ['точність місця', 'точність'],
    meaning: {
      uk: 'Наскільки точно відоме місце. «Засекречено» — місця не публікують, тоді громада, населений пункт, адреса й координати порожні',
      en: 'How well the place is known. With “redacted” it is never published: hromada, settlement, address and coordinates are empty',
    },
    type: 'choice',
    choices: PRECISION,
    example: 'address',
    hsds: 'attribute',
  },
  service_area: {
    headers: ['територія надання', 'жителів яких громад обслуговують'],
    meaning: {
      uk: 'Коди КАТОТТГ територій, жителів яких обслуговують, через ;. Порожньо — лише власна громада',
      en: 'KATOTTG codes of the territories whose residents are served, divided by ;. Empty: its own hromada only',
    },
    type: 'codeList',
    required: 'or',
    example: 'UA74040250000063494',
    hsds: 'service_area.extent',
  },
  takes_outsiders: {
    headers: ['приймають з інших громад', 'чи приймають з інших громад'],
    meaning: { uk: 'Чи приймають жителів інших громад', en: 'Whether residents of other hromadas are taken' },
    type: 'choice',
    choices: ANSWER,
    example: 'unknown',
    hsds: 'attribute',
  },
  delivery: {
    headers: ['спосіб надання', 'форма надання'],
    meaning: { uk: 'Як надають послугу, через ;', en: 'How the service is delivered, divided by ;' },
    type: 'choiceList',
    choices: DELIVERY,
    example: 'transport',
    hsds: 'attribute',
  },
} as const satisfies Record<string, ColumnSpec>;
