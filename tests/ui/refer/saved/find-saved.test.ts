import { describe, expect, it } from 'vitest';
import { toDataset } from '../../../../src/state/load/dataset.ts';
import { findSaved } from '../../../../src/ui/refer/saved/find-saved.ts';
import { CNAP, OVERVIEW_PACK, STEPOVA, TAXI } from '../../../fixtures/packs/country.ts';
import { MANIFEST } from '../../../fixtures/packs/release.ts';
import { DATASET } from '../../scope.ts';

const SHORT = toDataset(MANIFEST, OVERVIEW_PACK);

describe('findSaved', () => {
  it('opens what can be opened, in the order chosen, each once, and names the rest', () => {
    const { found, missing } = findSaved([CNAP.id, 'gone', TAXI.id, TAXI.id], [DATASET]);
    expect(found.map(({ service }) => service.id)).toEqual([CNAP.id, TAXI.id]);
    expect(missing).toEqual(['gone']);
  });

  it('takes a service from the pack that has it whole, whichever came first', () => {
    for (const datasets of [
      [SHORT, DATASET],
      [DATASET, SHORT],
    ]) {
      const [saved] = findSaved([TAXI.id], datasets).found;
      expect(saved?.service.detail?.email).toBe('taxi@example.org');
      expect(saved?.dataset).toBe(DATASET);
    }
  });

  it('finds what only the country in short knows, with its home', () => {
    const [saved] = findSaved(['s-day-care'], [SHORT]).found;
    expect(saved?.service.detail).toBeNull();
    expect(saved?.home?.code).toBe(STEPOVA.code);
  });

  it('takes five hundred ids at once', () => {
    const ids = Array.from({ length: 500 }, (_, i) => `no-${i}`);
    const { found, missing } = findSaved([...ids, TAXI.id], [DATASET, SHORT]);
    expect(found).toHaveLength(1);
    expect(missing).toHaveLength(500);
  });
});
