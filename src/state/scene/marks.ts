import type { Service } from '../../domain/service.ts';
import type { ResultItem } from '../derived.ts';
import type { DrawMark } from '../../draw/scene.ts';
import type { SceneTexts } from './texts.ts';

/** Whether a service of a scenario stands on the map. */
export function isDrawn({ at, precision }: Pick<Service, 'at' | 'precision'>): boolean {
  return at !== null && precision !== 'redacted';
}

/** Services of a scenario that have a place. */
export function marksOf(
  marks: readonly ResultItem[],
  texts: Pick<SceneTexts, 'mark' | 'point'>,
): readonly DrawMark[] {
  return marks.flatMap((item): DrawMark[] => {
    const { id, at } = item.service;
    if (at === null || !isDrawn(item.service)) return [];
    return [{ id, at, label: (texts.mark ?? texts.point)(item) }];
  });
}
