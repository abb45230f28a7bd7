import type { Hotline, ServiceType } from '../../domain/service-type.ts';

/** Hotlines of the chosen violence-related types, best first, each once; none when no such type is chosen. */
export function safetyLines(types: readonly ServiceType[], hotlines: readonly Hotline[]): readonly Hotline[] {
  const ids = new Set(types.filter(({ violence }) => violence).flatMap((type) => type.hotlines));
  return [...ids].flatMap((id) => hotlines.find((line) => line.id === id) ?? []);
}
