import { plainSpaces, type WrittenSheet } from '../../../data/sheet/write/cells.ts';
import { toCsv } from '../../../data/sheet/write/csv.ts';
import type { ScopeBorders } from '../../../state/app-state.ts';
import { coverageSheet } from './coverage-sheet.ts';
import { pictureFonts } from './fonts.ts';
import type { ExportInput } from './input.ts';
import type { FileKind } from './kinds.ts';
import { mapGeoJson } from './map-geojson.ts';
import { mapSvg } from './map-svg.ts';
import { missingSheet } from './missing-sheet.ts';
import { notesSheet } from './notes-sheet.ts';
import { smallMapsPage } from './small-maps.ts';
import { toPng } from './to-png.ts';

/** Asked for only by the kinds that draw; rejects where borders do not come. */
type GetBorders = () => Promise<ScopeBorders>;

const textFile = (text: string, type: string) => new Blob([text], { type });

type Maker = (input: ExportInput, borders: GetBorders) => Blob | Promise<Blob>;

const drawn = async (input: ExportInput, borders: GetBorders, merged: boolean): Promise<string> =>
  mapSvg(input, await borders(), await pictureFonts(), merged);

const drawnTypes = async (input: ExportInput, borders: GetBorders): Promise<string> =>
  smallMapsPage(input, await borders(), await pictureFonts());

const MAKERS: Readonly<Record<FileKind, Maker>> = {
  'table.csv': (input) => textFile(toCsv(coverageSheet(input)), 'text/csv'),
  'list.csv': (input) => textFile(toCsv(missingSheet(input)), 'text/csv'),
  'table.xlsx': async (input) => workbook([coverageSheet(input), notesSheet(input)]),
  'list.xlsx': async (input) => workbook([missingSheet(input), notesSheet(input)]),
  'map.geojson': async (input, borders) =>
    textFile(plainSpaces(mapGeoJson(input, await borders())), 'application/geo+json'),
  'map.svg': async (input, borders) => textFile(await drawn(input, borders, false), 'image/svg+xml'),
  'types.svg': async (input, borders) => textFile(await drawnTypes(input, borders), 'image/svg+xml'),
  'types.png': async (input, borders) => toPng(await drawnTypes(input, borders)),
  'map.png': async (input, borders) => toPng(await drawn(input, borders, true)),
};

/** Makes a file of what the page shows. */
export async function makeFile(kind: FileKind, input: ExportInput, borders: GetBorders): Promise<Blob> {
  return MAKERS[kind](input, borders);
}

/** The writer of workbooks is fetched when one is asked for. */
async function workbook(sheets: readonly WrittenSheet[]): Promise<Blob> {
  const { toXlsx } = await import('../../../data/sheet/write/xlsx.ts');
  return toXlsx(sheets);
}
