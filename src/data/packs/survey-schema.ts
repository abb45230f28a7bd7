import { STATUSES } from '../../domain/service.ts';
import { type Survey, UNPLACED_REASONS, type UnplacedRecord } from '../../domain/survey.ts';
import { list, nullable, number, oneOf, record, text } from '../fields-schema.ts';

export const survey = record<Survey>({
  id: text,
  source: text,
  sourceUrl: nullable(text),
  area: list(text),
  types: list(text),
  completeness: oneOf(['complete', 'partial']),
  date: text,
});

export const unplacedRecord = record<UnplacedRecord>({
  id: text,
  type: nullable(text),
  provider: text,
  status: nullable(oneOf(STATUSES)),
  reason: oneOf(UNPLACED_REASONS),
  message: text,
  file: text,
  row: number,
  candidates: list(text),
  validFrom: nullable(text),
  validTo: nullable(text),
  reportedOn: nullable(text),
  assuredOn: nullable(text),
  source: text,
});
