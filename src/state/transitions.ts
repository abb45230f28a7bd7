import type { Code } from '../domain/code.ts';
import { type FilterKey, NO_CHOICES } from '../domain/filters/index.ts';
import { DEFAULT_VIEW, type View } from './view.ts';

/* What a choice does to the view, where it does more than set one key. */

const NOWHERE = { hromada: null, place: null, selected: null, map: null } as const;

export function withRegion(view: View, region: string | null): View {
  return view.region === region ? view : { ...view, ...NOWHERE, region };
}

/** In a link of the country the scope stays; else a hromada of another oblast takes the view there. */
export function withHromada(view: View, hromada: Code | null, scope: string): View {
  return { ...inScopeOf(view, hromada, scope), hromada, place: null };
}

export function withPlace(view: View, place: string | null, scope: string): View {
  return { ...inScopeOf(view, place, scope), place, hromada: null };
}

function inScopeOf(view: View, code: string | null, scope: string): View {
  if (code === null || scope === 'UA' || code.startsWith(scope)) return view;
  return withRegion(view, code.slice(0, 4));
}

export function toggled<T>(list: readonly T[], item: T): readonly T[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}

/** `value`: only that one of a list. */
export function withoutFilter(view: View, key: FilterKey, value?: string): View {
  const current = view[key];
  if (value === undefined || !Array.isArray(current)) return { ...view, [key]: NO_CHOICES[key] };
  return { ...view, [key]: current.filter((each) => each !== value) };
}

export function withoutFilters(view: View): View {
  return { ...view, ...NO_CHOICES, match: DEFAULT_VIEW.match };
}

/** About a metre on the ground, and links stay short. */
export function rounded({ zoom, lat, lon }: NonNullable<View['map']>): NonNullable<View['map']> {
  return { zoom: round(zoom, 2), lat: round(lat, 5), lon: round(lon, 5) };
}

/** Adding 0 makes -0 an ordinary zero. */
function round(n: number, digits: number): number {
  return Number(n.toFixed(digits)) + 0;
}
