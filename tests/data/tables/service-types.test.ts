import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../src/data/packs/manifest-schema.ts';
import { recipientTable } from '../../../src/data/tables/recipients.ts';
import { serviceTypeTable } from '../../../src/data/tables/service-types.ts';
import { overlapsOf } from '../../../src/domain/recipients.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

const groups = (text: string) => recipientTable.parse(text);
const types = (text: string) => serviceTypeTable.parse(text, new Set());

describe('groups of people', () => {
  it('overlap both ways, whichever row says so; a group never with itself', () => {
    const { records, findings } = groups('id,name_uk,overlaps\na,А,a; b\nb,Б,\nc,В,');
    expect(findings).toEqual([]);
    const overlaps = overlapsOf(records);
    expect([...(overlaps.get('a') ?? [])]).toEqual(['b']);
    expect([...(overlaps.get('b') ?? [])]).toEqual(['a']);
    expect(overlaps.get('c')?.size).toBe(0);
  });

  it('may have no such column; one that is not in the table is fatal', () => {
    expect(groups('id,name_uk\na,А').records[0]?.overlaps).toEqual([]);
    const { findings } = groups('id,name_uk,overlaps\na,А,nowhere');
    expect(findings).toMatchObject([{ severity: 'fatal', row: 2, column: 'overlaps', came: 'nowhere' }]);
  });

  it('a table of a repeated id says so once', () => {
    expect(groups('id,name_uk\na,А\na,Б').findings).toHaveLength(1);
  });
});

describe('how far people travel for a type', () => {
  it('is a column that may be missing or empty; what is no distance is fatal', () => {
    expect(types('id,name_uk\na,А').records[0]?.maxKm).toBeNull();
    const { records } = types('id,name_uk,max_km\na,А,\nb,Б,"30,5"');
    expect(records.map(({ maxKm }) => maxKm)).toEqual([null, 30.5]);
    for (const bad of ['0', 'далеко', '-5'])
      expect(types(`id,name_uk,max_km\na,А,${bad}`).findings).toMatchObject([
        { severity: 'fatal', column: 'max_km' },
      ]);
  });
});

const NEW = new Set(['overlaps', 'maxKm']);

describe('an older release', () => {
  it('knows neither: nothing overlaps, distances are the usual', () => {
    const old = JSON.parse(
      JSON.stringify(MANIFEST, (key, value: unknown) => (NEW.has(key) ? undefined : value)),
    );
    const read = readManifest(old, 'manifest.json');
    expect(read.recipients.map(({ overlaps }) => overlaps)).toEqual([[]]);
    expect(read.types.every(({ maxKm }) => maxKm === null)).toBe(true);
  });
});
