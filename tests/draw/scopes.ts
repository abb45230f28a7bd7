import { readBorders } from '../../src/data/packs/borders.ts';
import type { Borders } from '../../src/domain/geo/borders.ts';
import { FILL_KEYS, type FillKey } from '../../src/domain/coverage/state.ts';
import { LISOVA, RICHKOVA, STEPOVA } from '../fixtures/packs/country.ts';
import { squares } from '../fixtures/packs/squares.ts';
import { readFixtureSite } from '../fixtures/site/country.ts';

export const COUNTRY = readBorders(squares(30, [LISOVA.code, RICHKOVA.code, STEPOVA.code]), 'squares');

const { files } = (await readFixtureSite()).built;

/** An oblast and the country of the tests, as the build draws them. */
function built(folder: string): [string, Borders] {
  const file = `${folder}/borders.json`;
  return [folder, readBorders(JSON.parse(files.get(file) ?? ''), file)];
}

/** What the drawing is tested on: a country of three squares, and one with an oblast, both of many cells. */
export const SCOPES: readonly (readonly [name: string, borders: Borders])[] = [
  ['squares', COUNTRY],
  built('UA91'),
  built('overview'),
];

/** Every fill in turn. */
export function fillsOf({ polygons }: Borders): Map<string, FillKey> {
  return new Map(
    polygons.features.map(({ properties: { code } }, i) => [code, FILL_KEYS[i % 7] ?? 'unknown']),
  );
}

/** A label at the first corner of each unit, with a name as long as names get. */
export function labelsOf({ polygons }: Borders) {
  return polygons.features.map(({ properties: { code }, geometry }, i) => {
    const [lon = 0, lat = 0] = geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2)[0] as number[];
    return {
      code,
      text: `Новгород-${code.slice(6, 9)}`,
      at: [lon, lat] as const,
      rank: (i % 3) as 0 | 1 | 2,
    };
  });
}

/** Numbered services, `at` three of each place. */
export function pointsOf(places: readonly (readonly [number, number])[], numbered = true) {
  return places.flatMap((at, i) =>
    [0, 1, 2].map((k) => ({
      id: `s${i}-${k}`,
      at,
      number: numbered ? i * 3 + k + 1 : null,
      label: `Послуга ${i}`,
      planned: k === 1,
      approximate: k === 2,
    })),
  );
}
