import { expect, test } from 'vitest';
import { readBorders } from '../../../../src/data/packs/borders.ts';
import { mapGeoJson } from '../../../../src/ui/plan/export/map-geojson.ts';
import { mapSvg } from '../../../../src/ui/plan/export/map-svg.ts';
import { notesSheet } from '../../../../src/ui/plan/export/notes-sheet.ts';
import { creditOf } from '../../../../src/ui/plan/credit.ts';
import { LISOVA, RICHKOVA } from '../../../fixtures/packs/country.ts';
import { squares } from '../../../fixtures/packs/squares.ts';
import { inputOf } from './input.ts';

const BORDERS = Object.assign(readBorders(squares(30, [LISOVA.code, RICHKOVA.code]), 'squares'), {
  id: 'UA11',
});
const WORDS = 'схематично';

/** What leaves the page, and the credit of the sheet, the slip and the map on the screen. */
function exportsOf(borders: 'osm' | 'schematic'): Record<string, string> {
  const plain = inputOf({ service: ['day-care'] });
  const input = { ...plain, manifest: { ...plain.manifest, borders } };
  return {
    workbook: JSON.stringify(notesSheet(input).rows),
    geojson: mapGeoJson(input, BORDERS),
    svg: mapSvg(input, BORDERS, { family: 'Geologica', embed: [] }),
    credit: creditOf(input.manifest, input.t),
  };
}

test('every export says that its borders are schematic, and only then', () => {
  for (const [name, text] of Object.entries(exportsOf('schematic'))) expect(text, name).toContain(WORDS);
  for (const [name, text] of Object.entries(exportsOf('osm'))) expect(text, name).not.toContain(WORDS);
});
