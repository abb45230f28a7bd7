import { type PackedTravel, type TravelTable, unpackTravel } from '../../domain/travel/table.ts';
import { list, nullable, number, readFile, record, text } from '../fields-schema.ts';
import { printJson } from '../json-text.ts';
import { LoadError } from '../load-error.ts';

const packedTravel = record<PackedTravel>({
  source: text,
  sourceUrl: nullable(text),
  licence: nullable(text),
  date: text,
  engine: nullable(text),
  within: nullable(number),
  codes: list(text),
  homes: number,
  steps: list(list(number)),
  minutes: list(list(number)),
  km: list(list(nullable(number))),
});

/** The text of a table of ways by road. */
export function encodeTravel(packed: PackedTravel): string {
  return printJson(readFile(packedTravel, packed, 'travel.json'), 'keepEmpty');
}

/** `json` is the parsed file. Throws LoadError `invalid`, also where lists differ in length or name no code. */
export function decodeTravel(json: unknown, file: string): TravelTable {
  const packed = readFile(packedTravel, json, file);
  const { codes, homes, steps } = packed;
  const wrong = (where: string, expected: string, came: string): LoadError =>
    new LoadError({ kind: 'invalid', file, where, expected, came });
  if (!(Number.isInteger(homes) && homes >= 0 && homes <= codes.length)) {
    throw wrong('homes', `0 to ${codes.length}`, String(homes));
  }
  for (const name of ['steps', 'minutes', 'km'] as const) {
    if (packed[name].length !== homes)
      throw wrong(name, `list of ${homes}`, `list of ${packed[name].length}`);
  }
  steps.forEach((row, h) => {
    for (const name of ['minutes', 'km'] as const) {
      const came = packed[name][h]?.length ?? 0;
      if (came !== row.length) throw wrong(`${name}[${h}]`, `list of ${row.length}`, `list of ${came}`);
    }
    let to = 0;
    row.forEach((step, i) => {
      to += step;
      if (codes[to] === undefined || (i > 0 && step < 1))
        throw wrong(`steps[${h}][${i}]`, 'a step to another code', String(step));
    });
  });
  return unpackTravel(packed);
}
