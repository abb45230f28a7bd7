import { SCHEMA } from '../../src/data/packs/manifest.ts';
import { packNeed } from '../../src/data/need/schema.ts';
import type { ServicesPack } from '../../src/data/packs/pack.ts';
import type { Agreement } from '../../src/domain/agreement.ts';
import { isApplicable } from '../../src/domain/applicable.ts';
import type { Body } from '../../src/domain/body.ts';
import { prefixOf } from '../../src/domain/code.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import type { ServiceType } from '../../src/domain/service-type.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Survey } from '../../src/domain/survey.ts';
import type { Country } from './country.ts';
import type { TravelTables } from './travel.ts';
import { buildNearestTable, nearestByRoad } from './nearest.ts';
import type { Records } from './providers.ts';
import type { Release } from './release.ts';
import { regionsOf, surveyTouches, unplacedIn } from './scope.ts';

export interface PackInput {
  readonly country: Country;
  readonly records: Records;
  readonly bodies: readonly Body[];
  readonly surveys: readonly Survey[];
  readonly travel: TravelTables;
  readonly types: readonly ServiceType[];
  readonly release: Release;
}

/** One oblast: all that serves it or stands in it, and what is nearest to its hromadas from anywhere. */
export function regionPack(input: PackInput, oblast: string, region: string): ServicesPack {
  const { country, records, release } = input;
  const inside = (code: string) => code.startsWith(oblast);
  const hromadas = country.units.filter(({ code }) => inside(code));
  const nearest = buildNearestTable(hromadas.filter(isApplicable), records.services, release.date);
  const homes = hromadas.filter(isApplicable);
  const near = new Set([
    ...Object.values(nearest).flatMap((row) => Object.values(row)),
    ...nearestByRoad(homes, records.services, input.travel.get(oblast), release.date, input.types),
  ]);
  const services = records.services.filter(
    (service) => regionsOf(service).has(oblast) || near.has(service.id),
  );
  const agreements = country.agreements.filter(({ parties }) => parties.some(inside));
  return {
    schema: SCHEMA,
    release: release.id,
    region,
    raions: country.raions.filter(({ prefix }) => inside(prefix)),
    hromadas,
    services,
    applyPlaces: country.applyPlaces.filter(({ hromada }) => hromada !== null && inside(hromada)),
    bodies: input.bodies.filter(({ hromada }) => inside(hromada)),
    surveys: input.surveys.filter((survey) => surveyTouches(survey, oblast)),
    unplaced: records.unplaced.filter(
      (record) => unplacedIn(record) === oblast || record.candidates.some(inside),
    ),
    agreements,
    needs: needsFor(country, hromadas),
    elsewhere: namedElsewhere(services, agreements, oblast, country),
    nearest,
  };
}

/** The whole country without what only a card shows. */
export function overviewPack({ country, records, surveys, release }: PackInput): ServicesPack {
  return {
    schema: SCHEMA,
    release: release.id,
    region: null,
    raions: country.raions,
    hromadas: country.units,
    services: records.services.map(inShort),
    applyPlaces: [],
    bodies: [],
    surveys,
    unplaced: records.unplaced,
    agreements: [],
    needs: needsFor(country, country.units),
    elsewhere: [],
    nearest: {},
  };
}

/** Without its detail, but for what best sites count. */
function inShort({ detail, ...service }: Service): Service {
  if (detail === null || detail.capacity === null) return { ...service, detail: null };
  const { capacity, capacityUnit } = detail;
  return { ...service, detail: null, takes: { capacity, capacityUnit } };
}

function needsFor({ needs }: Country, hromadas: readonly Hromada[]): ServicesPack['needs'] {
  return needs.map((need) => packNeed(need, hromadas)).filter((need) => need !== null);
}

function namedElsewhere(
  services: readonly Service[],
  agreements: readonly Agreement[],
  oblast: string,
  { units, raions }: Country,
): ServicesPack['elsewhere'] {
  const named = new Set([
    ...services.map(({ hromada }) => hromada),
    ...agreements.flatMap(({ parties }) => parties),
  ]);
  const outside = units.filter(({ code }) => named.has(code) && !code.startsWith(oblast));
  const raionOf = ({ code }: Hromada) =>
    raions.find(({ prefix }) => prefix === prefixOf(code, 'raion')) ?? null;
  return outside.map((hromada) => ({ hromada, raion: raionOf(hromada) }));
}
