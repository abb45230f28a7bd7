import { isApplicable } from '../applicable.ts';
import type { Code } from '../code.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import type { FillKey } from '../coverage/state.ts';
import type { Dataset } from '../dataset.ts';
import { sumKnown } from '../known-sum.ts';
import type { ISODate } from '../date.ts';
import type { MetricView } from '../metrics/view.ts';
import type { WhatIf } from '../scenario/what-if.ts';
import { type Comparison, comparisonOf } from './sides.ts';

/** What became of a hromada: of several types `mixed` where they differ, `same` where nothing of it turned. */
const CHANGE_KEYS = ['appeared', 'nowKnown', 'ended', 'unclear', 'mixed', 'same'] as const;
export type ChangeKey = (typeof CHANGE_KEYS)[number];

/** As on a map of states, by what it has become; what is the same has no colour. */
export const CHANGE_FILLS: Readonly<Record<ChangeKey, FillKey | null>> = {
  appeared: 'servedLocal',
  nowKnown: 'servedArea',
  ended: 'gap',
  unclear: 'notFound',
  mixed: 'planned',
  same: null,
};

export interface ChangeTotal {
  readonly key: ChangeKey;
  readonly hromadas: number;
  /** Residents of those whose figure is known; null where none is. */
  readonly people: number | null;
}

/** What changed between two releases or two days, hromada by hromada, each counted once. */
export interface ChangeView {
  readonly comparison: Comparison;
  /** Of hromadas that are in the reckoning. */
  readonly keys: ReadonlyMap<Code, ChangeKey>;
  /** One entry a key, in their order. */
  readonly totals: readonly ChangeTotal[];
}

/**
 * Compares the dataset with another release, or where there is none with another day of its own; null where there is
 * nothing to compare with.
 */
export function changeView(
  dataset: Dataset,
  other: Dataset | null,
  day: ISODate | null,
  types: readonly string[],
  options: CoverageOptions,
): ChangeView | null {
  const here = { dataset, date: options.date };
  const there = other !== null ? { ...here, dataset: other } : day === null ? here : { ...here, date: day };
  if (there.dataset === here.dataset && there.date === here.date) return null;
  const comparison = comparisonOf(there, here, types, options);
  const { hromadas } = dataset;
  const keys = keysOf(comparison, hromadas.filter(isApplicable));
  const totals = CHANGE_KEYS.map((key): ChangeTotal => {
    const of = hromadas.filter(({ code }) => keys.get(code) === key);
    return { key, hromadas: of.length, people: sumKnown(of.map(({ population }) => population)).sum };
  });
  return { comparison, keys, totals };
}

function keysOf(comparison: Comparison, units: Dataset['hromadas']): ReadonlyMap<Code, ChangeKey> {
  const keys = new Map<Code, ChangeKey>(units.map(({ code }) => [code, 'same']));
  for (const kind of ['appeared', 'nowKnown', 'ended', 'unclear'] as const) {
    for (const { hromada } of comparison[kind]) {
      const before = keys.get(hromada);
      if (before !== undefined) keys.set(hromada, before === 'same' || before === kind ? kind : 'mixed');
    }
  }
  return keys;
}

/** The change that the map shows: a number or a scenario that is chosen goes before it. */
export function changeOnMap({
  change,
  metric,
  whatIf,
}: {
  readonly change: ChangeView | null;
  readonly metric: MetricView | null;
  readonly whatIf: WhatIf | null;
}): ChangeView | null {
  return metric === null && whatIf === null ? change : null;
}

/** What the units of such a map are filled with; those out of the reckoning as ever. */
export function changeFills({ keys, comparison }: ChangeView): ReadonlyMap<Code, FillKey> {
  const outside = comparison.after.dataset.hromadas.filter((each) => !isApplicable(each));
  const drawn = [...keys].flatMap(([code, key]): [Code, FillKey][] => {
    const fill = CHANGE_FILLS[key];
    return fill === null ? [] : [[code, fill]];
  });
  return new Map([...drawn, ...outside.map(({ code }): [Code, FillKey] => [code, 'notApplicable'])]);
}
