import type { LonLat } from '../../src/domain/hromada.ts';
import type { WaysTo } from '../../src/data/travel/routing.ts';

/** What counts ways by road: a Valhalla of this machine, or a server. */
export interface Engine {
  /** As the table says who counted: «Valhalla 3.6.1». */
  readonly name: string;
  /** Whose roads they are, told apart: other roads, other ways. */
  readonly id: string;
  /** How many ways it may be asked for at once. */
  readonly most: number;
  /** Throws RoutingError: of kind `place` where one of them stands off any road. */
  readonly ways: (from: LonLat, to: readonly LonLat[]) => Promise<WaysTo>;
}
