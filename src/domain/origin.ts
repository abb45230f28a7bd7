import type { Code } from './code.ts';
import { isApplicable } from './applicable.ts';
import type { Dataset } from './dataset.ts';
import type { LonLat, Settlement } from './hromada.ts';
import { buildUnitIndex } from './unit-index.ts';
import { perObject } from './memo.ts';

const units = perObject(({ hromadas }: Dataset) => buildUnitIndex(hromadas));

/** From where distances count, and how well it is known. */
export interface Origin {
  readonly at: LonLat;
  readonly precision: 'device' | 'about' | 'settlement' | 'hromada';
}

/** Code of the hromada that the view is about: the chosen one, else that of the chosen settlement. */
export function hromadaCode(
  dataset: Dataset,
  { hromada, place }: { readonly hromada: Code | null; readonly place: string | null },
): string | null {
  if (hromada !== null) return hromada;
  const unit = place === null ? null : units(dataset).unitOf(place);
  return unit === null ? null : (dataset.hromadas[unit]?.code ?? null);
}

/** A device that is so many km off tells distances that are only about right. */
export const ABOUT_KM = 1;

/**
 * From where distances count: the device, else the settlement, else the seat of the hromada. From an occupied hromada
 * nobody is sent anywhere: nothing is near it.
 */
export function originOf(
  dataset: Dataset,
  hromada: string | null,
  place: string | null,
  device: LonLat | null,
  deviceKm: number,
  settlements: readonly Settlement[],
): Origin | null {
  const unit = dataset.hromadas.find(({ code }) => code === hromada);
  if (unit !== undefined && !isApplicable(unit)) return null;
  if (device !== null) return { at: device, precision: deviceKm < ABOUT_KM ? 'device' : 'about' };
  const settlement = settlements.find(({ code }) => code === place);
  if (settlement) return { at: settlement.at, precision: 'settlement' };
  return unit?.seat ? { at: unit.seat.at, precision: 'hromada' } : null;
}
