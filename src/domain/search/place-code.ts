/** KATOTTG codes as people paste them: spaces and Cyrillic letters for «UA». */
const CODE = /^[UuУу][AaАа][\d\s]+$/;

/**
 * A query that is a code, or the beginning of one: its letters and digits; null for any other query. Nobody means a
 * name by it.
 */
export function readCode(text: string): string | null {
  const bare = text.trim();
  return CODE.test(bare) ? `UA${bare.slice(2).replace(/\s/g, '')}` : null;
}

/**
 * Whether a whole code (19, 12 or 9 characters) names a place, known by 19 characters for a unit and 12 for a
 * settlement. A hromada is also meant by its first 9 or 12; of a settlement's 19 the last are a check that we do not
 * have.
 */
export function namesPlace(code: string, place: string): boolean {
  if (place.length === 12) return (code.length === 12 || code.length === 19) && code.startsWith(place);
  if (code.length === 19) return code === place;
  if (code.length !== 12 && code.length !== 9) return false;
  return place.startsWith(code) && place.slice(code.length, 12) === '000'.slice(code.length - 9);
}
