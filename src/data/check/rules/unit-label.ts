import { prefixOf } from '../../../domain/code.ts';
import type { Hromada, Raion, UnitKind } from '../../../domain/hromada.ts';

const KINDS: Readonly<Record<UnitKind, readonly [uk: string, en: string]>> = {
  urban: ['міська громада', 'urban hromada'],
  settlement: ['селищна громада', 'settlement hromada'],
  rural: ['сільська громада', 'rural hromada'],
  city: ['', ''],
  raion: ['район', 'raion'],
};

/** A unit so that it cannot be taken for its namesake: «Талалаївська сільська громада (Ніжинський район, UA74…)». */
export function unitLabel(unit: Hromada, raions: readonly Raion[]): { uk: string; en: string } {
  const raion = raions.find(({ prefix }) => prefix === prefixOf(unit.code, 'raion'))?.name;
  const [uk, en] = KINDS[unit.kind];
  const raionUk = raion === undefined ? '' : `${raion.uk} район, `;
  const raionEn = raion === undefined ? '' : `${raion.en ?? raion.uk} raion, `;
  return {
    uk: `${unit.name.uk} ${uk} (${raionUk}${unit.code})`.replace(/ {2,}/g, ' '),
    en: `${unit.name.en ?? unit.name.uk} ${en} (${raionEn}${unit.code})`.replace(/ {2,}/g, ' '),
  };
}
