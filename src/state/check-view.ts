import type { Manifest } from '../data/packs/manifest.ts';
import { levelOf, prefixOf } from '../domain/code.ts';
import type { Dataset } from '../domain/dataset.ts';
import { FILTERS, ID_KEYS } from '../domain/filters/index.ts';
import { isOwnFigure } from '../domain/need/figure.ts';
import { serviceOf } from '../domain/service-by-id.ts';
import type { Problem } from './problem.ts';
import type { View } from './view.ts';

/** What links may name; null before the manifest is there: then only the form is checked. */
export type Known = Pick<Manifest, 'regions' | 'types' | 'recipients' | 'overview'> | null;

export interface ParsedView {
  readonly view: View;
  readonly problems: readonly Problem[];
}

/** Drops from a view what this release does not have, and says so. With nothing known yet, only contradictions. */
export function checkView(view: View, known: Known): ParsedView {
  const problems: Problem[] = [];
  const drop = (problem: Problem) => problems.push(problem);
  const next = { ...view, ...checkPlace(view, drop), ...(known && checkNames(view, known, drop)) };
  return { view: problems.length === 0 ? view : next, problems };
}

type Drop = (problem: Problem) => void;

/** A settlement lies in its hromada, both in the region. */
function checkPlace({ region, hromada, place }: View, drop: Drop): Partial<View> {
  const outside = (key: 'hromada' | 'place', value: string | null, area: string | null): boolean => {
    if (value === null || area === null || area === 'UA' || value.startsWith(area)) return false;
    drop({ key, value, reason: 'elsewhere', expected: `${area}…` });
    return true;
  };
  const unit = hromada === null ? null : prefixOf(hromada, levelOf(hromada));
  const placeGone = outside('place', place, unit) || outside('place', place, region);
  const hromadaGone = outside('hromada', hromada, region);
  return { place: placeGone ? null : place, hromada: hromadaGone ? null : hromada };
}

const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));

function checkNames(view: View, known: NonNullable<Known>, drop: Drop): Partial<View> {
  const { regions, overview } = known;
  const keep = (key: (typeof ID_KEYS)[number]) => {
    const have = ids(known[FILTERS[key].form.list]);
    return view[key].filter((value) => {
      const found = have.has(value);
      if (!found) drop({ key, value, reason: 'unknown', expected: [...have].join(' | ') });
      return found;
    });
  };
  const prefixes = [...regions.map(({ code }) => code.slice(0, 4)), ...(overview ? ['UA'] : [])];
  const region = view.region === null || prefixes.includes(view.region) ? view.region : null;
  if (region !== view.region) {
    drop({ key: 'region', value: view.region ?? '', reason: 'unknown', expected: prefixes.join(' | ') });
  }
  return { region, ...(Object.fromEntries(ID_KEYS.map((key) => [key, keep(key)])) as Partial<View>) };
}

/**
 * Drops from a view the hromada, the card and the need figure that its scope does not have, and says so. Beside a place a card may be of
 * another region, whose pack is on its way until `all` are there.
 */
export function checkScope(
  view: View,
  [dataset, ...others]: readonly [Dataset, ...Dataset[]],
  all: boolean,
): ParsedView {
  const { hromada, selected, need } = view;
  const problems: Problem[] = [];
  const noHromada = hromada !== null && !dataset.hromadas.some(({ code }) => code === hromada);
  const waiting = dataset.coverageTable !== undefined || (!all && (hromada !== null || view.place !== null));
  const has = (id: string) => [dataset, ...others].some((each) => serviceOf(each, id) !== undefined);
  const noService = selected !== null && !waiting && !has(selected);
  // A planner's own are no part of the dataset, nor of any link.
  const noNeed = need !== null && !isOwnFigure(need) && !dataset.needs.some(({ id }) => id === need);
  if (noHromada) problems.push({ key: 'hromada', value: hromada, reason: 'unknown', expected: 'KATOTTG' });
  if (noService) problems.push({ key: 'selected', value: selected, reason: 'unknown', expected: 'id' });
  if (noNeed) {
    const expected = dataset.needs.map(({ id }) => id).join(' | ');
    problems.push({ key: 'need', value: need, reason: 'unknown', expected });
  }
  if (problems.length === 0) return { view, problems };
  const next = {
    ...view,
    hromada: noHromada ? null : hromada,
    selected: noService ? null : selected,
    need: noNeed ? null : need,
  };
  return { view: next, problems };
}
