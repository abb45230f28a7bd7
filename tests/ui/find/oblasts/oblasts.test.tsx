import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import '../../../../src/i18n/index.ts';
import type { ResultItem } from '../../../../src/state/derived.ts';
import { byOblast } from '../../../../src/ui/find/oblasts/by-oblast.ts';
import { Oblasts } from '../../../../src/ui/find/oblasts/Oblasts.tsx';
import { STEPOVA, TAXI } from '../../../fixtures/packs/country.ts';
import { MANIFEST } from '../../../fixtures/packs/release.ts';
import { DATASET, makeItem } from '../../scope.ts';

const [NORTH, SOUTH] = MANIFEST.regions;
if (NORTH === undefined || SOUTH === undefined) throw new Error('No regions');

const item = (id: string, extra: object) => makeItem({ ...TAXI, id, ...extra });
const HERE = item('a', {});
const THERE = [item('b', { hromada: STEPOVA.code }), item('c', { hromada: null, serviceArea: [SOUTH.code] })];
const see = (regions: Dataset['regions'], results: readonly ResultItem[]) =>
  byOblast({ dataset: { ...DATASET, regions }, results, types: [] }, 'uk');
const codes = (regions: readonly { readonly code: string }[]) => regions.map(({ code }) => code.slice(0, 4));

it('counts a service where it stands, one without a place where it serves; most first, the rest by name', () => {
  const { some, none } = see([NORTH, SOUTH], [HERE, ...THERE]);
  expect(some.map(({ region, count }) => [region.code.slice(0, 4), count])).toEqual([
    ['UA22', 2],
    ['UA11', 1],
  ]);
  expect(none).toEqual([]);
  expect(codes(see([SOUTH, NORTH], []).none)).toEqual(['UA22', 'UA11']);
  expect(see([{ ...NORTH, applicable: false }], [HERE])).toEqual({ some: [], none: [] });
});

it('names what is known and what is not, and never writes a zero', () => {
  const html = renderToStaticMarkup(
    <Oblasts derived={{ dataset: { ...DATASET, regions: [NORTH, SOUTH] }, results: [HERE], types: [] }} />,
  );
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(text).toContain('Північна область 1 послуга');
  expect(text).toContain(
    'Про послуги ще немає даних Та є ЦНАПи, куди подати заяву, і їхні телефони. Південна область',
  );
  expect(text).not.toMatch(/\b0 послуг/);
});
