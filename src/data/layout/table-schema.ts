import { COLUMN_SPECS, PROVIDER_COLUMNS, type ProviderColumn } from '../provider/columns.ts';
import type { ColumnType } from '../provider/columns/spec.ts';
import { meanings, PATTERNS, spellings } from './json-schema.ts';

/** Frictionless Table Schema of the table that we publish: numbers with a point, dates year first. */
export function tableSchema(): object {
  return { fields: PROVIDER_COLUMNS.map(fieldOf), primaryKey: 'id', missingValues: [''] };
}

const TYPES: Partial<Record<ColumnType, object>> = {
  number: { type: 'number' },
  date: { type: 'date' },
  email: { type: 'string', format: 'email' },
  url: { type: 'string', format: 'uri' },
};

function fieldOf(column: ProviderColumn): object {
  const { type, headers, required, range, example } = COLUMN_SPECS[column];
  const pattern = TYPES[type] === undefined ? PATTERNS[type] : undefined;
  return {
    name: column,
    title: headers[0],
    description: meanings(column),
    ...(TYPES[type] ?? { type: 'string' }),
    example,
    constraints: {
      ...(required === true ? { required: true } : {}),
      ...(column === 'id' ? { unique: true } : {}),
      ...(type === 'choice' ? { enum: spellings(column) } : {}),
      ...(pattern === undefined ? {} : { pattern }),
      ...(range === undefined ? {} : { minimum: range[0], maximum: range[1] }),
    },
  };
}
