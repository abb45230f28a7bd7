import { describe, expect, it } from 'vitest';
import { withoutPrivate } from '../../../src/state/url/private.ts';
import { ownFile } from '../../../src/state/own-file/overlay.ts';
import { atOnce } from '../../../src/domain/at-once.ts';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { createDerive, derive } from '../../../src/domain/derive.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { NORTH_PACK, OVERVIEW_PACK, STEPOVA, TAXI } from '../../fixtures/packs/country.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

const north = toDataset(MANIFEST, NORTH_PACK);
const country = toDataset(MANIFEST, OVERVIEW_PACK);
const hide = () => undefined;
const release = (published: string) => `${published}+`;
const mine = { ...TAXI, provider: { uk: 'Інший', en: null } };
const added = { ...TAXI, id: 'own-new' };
const far = { ...TAXI, id: 'own-far', hromada: STEPOVA.code };
const records = { file: 'UA11.csv', services: [mine, added, far], hide, release };
const ids = (dataset: typeof north) => dataset.services.map(({ id }) => id).toSorted();

const laidOver = (status: 'occupied' | 'active') => {
  const territory = { status, edition: '2025-05-07' };
  const hromadas = north.hromadas.map((unit) => Object.assign({}, unit, { territory }));
  const { overlay } = ownFile({ ...records, mode: 'beside' });
  return overlay({ ...north, hromadas }).services.find(({ id }) => id === 'own-new');
};

describe('an own file over the published records', () => {
  it('stands beside them; the same id is one record, the file’s', () => {
    const laid = ownFile({ ...records, mode: 'beside' }).overlay(north);
    expect(ids(laid)).toEqual([...ids(north), 'own-new'].toSorted());
    expect(laid.services.find(({ id }) => id === TAXI.id)?.provider.uk).toBe('Інший');
    expect(laid.release).toBe(`${north.release}+`);
    expect(laid.surveys).toBe(north.surveys);
  });

  it('stands instead of those of its oblasts, and of no others', () => {
    const laid = ownFile({ ...records, services: [mine, added], mode: 'instead' }).overlay(country);
    const south = country.services.filter(({ hromada }) => hromada === STEPOVA.code).map(({ id }) => id);
    expect(south.length).toBeGreaterThan(0);
    expect(ids(laid)).toEqual([...south, TAXI.id, 'own-new'].toSorted());
  });

  it('leaves what an open register holds, which no table of an oblast has', () => {
    const school = { ...TAXI, id: 'edebo-1', type: 'special-school' };
    const laid = ownFile({ ...records, mode: 'instead' }).overlay({ ...north, services: [TAXI, school] });
    expect(ids(laid)).toEqual(['edebo-1', TAXI.id, 'own-new'].toSorted());
  });

  it('says no more of a hromada that order 376 lists than the release would', () => {
    expect(added.precision).toBe('address');
    expect(laidOver('active')).toMatchObject({ precision: 'hromada', status: 'operating' });
    expect(laidOver('occupied')).toMatchObject({ precision: 'hromada', status: 'suspended' });
  });

  it('is one dataset for one dataset', () => {
    const { overlay } = ownFile({ ...records, mode: 'beside' });
    expect(overlay(north)).toBe(overlay(north));
  });

  it('is worked out in stages to the very answer that is then shown', () => {
    const laid = ownFile({ ...records, mode: 'beside' }).overlay(north);
    const extras = { device: null, settlements: [], detailed: () => null, around: [] };
    const input = [laid, DEFAULT_VIEW, '2026-02-01', extras] as const;
    const inStages = createDerive();
    const made: string[] = [];
    const answer = atOnce(
      inStages.stages(input, function* ready(_, services) {
        for (const { id } of services) made.push(id);
        yield;
      }),
    );
    expect(inStages(...input)).toBe(answer);
    expect(answer.results).toEqual(derive(...input).results);
    expect(answer.totals).toEqual(derive(...input).totals);
    expect(made).toContain('own-new');
  });

  it('is in no link, not even in one that is copied on purpose', () => {
    const view = { ...DEFAULT_VIEW, selected: 'own-new', saved: ['own-new', TAXI.id], scenario: 'r.own-new' };
    const privacy = {
      types: MANIFEST.types,
      typeOf: () => 'social-taxi',
      locationPrivate: false,
      explicit: true,
      ownOnly: (id: string) => id === 'own-new',
    };
    expect(withoutPrivate(view, privacy)).toMatchObject({ selected: null, saved: [TAXI.id], scenario: null });
  });
});
