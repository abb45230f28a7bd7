import { cnapNotes, placeCnap } from './cnap/read.ts';
import { readCnapRows } from './cnap/rows.ts';
import type { Register } from './register.ts';

/** Offices where one applies. */
export const cnap: Register = async ({ pinned, places }) => {
  const rows = await readCnapRows(await pinned.bytes('cnap'));
  const { places: applyPlaces, unplaced, counts } = placeCnap(rows, places, pinned.credit('cnap'));
  return { applyPlaces, applyUnplaced: unplaced, notes: cnapNotes(counts) };
};
