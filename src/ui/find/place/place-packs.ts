import type { Code } from '../../../domain/code.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import type { Settlement } from '../../../domain/hromada.ts';
import type { PlacePack } from '../../../domain/search/place-pack.ts';
import type { PlaceFacts } from './place-option.ts';

type Land = Pick<Dataset, 'region' | 'regions' | 'raions' | 'hromadas'>;

/** What the page itself searches: the units of its scope by region, and those settlements that have come. */
export function placePacks(
  { region, regions, ...land }: Land,
  settlements: readonly Settlement[],
): PlacePack[] {
  return (region === null ? regions : [region]).map(({ code, name }) => {
    const inside = (each: string) => each.startsWith(code.slice(0, 4));
    return {
      region: { code, name },
      raions: land.raions.filter(({ prefix }) => inside(prefix)),
      hromadas: land.hromadas.filter((unit) => inside(unit.code)),
      settlements: settlements.filter((place) => inside(place.code)),
    };
  });
}

/** The chosen place: a settlement, else a hromada; null where neither is of the scope (yet). */
export function placeFacts(
  land: Land,
  settlements: readonly Settlement[],
  place: string | null,
  hromada: Code | null,
): PlaceFacts | null {
  const settlement = settlements.find(({ code }) => code === place);
  const unit = land.hromadas.find(({ code }) =>
    settlement === undefined ? code === hromada : code.slice(0, 9) === settlement.code.slice(0, 9),
  );
  const found = settlement ?? unit;
  if (found === undefined) return null;
  const { code, name } = found;
  return {
    kind: settlement === undefined ? 'hromada' : 'settlement',
    code,
    name,
    hromada: unit ?? null,
    raion: land.raions.find(({ prefix }) => code.startsWith(prefix))?.name ?? null,
    region: land.regions.find((each) => each.code.startsWith(code.slice(0, 4)))?.name ?? name,
  };
}
