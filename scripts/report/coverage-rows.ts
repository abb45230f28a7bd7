import { buildCoverage, type CoverageInput } from '../../src/domain/coverage/build.ts';
import { coverHromadas } from '../../src/domain/coverage/cell.ts';
import {
  buildNearestServed,
  nearestMatching,
  type NearestService,
} from '../../src/domain/coverage/nearest-served.ts';
import type { Coverage, CoverageReason, CoverageState } from '../../src/domain/coverage/state.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import type { Match } from '../../src/domain/coverage/options.ts';
import type { ISODate } from '../../src/domain/date.ts';

/** One hromada of the report. */
export interface CoverageRow {
  readonly code: string;
  readonly name: string;
  readonly state: CoverageState;
  readonly reason: CoverageReason;
  /** Ids of all services of the cell, whatever the state. */
  readonly services: readonly string[];
  /** Great-circle km from the seat, to the metre; null where served, occupied, or where none operates anywhere. */
  readonly nearestKm: number | null;
  readonly nearestService: string | null;
  /** Residents on 1 January 2022; null = no figure. */
  readonly population: number | null;
}

export interface CoverageQuestion {
  /** Oblast prefix, or `UA` for the whole country. */
  readonly region: string;
  /** Service types. */
  readonly services: readonly string[];
  readonly match: Match;
  readonly date: ISODate;
  readonly maxAge: number | null;
}

/** Coverage of each hromada of the region by the asked types. The input is the whole country: neighbours serve too. */
export function coverageRows(input: Omit<CoverageInput, 'types'>, question: CoverageQuestion): CoverageRow[] {
  const { region, services: types, match, date, maxAge } = question;
  const index = buildCoverage({ ...input, types });
  const options = { date, maxAge, planned: true, ownAreaOnly: false };
  const all = types.map((_, i) => i);
  const covered = coverHromadas(index, all, match, options);
  const nearest = buildNearestServed(input.services, { date, maxAge });
  const idOf = (service: number): string => input.services[service]?.id ?? '';
  return input.hromadas.flatMap((hromada, h) => {
    if (!hromada.code.startsWith(region)) return [];
    const { state, reason, services } = covered[h] as Coverage;
    const near = state === 'served' || state === 'notApplicable' ? null : nearestTo(hromada);
    return {
      code: hromada.code,
      name: hromada.name.uk,
      state,
      reason,
      services: services.map(idOf),
      nearestKm: near && Math.round(near.km * 1000) / 1000,
      nearestService: near && idOf(near.service),
      population: hromada.population,
    };
  });

  function nearestTo({ seat }: Hromada): NearestService | null {
    return seat && nearestMatching(nearest, seat.at, types, match);
  }
}
