import type { LonLat } from '../../domain/hromada.ts';
import type { Service } from '../../domain/service.ts';
import { perObject } from '../../domain/memo.ts';
import { byNumber } from '../../draw/places/stacks.ts';
import type { DrawPoint } from '../../draw/scene.ts';
import type { ResultItem } from '../derived.ts';
import type { Numbers } from '../numbers.ts';
import type { SceneTexts } from './texts.ts';

/** Services of the list that have a place; a redacted one has none and is on no map. */
export function pointsOf(
  results: readonly ResultItem[],
  numbers: Numbers,
  texts: Pick<SceneTexts, 'point'>,
): readonly DrawPoint[] {
  const labels = labelsBy(texts);
  const points: DrawPoint[] = [];
  for (const item of results) {
    const { at, precision } = item.service;
    if (at === null || precision === 'redacted') continue;
    points.push(new ListedPoint(item, at, numberOf(item, numbers), labels));
  }
  // A shortlist's stand before others of their place: the first gives a marker its number.
  return points.toSorted(byNumber);
}

/** As it stands in the list, or in the numbered one of their own; null where it is in none. */
function numberOf({ number, service }: ResultItem, numbers: Numbers): number | null {
  if (numbers === 'list') return number;
  const at = numbers.indexOf(service.id);
  return at === -1 ? null : at + 1;
}

/** Its words are made when they are asked for, by a pointer or a list of one place: of thousands few ever are. */
class ListedPoint implements DrawPoint {
  readonly id: string;
  readonly at: LonLat;
  readonly number: number | null;
  readonly planned: boolean;
  readonly approximate: boolean;
  private readonly item: ResultItem;
  private readonly labels: (item: ResultItem) => string;

  constructor(item: ResultItem, at: LonLat, number: number | null, labels: (item: ResultItem) => string) {
    const { id, precision } = item.service;
    this.id = id;
    this.at = at;
    this.number = number;
    this.planned = item.status === 'planned';
    this.approximate = precision !== 'address';
    this.item = item;
    this.labels = labels;
  }

  get label(): string {
    return this.labels(this.item);
  }
}

/** Words are put together once a service: a filter changes which points stand, not what they are called. */
const labelsBy = perObject((texts: Pick<SceneTexts, 'point'>) => {
  const known = new Map<Service, string>();
  return (item: ResultItem): string => {
    const label = known.get(item.service) ?? texts.point(item);
    known.set(item.service, label);
    return label;
  };
});
