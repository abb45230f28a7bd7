import type { Service } from '../../domain/service.ts';
import type { ScenePoint } from './scene.ts';
import { perObject } from '../derive/memo.ts';
import type { ResultItem } from '../derived.ts';
import type { SceneTexts } from './texts.ts';

/** Services of the list that have a place; a redacted one has none and is on no map. */
export function pointsOf(
  results: readonly ResultItem[],
  numbered: boolean,
  texts: Pick<SceneTexts, 'point'>,
): readonly ScenePoint[] {
  const labels = labelsBy(texts);
  return results.flatMap((item): ScenePoint[] => {
    const { id, at, status, precision } = item.service;
    if (at === null || precision === 'redacted') return [];
    return [
      {
        id,
        at,
        number: numbered ? item.number : null,
        // Asked for by a pointer or a list of one place: thousands are never read.
        get label() {
          return labels(item);
        },
        planned: status === 'planned',
        approximate: precision !== 'address',
      },
    ];
  });
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
