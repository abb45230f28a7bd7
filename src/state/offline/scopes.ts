import type { Manifest, SavedScope } from '../../data/packs/manifest.ts';
import { filesOf } from '../scope.ts';

export type Scopes = Readonly<Record<string, SavedScope>>;

/** Paths of all files that a scope needs; none for a scope that this release does not have. */
export function pathsOf(scope: string, manifest: Manifest): string[] {
  const files = filesOf(scope, manifest);
  if (files === null) return [];
  return [...Object.values(files), manifest.words].filter((path) => path != null);
}

/** Bytes of a scope on the device, uncompressed. */
export function sizeOf(scope: string, manifest: Manifest): number {
  return pathsOf(scope, manifest).reduce((sum, path) => sum + (manifest.files[path]?.bytes ?? 0), 0);
}

/** With the scope that is looked at: of those kept for a visit only the last one stays. */
export function visited(scopes: Scopes, scope: string, now: string): Scopes {
  const chosen = Object.entries(scopes).filter(([, { by }]) => by === 'choice');
  return { [scope]: { on: scopes[scope]?.on ?? now, by: 'visit' }, ...Object.fromEntries(chosen) };
}

/** With a scope that the visitor wants to keep. */
export function chosen(scopes: Scopes, scope: string, now: string): Scopes {
  return { ...scopes, [scope]: { on: scopes[scope]?.on ?? now, by: 'choice' } };
}

export function without(scopes: Scopes, scope: string): Scopes {
  return Object.fromEntries(Object.entries(scopes).filter(([each]) => each !== scope));
}

/** The same scopes in a newer release: all of them come anew, those that it does not have are dropped. */
export function carried(scopes: Scopes, manifest: Manifest, now: string): Scopes {
  const known = Object.entries(scopes).filter(([scope]) => filesOf(scope, manifest) !== null);
  return Object.fromEntries(known.map(([scope, { by }]) => [scope, { on: now, by }]));
}

export function sameScopes(a: Scopes, b: Scopes): boolean {
  const text = (scopes: Scopes) =>
    Object.entries(scopes)
      .map(([scope, { on, by }]) => `${scope} ${on} ${by}`)
      .toSorted()
      .join();
  return text(a) === text(b);
}
