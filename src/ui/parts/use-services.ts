import { useEffect } from 'react';
import { shown } from '../../state/loadable.ts';
import { actions, useApp } from '../../state/use-app.ts';

/**
 * Whether the services of the scope are here; the country's map and its counts come without them. `wanted`: what is
 * shown now asks for them.
 */
export function useServices(wanted: boolean): boolean {
  const here = useApp((state) => shown(state.dataset)?.coverageTable === undefined);
  useEffect(() => {
    if (wanted && !here) actions.needServices();
  }, [wanted, here]);
  return here;
}
