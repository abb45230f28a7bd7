import { type Code, covers, levelOf } from './code.ts';
import type { Hromada } from './hromada.ts';

/** How much of a unit an area takes in; `part`: a settlement of it, or a borough of Kyiv. */
export type Extent = 'whole' | 'part';

type Unit = Pick<Hromada, 'code' | 'kind'>;

/** What the territory named by `area` takes in of a unit; null = nothing. */
export function extentOver(area: Code, unit: Unit): Extent | null {
  // Boroughs of Kyiv have codes of the city's own level: only the city's own code means all of it.
  const borough = unit.kind === 'city' && levelOf(area) === 'oblast' && area !== unit.code;
  if (!borough && covers(area, unit.code)) return 'whole';
  return covers(unit.code, area) ? 'part' : null;
}
