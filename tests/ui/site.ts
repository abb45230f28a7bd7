import { decodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { toDataset } from '../../src/state/load/dataset.ts';
import { derive } from '../../src/domain/derive.ts';
import type { Derived, HromadaRow } from '../../src/state/derived.ts';
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts';
import { readFixtureSite } from '../fixtures/site/country.ts';

/** The made-up country of tests/fixtures/site, as the page reads it. */
export const { built: SITE } = await readFixtureSite();
export const TODAY = '2026-05-15';

const known = new Map<string, Dataset>();

/** A region's dataset by its prefix, or the country's: `UA91`, `overview`. */
export function datasetOf(scope: string): Dataset {
  const file = `${scope}/services.json`;
  const found = known.get(scope);
  if (found !== undefined) return found;
  const text = SITE.files.get(file) ?? '';
  const made = toDataset(SITE.manifest, decodeServicesPack(JSON.parse(text), file));
  known.set(scope, made);
  return made;
}

const EXTRAS = { device: null, settlements: [], around: [], detailed: () => null };

/** What the page shows of a region. */
export function see(scope: string, part: Partial<View>): Derived {
  return derive(datasetOf(scope), { ...DEFAULT_VIEW, region: scope, ...part }, TODAY, EXTRAS);
}

/** The row of the hromada that a view is about. */
export function chosen(derived: Derived): HromadaRow {
  if (derived.hromada === null) throw new Error('No hromada is chosen');
  return derived.hromada;
}

/** As a reader sees it. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');
}
