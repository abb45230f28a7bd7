import type { ServiceType } from '../../../domain/service-type.ts';
import { perObject } from '../../../domain/memo.ts';
import { buildTypeSearch } from '../../../domain/search/type-search.ts';
import { nearestText } from './nearest-text.ts';

/** The best of several meanings must be so much better than the next to be the one that was meant. */
const CLEARLY = 1.3;

const searchOf = perObject((types: readonly ServiceType[]) =>
  buildTypeSearch(types.filter(({ applyPlace }) => !applyPlace)),
);

/** The service type that a cell may mean: by letters of id or name, else by everyday words; null = none or several. */
export function suggestType(text: string, types: readonly ServiceType[]): string | null {
  const services = types.filter(({ applyPlace }) => !applyPlace);
  const names = services.flatMap(({ id, name }) => [id, name.uk, ...(name.en === null ? [] : [name.en])]);
  const near = nearestText(text, names);
  if (near !== null) return near;
  const [best, next] = searchOf(types).search(text);
  if (best === undefined || best.score < CLEARLY * (next?.score ?? 0)) return null;
  return services.find(({ id }) => id === best.id)?.name.uk ?? null;
}
