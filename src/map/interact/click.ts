import type { GeoJSONSource, Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import { stackAt } from '../../draw/stacks.ts';
import type { LayerKey } from '../../draw/layers/index.ts';
import { reducedMotion } from '../motion.ts';
import type { Context } from './context.ts';
import { type Hit, pick } from './pick.ts';
import { openStack } from './stack-popup.ts';

/** The source of services and their clusters. */
const SERVICES: LayerKey = 'services';

type PointHit = Extract<Hit, { kind: 'point' }>;
type ClusterHit = Extract<Hit, { kind: 'cluster' }>;

/** Zooms to where the cluster falls apart. */
async function openCluster(map: MapLibre, { id, at }: ClusterHit, originalEvent: Event): Promise<void> {
  const zoom = await map.getSource<GeoJSONSource>(SERVICES)?.getClusterExpansionZoom(id);
  if (zoom === undefined) return;
  map.easeTo({ center: at, zoom, duration: reducedMotion() ? 0 : 400 }, { originalEvent });
}

function openPoint(map: MapLibre, context: Context, { id, at }: PointHit): void {
  const stack = stackAt(context.scene().points, id);
  if (stack !== undefined && stack.length > 1) openStack(map, context, stack, at);
  else context.actions().onService(id);
}

/** Answers clicks and taps with named actions. Returns what takes it back. */
export function listenToClicks(map: MapLibre, context: Context): () => void {
  const onClick = ({ point, originalEvent }: MapMouseEvent) => {
    const hit = pick(map, context.scene(), point);
    if (hit === null) return;
    if (hit.kind === 'unit') context.actions().onHromada(hit.code);
    else if (hit.kind === 'oblast') context.actions().onOblast(hit.code);
    // A cluster may be gone when the worker answers: then nothing is to be opened.
    else if (hit.kind === 'cluster') openCluster(map, hit, originalEvent).catch(() => undefined);
    else openPoint(map, context, hit);
  };
  map.on('click', onClick);
  return () => {
    map.off('click', onClick);
  };
}
