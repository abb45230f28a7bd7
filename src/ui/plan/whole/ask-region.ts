import type { Dataset } from '../../../domain/dataset.ts';
import { actions } from '../../../state/use-app.ts';

const asked = new Map<string, Promise<Dataset | null>>();

/**
 * A region's services, asked for once a release, whoever asks. Null where they do not come: the next asker tries anew.
 */
export function askRegion(prefix: string, release: string): Promise<Dataset | null> {
  const key = `${release} ${prefix}`;
  const before = asked.get(key);
  if (before !== undefined) return before;
  const coming = actions
    .loadRegion(prefix)
    .catch(() => null)
    .then((dataset) => {
      if (dataset === null) asked.delete(key);
      return dataset;
    });
  asked.set(key, coming);
  return coming;
}
