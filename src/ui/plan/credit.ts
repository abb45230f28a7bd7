import type { Manifest } from '../../data/packs/manifest.ts';
import type { Translate } from '../../i18n/index.ts';

/** ODbL asks to name who drew the borders; schematic ones say that they are. */
export function creditOf(manifest: Manifest | null, t: Translate): string {
  if (manifest === null) return '';
  if (manifest.borders === 'schematic') return t('schematicBorders');
  const sources = manifest.sources.filter(({ licence }) => licence.startsWith('ODbL'));
  return [...new Set(sources.map(({ attribution, licence }) => `${attribution}, ${licence}`))].join('; ');
}
