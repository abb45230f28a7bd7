import { expect, test } from 'vitest';
import { checkFile } from '../../../src/data/check/check-file.ts';
import type { CheckSources } from '../../../src/data/check/context.ts';
import { bytesOf, csvOf, SOURCES } from './sources.ts';

/** Keys of the findings of a service of «Озерна», which reaches from 31° to 31.5°, at a longitude. */
function said(lon: number, borders: CheckSources['borders']): string[] {
  const text = csvOf({ lon: String(lon), lat: '50.9' });
  const result = checkFile(bytesOf(text), 'UA99.csv', { ...SOURCES, borders });
  if (result.kind === 'unreadable') throw new Error(result.finding.key);
  return result.findings.map(({ key }) => key);
}

test('a point outside its hromada is an error by real borders', () => {
  expect(said(31.25, 'osm')).toEqual([]);
  expect(said(30.999, 'osm')).toEqual([]);
  expect(said(30.9, 'osm')).toEqual(['outside']);
});

test('schematic borders forgive 15 km, not more', () => {
  // A tenth of a degree is 7 km here.
  expect(said(30.9, 'schematic')).toEqual([]);
  expect(said(31.6, 'schematic')).toEqual([]);
  expect(said(30.75, 'schematic')).toEqual(['outside']);
  expect(said(30.2, 'schematic')).toEqual(['outsideOblast']);
});

/** «Озерна» as a strip of 4 km within another hromada. */
const small: CheckSources['locate'] = ([lon]) =>
  lon > 31.18 && lon < 31.24 ? 'UA99020030000000003' : 'UA99020010000000002';

test('schematic borders forgive a point near a hromada that is small, too', () => {
  const text = csvOf({ lon: '31.3', lat: '50.9' });
  const result = checkFile(bytesOf(text), 'UA99.csv', { ...SOURCES, borders: 'schematic', locate: small });
  expect(result).toMatchObject({ kind: 'checked', findings: [] });
});
