import type { StoreApi } from 'zustand/vanilla';
import type { Manifest } from '../data/packs/manifest.ts';
import type { Code } from '../domain/code.ts';
import type { AreaNear } from '../domain/geo/areas-near.ts';
import type { LonLat } from '../domain/hromada.ts';
import type { AppState, Nearby } from './app-state.ts';
import { ABOUT_KM } from '../domain/origin.ts';
import type { Loader } from './load/load.ts';
import { shown } from './loadable.ts';
import { COUNTRY, scopeOf } from './scope.ts';

type Change = readonly [view: AppState['view'], more: Partial<AppState>];

/** More to choose from is no choice: then a name is typed faster. */
const MOST_NEARBY = 8;

/** «Забути місце». */
export function forgetDevice({ view }: AppState): Change {
  return [
    { ...view, hromada: null, place: null, map: null },
    { device: null, locating: 'idle', nearby: [], locationPrivate: false },
  ];
}

/** The point is used at once for distances; its hromada follows when the borders of its region have come. */
export async function nearMe(
  at: LonLat,
  km: number,
  { getState, setState }: Pick<StoreApi<AppState>, 'getState' | 'setState'>,
  loader: Loader,
): Promise<void> {
  const here = { ...getState().view, hromada: null, place: null, map: null };
  const device = { device: at, deviceKm: km, locating: 'looking', nearby: [] } as const;
  setState({ ...device, locationPrivate: true, view: here });
  const manifest = shown(getState().manifest);
  const found = manifest === null ? NOWHERE : await locate(at, km, manifest, loader);
  if (getState().device !== at) return;
  const { only = null, ...rest } = found;
  setState(only === null ? rest : { ...rest, view: viewAt(getState(), only) });
  await loader.follow();
}

/** Distances from a point that is kilometres off would mislead: then they count from the hromada that was chosen. */
export function pickNearby(state: AppState, code: Code): Change {
  const device = state.deviceKm >= ABOUT_KM ? null : state.device;
  return [viewAt(state, code), { device, locating: 'idle', nearby: [], locationPrivate: true }];
}

interface Found extends Pick<AppState, 'locating' | 'nearby'> {
  /** The hromada beyond doubt. */
  readonly only?: Code;
}

const NOWHERE: Found = { locating: 'nowhere', nearby: [] };

async function locate(at: LonLat, km: number, manifest: Manifest, loader: Loader): Promise<Found> {
  try {
    const { locateDevice } = await import('./locate-device.ts');
    const [first, ...others] = await locateDevice(at, km, manifest, loader.bordersOf);
    if (first === undefined) return NOWHERE;
    if (others.length === 0 && first.km === 0) return { locating: 'idle', nearby: [], only: first.code };
    const nearby = await named([first, ...others].slice(0, MOST_NEARBY), loader);
    return { locating: 'several', nearby };
  } catch {
    return { locating: 'failed', nearby: [] };
  }
}

/** Names stand in the regions' packs. */
async function named(areas: readonly AreaNear[], { datasetOf }: Loader): Promise<Nearby[]> {
  const prefixes = [...new Set(areas.map(({ code }) => code.slice(0, 4)))];
  const packs = await Promise.all(prefixes.map(async (prefix) => datasetOf(prefix)));
  const hromadas = packs.flatMap((pack) => pack?.hromadas ?? []);
  const raions = packs.flatMap((pack) => pack?.raions ?? []);
  return areas.flatMap((area): Nearby[] => {
    const unit = hromadas.find(({ code }) => code === area.code);
    const raion = raions.find(({ prefix }) => area.code.startsWith(prefix)) ?? null;
    return unit === undefined ? [] : [{ unit, raion, km: area.km }];
  });
}

/** Without a region of its own the view follows the hromada, and the address bar need not name either. */
function viewAt({ view, manifest }: AppState, hromada: Code): AppState['view'] {
  const known = shown(manifest);
  const region = known !== null && scopeOf(view, known) === COUNTRY ? view.region : null;
  return { ...view, region, hromada };
}
