import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl';

export interface PropertyChange {
  readonly layer: string;
  readonly group: 'paint' | 'layout';
  readonly name: string;
  readonly value: unknown;
}

const properties = (layer: LayerSpecification, group: 'paint' | 'layout'): Record<string, unknown> => ({
  ...layer[group],
});

const ids = (style: StyleSpecification) => style.layers.map((layer) => layer.id).join();

/** What differs between two looks of the same layers. Throws when they are not the same layers in the same order. */
function styleChanges(before: StyleSpecification, after: StyleSpecification): PropertyChange[] {
  if (ids(before) !== ids(after)) throw new Error(`restyle: expected ${ids(before)}, got ${ids(after)}`);
  return after.layers.flatMap((layer, i) =>
    (['paint', 'layout'] as const).flatMap((group) => {
      const old = properties(before.layers[i] ?? layer, group);
      return Object.entries(properties(layer, group))
        .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]))
        .map(([name, value]) => ({ layer: layer.id, group, name, value }));
    }),
  );
}

/** Changes colours in place: data stay where they are. */
export function restyle(map: MapLibre, before: StyleSpecification, after: StyleSpecification): void {
  for (const { layer, group, name, value } of styleChanges(before, after)) {
    if (group === 'paint') map.setPaintProperty(layer, name as never, value as never);
    else map.setLayoutProperty(layer, name as never, value as never);
  }
}
