import {
  type Hromada,
  type LonLat,
  type Raion,
  type Territory,
  TERRITORY_STATUSES,
  type UnitKind,
} from '../../domain/hromada.ts';
import type { Localized } from '../../domain/text.ts';
import { nullable, number, numbers, oneOf, type Reader, record, text } from '../fields-schema.ts';

const UNIT_KINDS = ['urban', 'settlement', 'rural', 'city', 'raion'] as const satisfies readonly UnitKind[];

const known = record<Pick<Localized, 'uk' | 'en'>>({ uk: text, en: nullable(text) });
export const localized: Reader<Localized> = (value) => {
  const names: Record<string, string | null | undefined> = known(value);
  const told = value as Record<string, unknown>;
  for (const language of Object.keys(told)) {
    const name = told[language];
    if (names[language] === undefined && typeof name === 'string') names[language] = name;
  }
  return names as unknown as Localized;
};

const pair = numbers(2);
export const lonLat: Reader<LonLat> = (value) => pair(value) as unknown as LonLat;

export const hromada = record<Hromada>({
  code: text,
  name: localized,
  kind: oneOf(UNIT_KINDS),
  population: nullable(number),
  seat: nullable(record<NonNullable<Hromada['seat']>>({ name: localized, at: lonLat })),
  territory: nullable(record<Territory>({ status: oneOf(TERRITORY_STATUSES), edition: nullable(text) })),
});

export const raion = record<Raion>({ prefix: text, name: localized });
