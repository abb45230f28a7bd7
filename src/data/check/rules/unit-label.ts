import { prefixOf } from '../../../domain/code.ts';
import type { Hromada, Raion } from '../../../domain/hromada.ts';
import type { Phrase } from '../../finding.ts';

/** A unit so that it cannot be taken for its namesake: «Талалаївська сільська громада (Ніжинський район, UA74…)». */
export function unitLabel({ code, kind, name }: Hromada, raions: readonly Raion[]): Phrase {
  const raion = raions.find(({ prefix }) => prefix === prefixOf(code, 'raion'))?.name;
  const place = raion === undefined ? code : ({ phrase: 'ofRaion', params: { raion, code } } as const);
  return { phrase: kind, params: { name, place } };
}
