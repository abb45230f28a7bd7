import type { Code } from '../../domain/code.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { NeedFigure, NeedFacts } from '../../domain/need/figure.ts';
import { list, nullable, number, record, text } from '../fields-schema.ts';
import { localized } from '../packs/hromada-schema.ts';

/** A need figure as it stands in a pack: its values in the order of the pack's hromadas, null where not known. */
export interface PackedNeed extends NeedFacts {
  readonly values: readonly (number | null)[];
}

export const packedNeed = record<PackedNeed>({
  id: text,
  name: localized,
  types: list(text),
  date: text,
  source: text,
  sourceUrl: nullable(text),
  values: list(nullable(number)),
});

/** The figure for the hromadas of a pack; null where none of them has one. */
export function packNeed(
  { weights, ...facts }: NeedFigure,
  hromadas: readonly Pick<Hromada, 'code'>[],
): PackedNeed | null {
  const values = hromadas.map(({ code }) => weights.get(code) ?? null);
  return values.every((value) => value === null) ? null : { ...facts, values };
}

export function unpackNeed(
  { values, ...facts }: PackedNeed,
  hromadas: readonly Pick<Hromada, 'code'>[],
): NeedFigure {
  const weights = new Map<Code, number>();
  for (const [i, { code }] of hromadas.entries()) {
    const value = values[i];
    if (value !== null && value !== undefined) weights.set(code, value);
  }
  return { ...facts, weights };
}
