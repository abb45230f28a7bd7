import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ATTRIBUTE_COLUMNS } from '../../src/data/hsds/attributes.ts';
import { HSDS_TABLES } from '../../src/data/hsds/standard.ts';
import { rowSchema } from '../../src/data/layout/json-schema.ts';
import { tableSchema } from '../../src/data/layout/table-schema.ts';
import { COLUMN_SPECS, PROVIDER_COLUMNS } from '../../src/data/provider/columns.ts';
import { exampleRows } from '../../src/data/template/examples.ts';
import { templateCsv } from '../../src/data/template/template-csv.ts';
import { templateXlsx } from '../../src/data/template/template-xlsx.ts';
import { checkFile } from '../../src/data/check/check-file.ts';
import { bytesOf, csvOf, SOURCES } from './check/sources.ts';
import { columnsMarkdown } from './columns-markdown.ts';

const validate = new Ajv2020({ strict: false }).compile(rowSchema());

describe('the one definition of the columns', () => {
  it('is what docs/data-format.md says', () => {
    const doc = readFileSync('docs/data-format.md', 'utf8');
    expect(doc).toContain(columnsMarkdown());
  });

  it('is what docs/hsds.md says of attributes and tables', () => {
    const doc = readFileSync('docs/hsds.md', 'utf8');
    for (const column of ATTRIBUTE_COLUMNS) expect(doc).toContain(`- \`${column}\``);
    for (const { path } of Object.values(HSDS_TABLES)) expect(doc).toContain(`\`${path}\``);
  });

  it('names a field of our table of HSDS for every column, or an attribute', () => {
    for (const { hsds } of Object.values(COLUMN_SPECS)) {
      const [table = '', field = ''] = hsds.split('.');
      const known = (HSDS_TABLES as Record<string, { fields: object }>)[table]?.fields ?? {};
      expect(hsds === 'attribute' || field in known, hsds).toBe(true);
    }
  });

  it('gives schemas of the same columns, by which the examples hold', () => {
    const { fields } = tableSchema() as { fields: { name: string }[] };
    expect(fields.map(({ name }) => name)).toEqual([...PROVIDER_COLUMNS]);
    for (const row of [...exampleRows('uk', SOURCES), ...exampleRows('en', SOURCES)]) {
      expect(validate(row), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(validate({ id: 'a', provider: 'b' })).toBe(false);
  });
});

describe('the template', () => {
  it.each(['uk', 'en'] as const)('in %s has only its examples to complain of', async (lang) => {
    const sources = { ...SOURCES, types: SOURCES.types.map((type) => ({ ...type })) };
    const files = [bytesOf(templateCsv(sources, lang)), await templateXlsx(sources, lang)];
    for (const bytes of files) {
      const result = checkFile(bytes, 'template', SOURCES);
      if (result.kind === 'unreadable') throw new Error(result.finding.key);
      expect(result.findings.filter(({ key }) => key === 'exampleRow')).toHaveLength(3);
      expect(result.findings.some(({ key }) => key === 'unknownColumn' || key === 'otherSheet')).toBe(false);
    }
  });

  it('has headers that a check takes, in either language', () => {
    const ukrainian = csvOf({}).replace('provider', 'Назва надавача').replace('service_type', 'ВИД ПОСЛУГИ');
    expect(checkFile(bytesOf(ukrainian), 'a.csv', SOURCES)).toMatchObject({ counts: { good: 1, errors: 0 } });
  });
});
