import type { Agreement, StatedDate } from '../domain/agreement.ts';
import { list, nullable, record, text } from './fields-schema.ts';

const stated = record<StatedDate>({ on: nullable(text), text: nullable(text) });

export const agreement = record<Agreement>({
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
