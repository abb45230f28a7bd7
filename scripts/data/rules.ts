import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Finding } from '../../src/data/finding.ts';
import { applyRules } from '../../src/data/rules/rules.ts';
import { type DataTables, tablesOf } from '../../src/data/rules/tables.ts';
import { kyivDay } from '../tools/kyiv-day.ts';

/** Every table of a folder in the layout of `data/`. */
export async function readTables(root: string): Promise<DataTables> {
  const names = await readdir(root, { recursive: true });
  const files = names
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.split(sep).join('/'))
    .toSorted();
  return tablesOf(
    await Promise.all(files.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') }))),
  );
}

/** What the rules say of the folder on a day; fatal findings too, which the caller refuses. */
export async function judgeData(root: string, now: Date): Promise<Finding[]> {
  return applyRules(await readTables(root), kyivDay(now));
}
