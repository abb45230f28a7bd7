import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../../src/data/check/check-file.ts';
import { formatFinding } from '../../../../src/data/finding.ts';
import type { Service } from '../../../../src/domain/service.ts';
import { SOURCES } from '../sources.ts';
import { CSV_FILES, type TableFile } from './csv-files.ts';
import { ROWS, textOf, utf8 } from './table.ts';
import { XLSX_FILES } from './xlsx-files.ts';

function read({ bytes }: Pick<TableFile, 'bytes'>) {
  const services: Service[] = [];
  const result = checkFile(bytes, 'UA99.csv', SOURCES, { onRow: (service) => services.push(service) });
  const findings = result.kind === 'checked' ? result.findings : [result.finding];
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { services, errors: errors.map(formatFinding), keys: errors.map(({ key }) => key) };
}

/** The table as it is meant. */
const MEANT = read({ bytes: utf8(textOf()) });

it('the table is right where nothing is odd', () => {
  expect(MEANT.errors).toEqual([]);
  expect(MEANT.services.map(({ id }) => id)).toEqual(ROWS.map(([id]) => id));
  expect(MEANT.services[1]).toMatchObject({
    provider: { uk: 'Йосипівський центр' },
    detail: { edrpou: '12345678', address: 'вул. Лісна, 1', note: { uk: 'перший рядок\nдругий' } },
  });
});

const FILES = [
  ...Object.entries(CSV_FILES).map(([name, file]) => [`CSV: ${name}`, file] as const),
  ...Object.entries(XLSX_FILES).map(([name, file]) => [`XLSX: ${name}`, file] as const),
];

describe('files of one table', () => {
  it('are many', () => expect(FILES.length).toBeGreaterThanOrEqual(40));

  it.each(FILES)('%s: right or said', (_, file) => {
    const { services, errors, keys } = read(file);
    if (file.says !== undefined) return expect(keys).toContain(file.says);
    expect(errors).toEqual([]);
    return expect(services).toEqual(
      (file.meant === undefined ? MEANT : read({ bytes: utf8(file.meant) })).services,
    );
  });
});
