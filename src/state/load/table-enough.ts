import { FILTER_KEYS, isChosen } from '../../domain/filters/index.ts';
import type { AppState } from '../app-state.ts';
import { shown } from '../loadable.ts';

/**
 * Whether the country's table of coverage answers the view: nothing is listed, and coverage is asked for as it usually
 * is. What else asks for services says so by `needServices`.
 */
export function isTableEnough({ view, own, device }: Pick<AppState, 'view' | 'own' | 'device'>): boolean {
  const { hromada, place, service, selected, scenario, metric } = view;
  if (own !== null || device !== null || selected !== null || scenario !== null) return false;
  if (FILTER_KEYS.some((key) => key !== 'service' && isChosen(key, view))) return false;
  if (view.view === 'plan') return metric === 'state';
  return view.view === 'find' && hromada === null && place === null && service.length === 0;
}

/** Services that the view asks for are on their way, or did not come: what is derived is of the view before. */
export function awaitsServices(state: AppState): boolean {
  return shown(state.dataset)?.coverageTable !== undefined && !isTableEnough(state);
}
