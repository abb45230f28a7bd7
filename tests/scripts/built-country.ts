import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildFixture } from './build-fixture.ts';

export interface BuiltCountry {
  readonly root: string;
  /** A copy of the tables of the country of three hromadas, and what is built of them. */
  readonly data: string;
  readonly built: string;
  readonly remove: () => void;
}

/** The made-up country on disk, as commands find it. */
export async function builtCountry(): Promise<BuiltCountry> {
  const root = mkdtempSync(path.join(tmpdir(), 'country-'));
  const [data, built] = [path.join(root, 'data'), path.join(root, 'built')];
  cpSync('tests/fixtures/country', data, { recursive: true });
  const { manifest, files } = (await buildFixture()).built;
  for (const [name, text] of [...files, ['manifest.json', JSON.stringify(manifest)] as const]) {
    mkdirSync(path.dirname(path.join(built, name)), { recursive: true });
    writeFileSync(path.join(built, name), text);
  }
  return { root, data, built, remove: () => rmSync(root, { recursive: true, force: true }) };
}
