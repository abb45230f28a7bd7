import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Manifest } from '../../../src/data/packs/manifest.ts';
import { encodeWords, loadTaxonomy } from '../../../src/data/packs/taxonomy-words.ts';
import type { RecipientGroup } from '../../../src/domain/service-type.ts';
import { openMeansViolence } from '../../../src/state/load/typed-violence.ts';
import { MANIFEST, packFile } from '../../fixtures/packs/release.ts';
import { type DataServer, serveData } from '../../fixtures/packs/server.ts';
import { readFixtureSite } from '../../fixtures/site/country.ts';

const { built, committed } = await readFixtureSite();
const FILE = 'overview/words.json';
const said = ({ id, words = [] }: RecipientGroup) => ({ id, words });
let server: DataServer;

beforeEach(async () => {
  server = await serveData({ [FILE]: built.files.get(FILE) ?? '' });
});
afterEach(() => server.close());

describe('the words of types and recipients', () => {
  it('stand apart from the manifest and come back to the letter', async () => {
    const { types, recipients } = committed;
    const { manifest } = built;
    expect([...types, ...recipients].every(({ words }) => words !== undefined)).toBe(true);
    expect(types.some(({ words }) => words.length > 0)).toBe(true);
    expect(manifest.types.flatMap(({ words }) => words)).toEqual([]);
    expect(JSON.stringify(manifest.recipients)).not.toContain('"words"');
    const come = await loadTaxonomy(server.url, manifest);
    expect(come.types).toEqual(types);
    expect(come.recipients.map(said)).toEqual(recipients.map(said));
  });

  it('are those of the manifest where a release is older than their file', async () => {
    expect(await loadTaxonomy(server.url, MANIFEST)).toMatchObject({ types: MANIFEST.types });
    expect(server.asked).toEqual([]);
  });

  it('tell what must leave no trace; without them nobody says that a text may', async () => {
    const means = await openMeansViolence(server.url, built.manifest);
    expect(['шелтер', 'куди піти від чоловіка', 'візок'].map(means)).toEqual([true, true, false]);
    server.files.delete(FILE);
    await expect(openMeansViolence(server.url, built.manifest)).rejects.toMatchObject({ kind: 'status' });
  });

  it('of another release are refused', async () => {
    const other = encodeWords(committed, '2020-01-01');
    server.files.set(FILE, other);
    const manifest: Manifest = {
      ...built.manifest,
      files: { ...built.manifest.files, [FILE]: packFile(other) },
    };
    await expect(loadTaxonomy(server.url, manifest)).rejects.toMatchObject({
      kind: 'invalid',
      file: FILE,
      where: 'release',
    });
  });
});
