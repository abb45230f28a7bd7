import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Unreadable } from '../../src/data/sheet/read/unreadable.ts';
import { readSheet } from '../../src/data/check/read-sheet.ts';
import type { Finding } from '../../src/data/finding.ts';
import { applyRules } from '../../src/data/rules/index.ts';
import { type DataFile, type DataTables, tablesOf } from '../../src/data/rules/tables.ts';
import { kyivDay } from '../tools/kyiv-day.ts';

/** Every table of a folder in the layout of `data/`. */
export async function readTables(root: string): Promise<DataTables> {
  const names = await readdir(root, { recursive: true });
  const files = names.map((name) => name.split(sep).join('/')).toSorted();
  const own = files.filter((file) => file.endsWith('.csv') && !file.startsWith('providers/'));
  const texts = own.map(async (file) => ({ file, text: await readFile(join(root, file), 'utf8') }));
  return tablesOf([...(await Promise.all(texts)), ...(await providerTables(root, files))]);
}

/** Tables of services, whatever kind of file they are; what cannot be read is said by its reader. */
async function providerTables(root: string, files: readonly string[]): Promise<DataFile[]> {
  const tables = files.filter((file) => /^providers\/[^/]+\.(csv|xlsx)$/i.test(file));
  const read = tables.map(async (file): Promise<DataFile[]> => {
    const bytes = await readFile(join(root, file));
    try {
      return [{ file, sheet: readSheet(bytes, file) }];
    } catch (error) {
      if (error instanceof Unreadable) return [];
      throw error;
    }
  });
  return (await Promise.all(read)).flat();
}

/** What the rules say of the folder on a day; fatal findings too, which the caller refuses. */
export async function judgeData(root: string, now: Date): Promise<Finding[]> {
  return applyRules(await readTables(root), kyivDay(now));
}
