import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import type { Finding } from '../../../src/data/finding.ts';
import { applyRules } from '../../../src/data/rules/index.ts';
import { tablesOf, type TextFile } from '../../../src/data/rules/tables.ts';

const ROOT = 'tests/fixtures/country';

const TODAY = '2025-06-01';

/** The made-up country, which satisfies every rule; of its former names one is of an oblast that it does not have. */
const FILES: readonly TextFile[] = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.csv'))
  .map((name) => ({
    file: name.split(path.sep).join('/'),
    text: readFileSync(path.join(ROOT, name), 'utf8'),
  }));

/** What the rules say of the country once a piece of one of its tables is another. */
export function judge(file?: string, from: string | RegExp = '', to = '', today = TODAY): Finding[] {
  const files = FILES.map((each) => {
    if (each.file !== file) return each;
    const text = each.text.replace(from, to);
    expect(text, `${file} has «${from}»`).not.toBe(each.text);
    return { file, text };
  });
  return applyRules(tablesOf(files), today).filter(isNews);
}

/** The same with files more: rows of a table that is there already stand beside its own. */
export function judgeWith(...extra: readonly TextFile[]): Finding[] {
  return applyRules(tablesOf([...FILES, ...extra]), TODAY).filter(isNews);
}

const isNews = ({ file, row }: Finding) => file !== 'former-names.csv' || row !== 4;
