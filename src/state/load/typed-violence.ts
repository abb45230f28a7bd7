import type { Manifest } from '../../data/packs/manifest.ts';
import type { DataUrl } from '../../data/packs/load.ts';
import { loadTaxonomy } from '../../data/packs/taxonomy-words.ts';
import { meansViolence } from '../../domain/search/means-violence.ts';

/** Tells typed words that must leave no trace. Throws LoadError where the words of types, of which it knows them, do not come. */
export async function openMeansViolence(
  base: DataUrl,
  manifest: Manifest,
): Promise<(text: string) => boolean> {
  const { types } = await loadTaxonomy(base, manifest);
  return (text) => meansViolence(types, text);
}
