import type { Manifest } from '../data/packs/manifest.ts';
import type { View } from './view.ts';

/** The country's scope. */
export const COUNTRY = 'UA';

/** What a view looks at: an oblast's prefix, or `UA`. A link that names only a place opens that place's oblast. */
export function scopeOf(view: Pick<View, 'region' | 'hromada' | 'place'>, manifest: Manifest): string {
  const { regions, overview, defaultRegion } = manifest;
  const has = (prefix: string | undefined) =>
    prefix === COUNTRY ? overview !== null : regions.some(({ code }) => code.slice(0, 4) === prefix);
  const asked = [view.region, view.hromada?.slice(0, 4), view.place?.slice(0, 4)];
  return asked.find((prefix) => prefix != null && has(prefix)) ?? defaultRegion;
}

/** Paths of a scope's files. */
export function filesOf(
  scope: string,
  { regions, overview }: Manifest,
): {
  services: string;
  borders: string;
  places: string | null;
  travel?: string | undefined;
  coverage?: string | undefined;
} | null {
  if (scope === COUNTRY) return overview && { ...overview, places: null };
  return regions.find(({ code }) => code.startsWith(scope))?.files ?? null;
}
