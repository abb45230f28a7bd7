import type { Dataset } from '../../domain/dataset.ts';
import { isLinkId, linkIdOf } from '../../domain/link-id.ts';
import { escapeId, unescapeId } from '../../domain/scenario/id-text.ts';
import { serviceOf } from '../../domain/service-by-id.ts';
import type { View } from '../view.ts';

/** The view as a link holds it: services under the names that links give them. */
export function withLinkIds(view: View): View {
  return renamed(view, linkIdOf);
}

/** The view of a link with the services' own ids, as far as the datasets at hand tell them; itself where none does. */
export function withOwnIds(view: View, datasets: readonly Dataset[]): View {
  return renamed(view, (id) => {
    if (!isLinkId(id)) return id;
    for (const dataset of datasets) {
      const own = serviceOf(dataset, id)?.id;
      if (own !== undefined) return own;
    }
    return id;
  });
}

function renamed(view: View, name: (id: string) => string): View {
  const selected = view.selected === null ? null : name(view.selected);
  const ids = [...new Set(view.saved.map(name))];
  const saved = ids.join() === view.saved.join() ? view.saved : ids;
  const scenario = view.scenario === null ? null : renamedIn(view.scenario, name);
  const same = selected === view.selected && saved === view.saved && scenario === view.scenario;
  return same ? view : { ...view, selected, saved, scenario };
}

/** The text of scenarios with their services renamed; types of services keep their names, as elsewhere in a link. */
function renamedIn(scenario: string, name: (id: string) => string): string {
  const changes = scenario.split('~').map((change) => {
    const [kind = '', written = '', ...rest] = change.split('.');
    const id = kind === 'm' || kind === 'r' ? unescapeId(written) : null;
    return id === null || id === '' ? change : [kind, escapeId(name(id)), ...rest].join('.');
  });
  return changes.join('~');
}
