import { type CoverageChanges, compareCoverage } from './coverage.ts';
import { compareServices, type ServiceChanges } from './services.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import type { Dataset } from '../dataset.ts';
import type { ISODate } from '../date.ts';
import type { Service } from '../service.ts';
import { ofScope } from '../results/candidates.ts';
import { coverageIndex, coverageTypes } from '../coverage/of-dataset.ts';

/** One side of a comparison: a release, seen on a day. */
export interface Side {
  readonly dataset: Dataset;
  readonly date: ISODate;
}

export interface Comparison extends ServiceChanges, CoverageChanges {
  readonly before: Side;
  readonly after: Side;
}

/** The older side first: by the days of two releases, else by day; of two releases of one day as they are given. */
function inOrder(one: Side, other: Side): readonly [Side, Side] {
  const [a, b] = [one.dataset.release, other.dataset.release];
  const swap = a === b ? one.date > other.date : a.slice(0, 10) > b.slice(0, 10);
  return swap ? [other, one] : [one, other];
}

/** A release cannot know of a later day. */
function knownTo({ dataset, date }: Side): ISODate {
  const released = dataset.release.slice(0, 10);
  return released < date ? released : date;
}

/**
 * What changed between two releases or two days, for the types (ids; none given: all). Services of elsewhere come and
 * go with what is nearest: they are no news of this territory.
 */
export function comparisonOf(
  one: Side,
  other: Side,
  types: readonly string[],
  options: CoverageOptions,
): Comparison {
  const [before, after] = inOrder(one, other);
  const all = coverageTypes(after.dataset).map(({ id }) => id);
  const counted = types.filter((id) => all.includes(id));
  const asked = counted.length > 0 ? counted : all;
  const of = ({ dataset, date }: Side) => ({
    services: ofScope(dataset).filter(({ type }: Service) => asked.includes(type)),
    date,
    knownTo: knownTo({ dataset, date }),
  });
  const on = (side: Side) => ({
    index: coverageIndex(side.dataset),
    services: side.dataset.services,
    options: { ...options, date: side.date },
    knownTo: knownTo(side),
  });
  return {
    before,
    after,
    ...compareServices(of(before), of(after)),
    ...compareCoverage(on(before), on(after), asked),
  };
}
