/** Tags of an element of OpenStreetMap. */
type Tags = Readonly<Record<string, string>>;

export const isOsmFacility = (tags: Tags): boolean =>
  'social_facility' in tags || tags['amenity'] === 'social_facility';

/** An element as a row under the names of its tags, synonyms joined; `id` is `node/1`. A value of OpenStreetMap is written with its key, so that it is not taken for an id of ours. */
export function osmRow(
  id: string,
  tags: Tags,
  point: readonly [number, number] | null,
): Record<string, string> {
  const first = (...keys: readonly string[]) =>
    keys.map((key) => tags[key] ?? '').find((text) => text !== '') ?? '';
  const name = first('name:uk', 'name');
  const operator = first('operator:uk', 'operator');
  const street = [first('addr:street', 'addr:place'), first('addr:housenumber')]
    .filter((text) => text !== '')
    .join(', ');
  const kind = first('social_facility');
  const known = {
    id: `osm-${id.replace('/', '-')}`,
    provider: operator === '' ? name : operator,
    service_name: operator === '' ? '' : name,
    social_facility: kind === '' ? '' : `social_facility=${kind}`,
    'social_facility:for': first('social_facility:for'),
    'addr:city': first('addr:city', 'addr:town', 'addr:village'),
    address: street,
    phone: first('phone', 'contact:phone', 'phone:UA'),
    email: first('email', 'contact:email'),
    website: first('website', 'contact:website', 'url'),
    opening_hours: first('opening_hours'),
    wheelchair: first('wheelchair'),
    'ref:EDRPOU': first('ref:UA:EDRPOU', 'ref:EDRPOU'),
    capacity: first('capacity'),
    source: '© OpenStreetMap',
    source_url: `https://www.openstreetmap.org/${id}`,
    check_date: first('check_date'),
  };
  const at = point === null ? {} : { lon: String(point[0]), lat: String(point[1]), precision: 'address' };
  return { ...known, ...at };
}
