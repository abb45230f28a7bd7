import { ageAnchor } from './record-dates.ts';
import { covers, levelOf, prefixOf } from './code.ts';
import { isApplicable } from './applicable.ts';
import type { Hromada } from './hromada.ts';
import type { Known, KnownSurvey, Region } from './region.ts';
import { areaOf } from './serves.ts';
import { isOfRegister, type Service } from './service.ts';
import type { Survey } from './survey.ts';

interface Input {
  /** First 4 characters of its code. */
  readonly oblast: string;
  /** Its hromadas. */
  readonly units: readonly Hromada[];
  /** Those that the oblast counts; each service is counted in one. */
  readonly counted: readonly Service[];
  /** Of the whole country: a service of elsewhere may serve a hromada here. */
  readonly services: readonly Service[];
  readonly surveys: readonly Survey[];
}

/** Sums up an oblast. */
export function knownIn({ oblast, units, counted, services, surveys }: Input): Known {
  const gathered = counted.filter((service) => !isOfRegister(service));
  const named = namedBy(services);
  const isNamed = ({ code }: Hromada) => named.has(prefixOf(code, 'hromada'));
  const asked = units.filter(isApplicable);
  const reached = asked.filter(isNamed).length;
  const days = gathered.flatMap((service) => ageAnchor(service) ?? []).sort();
  return {
    gathered: gathered.length,
    phones: counted.filter(({ detail }) => (detail?.phones.length ?? 0) > 0).length,
    reached,
    waiting: asked.length - reached,
    oldest: days[0] ?? null,
    newest: days.at(-1) ?? null,
    types: [...new Set(counted.map(({ type }) => type))].sort(),
    surveys: surveys.flatMap((survey) => surveyOf(survey, oblast) ?? []),
  };
}

/** First 9 characters of the codes of hromadas that a service stands in or names; a wider area names none of its own. */
function namedBy(services: readonly Service[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const service of services) {
    if (service.hromada !== null) named.add(prefixOf(service.hromada, 'hromada'));
    for (const code of areaOf(service)) {
      if (levelOf(code) === 'hromada' || levelOf(code) === 'settlement') named.add(prefixOf(code, 'hromada'));
    }
  }
  return named;
}

function surveyOf({ area, types, completeness, date }: Survey, oblast: string): KnownSurvey | null {
  const here = area.filter((code) => code.startsWith(oblast));
  if (here.length === 0) return null;
  return { types, completeness, date, whole: here.some((code) => covers(code, oblast.padEnd(19, '0'))) };
}

/** How many hromadas of a region are asked about. */
export function askedIn({ hromadas, known }: Pick<Region, 'hromadas' | 'known'>): number {
  return known === undefined ? hromadas : known.reached + known.waiting;
}

/** Of how much of the country anything is known; occupied oblasts are not asked about. */
export function totalKnown(regions: readonly Region[]): {
  readonly oblasts: number;
  /** Oblasts with anything that people gathered. */
  readonly gatheredIn: number;
  readonly hromadas: number;
  readonly reached: number;
  readonly waiting: number;
} {
  const asked = regions.filter(({ applicable }) => applicable);
  const sum = (of: (region: Region) => number) => asked.reduce((all, region) => all + of(region), 0);
  return {
    oblasts: asked.length,
    gatheredIn: asked.filter(({ known }) => (known?.gathered ?? 0) > 0).length,
    hromadas: sum(askedIn),
    reached: sum(({ known }) => known?.reached ?? 0),
    waiting: sum(({ known }) => known?.waiting ?? 0),
  };
}
