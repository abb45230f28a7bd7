import type { Agreement, StatedDate } from '../../domain/agreement.ts';
import { type Body, BODY_KINDS } from '../../domain/body.ts';
import { coverageTable } from './coverage-schema.ts';
import { dictionary, list, nullable, number, oneOf, optional, record, text } from '../fields-schema.ts';
import { hromada, raion } from './hromada-schema.ts';
import { packedNeed } from '../need/schema.ts';
import type { ServicesPack } from './pack.ts';
import { phone, service } from './service-schema.ts';
import { survey, unplacedRecord } from './survey-schema.ts';

const body = record<Body>({
  hromada: text,
  kind: oneOf(BODY_KINDS),
  name: text,
  phones: list(phone),
  phoneOf: nullable(text),
  email: nullable(text),
  address: nullable(text),
  url: nullable(text),
  source: text,
  sourceUrl: nullable(text),
  date: text,
});

const stated = record<StatedDate>({ on: nullable(text), text: nullable(text) });

const agreement = record<Agreement>({
  id: text,
  parties: list(text),
  subject: text,
  type: nullable(text),
  signed: stated,
  registered: stated,
  until: nullable(text),
  term: nullable(text),
  source: text,
  sourceUrl: nullable(text),
});

type Elsewhere = ServicesPack['elsewhere'][number];

export const servicesPack = record<ServicesPack>({
  schema: number,
  release: text,
  region: nullable(text),
  raions: list(raion),
  hromadas: list(hromada),
  services: list(service),
  applyPlaces: list(service),
  bodies: list(body),
  surveys: list(survey),
  unplaced: list(unplacedRecord),
  agreements: list(agreement),
  needs: list(packedNeed),
  elsewhere: list(record<Elsewhere>({ hromada, raion: nullable(raion) })),
  nearest: dictionary(dictionary(text)),
  coverage: optional(coverageTable),
});

/** `places.json` as it stands in the file: one column a field, all of one length. */
export interface PlacesColumns {
  readonly schema: number;
  readonly release: string;
  readonly region: string;
  readonly code: readonly string[];
  readonly uk: readonly string[];
  readonly en: readonly (string | null)[];
  readonly lon: readonly number[];
  readonly lat: readonly number[];
}

export const placesColumns = record<PlacesColumns>({
  schema: number,
  release: text,
  region: text,
  code: list(text),
  uk: list(text),
  en: list(nullable(text)),
  lon: list(number),
  lat: list(number),
});
