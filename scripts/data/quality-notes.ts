import type { Settlement } from '../../src/domain/hromada.ts';
import { describeOwnHromada, judgeOwnHromada } from '../borders/judge-quality.ts';
import { areasOfPacks, areasOfSource, measureOwnHromada } from '../borders/quality.ts';
import type { BordersResult } from '../sources/borders.ts';
import { DataError } from './data-error.ts';

/**
 * Share of settlements that lie in their own hromada, in the packs and in the source.
 * Throws DataError when the packs lose more than simplified borders may.
 */
export function qualityNotes(borders: BordersResult, settlements: readonly Settlement[]): string[] {
  const built = new Set(borders.regions.map(({ prefix }) => prefix));
  const here = settlements.filter(({ code }) => built.has(code.slice(0, 4)));
  const packs = measureOwnHromada(areasOfPacks(borders.regions.map(({ topology }) => topology)), here);
  const source = measureOwnHromada(areasOfSource(borders.source), here);
  const faults = judgeOwnHromada(packs, source);
  if (faults.length > 0) throw new DataError(faults);
  return [describeOwnHromada(packs, source)];
}
