import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { HSDS_TABLES } from '../../src/data/hsds/standard.ts';
import { PATTERNS, rowSchema } from '../../src/data/layout/json-schema.ts';
import { tableSchema } from '../../src/data/layout/table-schema.ts';
import { COLUMN_SPECS, PROVIDER_COLUMNS } from '../../src/data/provider/columns.ts';
import { exampleRows } from '../../src/data/template/examples.ts';
import { templateCsv } from '../../src/data/template/template-csv.ts';
import { templateXlsx } from '../../src/data/template/template-xlsx.ts';
import { checkFile } from '../../src/data/check/check-file.ts';
import { bytesOf, csvOf, SOURCES } from './check/sources.ts';
import { columnsMarkdown } from './columns-markdown.ts';

const validate = new Ajv2020({ strict: false }).compile(rowSchema());

/** A part of a document that is written from the columns, between its two marks. */
async function expectSection(file: string, name: string, text: string): Promise<void> {
  const part = new RegExp(`(<!-- ${name}: [^>]*-->\n)[^]*?(\n<!-- end of ${name} -->)`);
  const doc = readFileSync(file, 'utf8');
  expect(doc).toMatch(part);
  const written = doc.replace(part, (_, start: string, end: string) => start + text + end);
  await expect(written).toMatchFileSnapshot(path.resolve(file));
}

describe('the one definition of the columns', () => {
  // `npx vitest run tests/data/layout.test.ts -u` writes them anew.
  it('is what docs/data-format.md says', async () => {
    await expectSection('docs/data-format.md', 'columns', `\n${columnsMarkdown()}\n`);
  });

  it('is what docs/hsds.md says of attributes and tables', async () => {
    const columns = PROVIDER_COLUMNS.filter((column) => COLUMN_SPECS[column].hsds === 'attribute');
    const list = columns.map((column) => `- \`${column}\``).join('\n');
    await expectSection('docs/hsds.md', 'attributes', list);
    const doc = readFileSync('docs/hsds.md', 'utf8');
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

  it('has patterns that Python takes, too, and ids of any alphabet', () => {
    const patterns = Object.values(PATTERNS);
    expect(patterns.filter((pattern) => /\\p\{|\(\?</.test(pattern))).toEqual([]);
    const id = new RegExp(PATTERNS.id ?? '');
    expect(['ua74-x_1.b', 'догляд-1', 'ღ'].map((text) => id.test(text))).toEqual([true, true, true]);
    expect(['a b', 'a;b', 'a/b', 'a[b', ''].some((text) => id.test(text))).toBe(false);
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
