import type { DrawPoint } from '../../../draw/scene.ts';
import type { Language } from '../../../domain/text.ts';
import { typeName } from '../../parts/names.ts';
import type { SavedService } from '../saved/find-saved.ts';

/** Places of the slip's services, numbered as on it; a confidential place has no point. */
export function slipPoints(saved: readonly SavedService[], lang: Language): DrawPoint[] {
  return saved.flatMap(({ service, type }, i): DrawPoint[] => {
    const { id, at, precision, status } = service;
    if (at === null || precision === 'redacted') return [];
    const approximate = precision !== 'address';
    return [
      { id, at, number: i + 1, label: typeName(type, lang), planned: status === 'planned', approximate },
    ];
  });
}
