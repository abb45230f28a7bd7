import { type Code, prefixOf } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Hromada } from '../../domain/hromada.ts';
import { type Language, pick } from '../../domain/text.ts';
import type { DrawLabel } from '../../draw/scene.ts';

/**
 * Names of the hromadas' seats. The largest city of an oblast stands for its centre, the largest hromada of a raion
 * for the raion's: the data has no such flag, and the labels only need an order of importance.
 */
export function labelsOf(
  { hromadas }: Dataset,
  lang: Language,
  chosen: Code | null = null,
): readonly DrawLabel[] {
  const oblastCentres = largest(hromadas.filter(isCity), 'oblast');
  const raionCentres = largest(hromadas, 'raion');
  return hromadas.flatMap((hromada): DrawLabel[] => {
    const { seat, code } = hromada;
    if (seat === null) return [];
    // The chosen one's is always read.
    const rank = code === chosen || oblastCentres.has(hromada) ? 0 : raionCentres.has(hromada) ? 1 : 2;
    return [{ code, text: pick(seat.name, lang).text, at: seat.at, rank }];
  });
}

function isCity({ kind }: Hromada): boolean {
  return kind === 'urban' || kind === 'city';
}

function largest(hromadas: readonly Hromada[], level: 'oblast' | 'raion'): ReadonlySet<Hromada> {
  const best = new Map<string, Hromada>();
  for (const hromada of hromadas) {
    const prefix = prefixOf(hromada.code, level);
    const known = best.get(prefix);
    if (!known || (hromada.population ?? -1) > (known.population ?? -1)) best.set(prefix, hromada);
  }
  return new Set(best.values());
}
