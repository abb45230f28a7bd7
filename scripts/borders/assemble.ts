import type { Code } from '../../src/domain/code.ts';
import type { Area } from './area.ts';
import { joinSevastopol } from './crimea.ts';
import { deriveMissing } from './missing-hromadas.ts';
import { KYIV, type OsmAreas } from './read-osm.ts';

/**
 * One area for each unit of the country, as the sources have them, save Kyiv: its boroughs share its code.
 * `expected`: codes of all hromadas and Kyiv. Throws, naming the codes, when one has no area.
 */
export async function assemble(
  osm: OsmAreas,
  sevastopol: Area | null,
  expected: readonly Code[],
): Promise<Area[]> {
  const missing = expected.filter((code) => code !== KYIV && !osm.hromadas.has(code));
  if (expected.includes(KYIV) && osm.boroughs.size === 0) throw new Error(`${KYIV}: no boroughs of Kyiv`);
  const derived = await deriveMissing(missing, osm);
  const raions = [...osm.raions.values()].filter(({ properties }) => properties.code.startsWith('UA01'));
  const crimea = sevastopol === null ? raions : await joinSevastopol(raions, sevastopol);
  const wanted = new Set(expected);
  const hromadas = [...osm.hromadas.values()].filter(({ properties }) => wanted.has(properties.code));
  const kyiv = wanted.has(KYIV) ? [...osm.boroughs].sort(([a], [b]) => (a < b ? -1 : 1)) : [];
  return [...hromadas, ...derived, ...kyiv.map(([, area]) => area), ...crimea];
}
