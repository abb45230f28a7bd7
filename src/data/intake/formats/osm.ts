import type { RawSheet } from '../raw.ts';
import { sheetOf } from './sheet-of.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** What Overpass returns (`out center tags`): an element a row, its tags as columns. Bare nodes of a way are no places. */
export function osmSheet(elements: readonly unknown[]): RawSheet {
  return sheetOf(
    elements.filter(isObject).flatMap((element) => {
      const { tags, center, type, id } = element;
      if (!isObject(tags)) return [];
      const at = isObject(center) ? center : element;
      const point = typeof at['lon'] === 'number' && typeof at['lat'] === 'number';
      const texts = Object.entries(tags).map(([key, value]) => [key, String(value)]);
      return [
        {
          '@id': `${String(type)}/${String(id)}`,
          ...(Object.fromEntries(texts) as Record<string, string>),
          ...(point && { lon: String(at['lon']), lat: String(at['lat']) }),
        },
      ];
    }),
  );
}
