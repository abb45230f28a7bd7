import { atOnce } from '../at-once.ts';
import type { Code } from '../code.ts';
import { isApplicable } from '../applicable.ts';
import { extentOver } from '../extent.ts';
import type { Hromada } from '../hromada.ts';
import type { Service } from '../service.ts';
import { areaOf, isHome } from '../serves.ts';
import type { Survey, UnplacedRecord } from '../survey.ts';
import { buildUnitIndex, type UnitIndex } from '../unit-index.ts';
import { LinkBuilder, type Links } from './links.ts';
import { type CoverageTable, type TellOutcome, tellerOf } from './table.ts';
import { buildTimeline, dayNumber, type Timeline } from './timeline.ts';

export interface CoverageInput {
  readonly hromadas: readonly Hromada[];
  readonly services: readonly Service[];
  readonly unplaced: readonly UnplacedRecord[];
  readonly surveys: readonly Survey[];
  /** Ids of the types that coverage is asked of; places to apply are not among them. */
  readonly types: readonly string[];
  /** What stands for the services, where they are not here. */
  readonly coverageTable?: CoverageTable | undefined;
}

/** How a service is linked to a hromada. */
const LINK_PART = 0;
const LINK_AREA = 1;
export const LINK_LOCAL = 2;

/** The dataset compiled for coverage: cell = hromada's index × number of types + type's index. */
export interface CoverageIndex {
  readonly hromadaIndex: ReadonlyMap<Code, number>;
  readonly typeIndex: ReadonlyMap<string, number>;
  readonly hromadas: number;
  readonly types: number;
  /** By hromada: 0 = notApplicable. */
  readonly applicable: Uint8Array;
  readonly services: Links;
  readonly serviceTimes: Timeline;
  readonly unplaced: Links;
  readonly unplacedTimes: Timeline;
  readonly surveys: Links;
  readonly surveyDates: Int32Array;
  /** By survey: 1 = complete. */
  readonly surveyComplete: Uint8Array;
  /** Where services are not here: what is told of each cell. */
  readonly tell: TellOutcome | null;
}

/** Compiles a dataset once, whatever dates and options are asked later. Unknown types and codes are passed over. */
export function buildCoverage(input: CoverageInput): CoverageIndex {
  return atOnce(coverageInStages(input));
}

/** The same with pauses: tens of thousands of services take longer than a frame. */
export function* coverageInStages(input: CoverageInput): Generator<undefined, CoverageIndex> {
  const { hromadas, types, surveys } = input;
  const units = buildUnitIndex(hromadas);
  const typeIndex = new Map(types.map((id, i) => [id, i]));
  const services = linkServices(input, units, typeIndex);
  yield;
  const serviceTimes = buildTimeline(input.services);
  yield;
  return {
    hromadaIndex: new Map(hromadas.map(({ code }, i) => [code, i])),
    typeIndex,
    hromadas: hromadas.length,
    types: types.length,
    applicable: Uint8Array.from(hromadas, (unit) => (isApplicable(unit) ? 1 : 0)),
    services,
    serviceTimes,
    unplaced: linkUnplaced(input, units, typeIndex),
    unplacedTimes: buildTimeline(input.unplaced),
    surveys: linkSurveys(input, units, typeIndex),
    surveyDates: Int32Array.from(surveys, ({ date }) => dayNumber(date)),
    surveyComplete: Uint8Array.from(surveys, ({ completeness }) => (completeness === 'complete' ? 1 : 0)),
    tell: input.coverageTable === undefined ? null : tellerOf(input.coverageTable, types),
  };
}

function linkServices(input: CoverageInput, units: UnitIndex, typeIndex: ReadonlyMap<string, number>): Links {
  const { hromadas, services, types } = input;
  const links = new LinkBuilder();
  const unitsOf = unitsBy(units, hromadas);
  services.forEach((service, i) => {
    const type = typeIndex.get(service.type);
    if (type === undefined) return;
    for (const [unit, whole] of unitsOf(areaOf(service))) {
      const home = whole && isHome(service, (hromadas[unit] as Hromada).code);
      const kind = home ? LINK_LOCAL : whole ? LINK_AREA : LINK_PART;
      links.add(unit * types.length + type, i, kind);
    }
  });
  return links.pack(hromadas.length * types.length);
}

function linkUnplaced(input: CoverageInput, units: UnitIndex, typeIndex: ReadonlyMap<string, number>): Links {
  const { hromadas, unplaced, types } = input;
  const links = new LinkBuilder();
  const unitsOf = unitsBy(units, hromadas);
  unplaced.forEach((record, i) => {
    const type = record.type === null ? undefined : typeIndex.get(record.type);
    if (type === undefined) return;
    for (const unit of unitsOf(record.candidates).keys()) {
      links.add(unit * types.length + type, i);
    }
  });
  return links.pack(hromadas.length * types.length);
}

function linkSurveys(input: CoverageInput, units: UnitIndex, typeIndex: ReadonlyMap<string, number>): Links {
  const { hromadas, surveys, types } = input;
  const links = new LinkBuilder();
  const unitsOf = unitsBy(units, hromadas);
  surveys.forEach((survey, i) => {
    const asked = [...new Set(survey.types)].map((id) => typeIndex.get(id)).filter((t) => t !== undefined);
    for (const [unit, whole] of unitsOf(survey.area)) {
      // A survey of one settlement claims nothing about the rest of its hromada.
      if (whole) for (const type of asked) links.add(unit * types.length + type, i);
    }
  });
  return links.pack(hromadas.length * types.length);
}

type Touched = ReadonlyMap<number, boolean>;

/** Units that codes touch: index → whether the whole of it. Thousands of records share an area: it is looked up once. */
function unitsBy(units: UnitIndex, hromadas: readonly Hromada[]): (codes: readonly Code[]) => Touched {
  const known = new Map<string, Touched>();
  return (codes) => {
    const key = codes.join();
    const touched = known.get(key) ?? touchedBy(codes, units, hromadas);
    known.set(key, touched);
    return touched;
  };
}

function touchedBy(codes: readonly Code[], units: UnitIndex, hromadas: readonly Hromada[]): Touched {
  const found = new Map<number, boolean>();
  for (const code of codes) {
    for (const unit of units.within(code)) {
      if (found.get(unit) === true) continue;
      const extent = extentOver(code, hromadas[unit] as Hromada);
      if (extent !== null) found.set(unit, extent === 'whole');
    }
  }
  return found;
}
