import type { ResultItem } from '../derived.ts';
import type { SceneMark } from './scene.ts';
import type { SceneTexts } from './texts.ts';

/** Services of a scenario that have a place. */
export function marksOf(marks: readonly ResultItem[], texts: SceneTexts): readonly SceneMark[] {
  return marks.flatMap((item): SceneMark[] => {
    const { id, at, precision } = item.service;
    if (at === null || precision === 'redacted') return [];
    return [{ id, at, label: (texts.mark ?? texts.point)(item) }];
  });
}
