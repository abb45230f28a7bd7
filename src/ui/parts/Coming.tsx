import { useApp } from '../../state/use-app.ts';
import { Skeleton } from './Skeleton.tsx';

/** In the place of what waits for services: the panel's bar says how far they are, or its notice that they did not come. */
export function Coming() {
  const failed = useApp((state) => state.dataset.status === 'failed');
  return failed ? null : <Skeleton />;
}
