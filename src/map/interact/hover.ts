import { type Map as MapLibre, type MapMouseEvent, Popup } from 'maplibre-gl';
import { LAYERS } from '../../draw/layers/index.ts';
import { stackAt } from '../../draw/stacks.ts';
import { setLines } from '../gl/line.ts';
import { canHover } from '../motion.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { Context } from './context.ts';
import { unitWords } from '../unit-words.ts';
import { type Hit, pick } from './pick.ts';

/** First and second line of the tooltip; null where there is nothing to say. */
export function tipText(scene: Scene, hit: Hit, hereLabel: Context['hereLabel']): [string, string] | null {
  if (hit.kind === 'cluster') return null;
  if ('code' in hit) return unitWords(scene, hit.code);
  const stack = stackAt(scene.points, hit.id);
  const alone = scene.points.find(({ id }) => id === hit.id);
  if (stack !== undefined && stack.length > 1) return [hereLabel(stack.length), ''];
  return alone === undefined ? null : [alone.label, ''];
}

/** Read by the eye only: the same words stand in the list and the table. */
function tipNode(lines: readonly string[]): HTMLElement {
  const node = document.createElement('div');
  node.setAttribute('aria-hidden', 'true');
  for (const text of lines.filter((line) => line !== '')) {
    const line = document.createElement('div');
    line.textContent = text;
    node.append(line);
  }
  return node;
}

const keyOf = (hit: Hit | null) => (hit === null ? '' : `${hit.kind}${'code' in hit ? hit.code : hit.id}`);

/** Outlines the unit under the pointer and names it. Returns what takes it back. */
export function listenToHover(map: MapLibre, context: Context): () => void {
  const tip = new Popup({
    className: 'map-tip',
    closeButton: false,
    closeOnClick: false,
    focusAfterOpen: false,
    maxWidth: '340px',
    offset: 16,
  });
  let shown = '';
  const show = (hit: Hit | null) => {
    if (keyOf(hit) === shown) return;
    shown = keyOf(hit);
    map.getCanvas().style.cursor = hit === null ? '' : 'pointer';
    const hovered = hit !== null && 'code' in hit ? hit.code : null;
    setLines(map, 'hovered', LAYERS.hovered.of({ ...context.scene(), hovered }));
    const text = hit === null ? null : tipText(context.scene(), hit, context.hereLabel);
    if (text === null) tip.remove();
    else tip.setDOMContent(tipNode(text)).trackPointer().addTo(map);
  };
  const onMove = ({ point }: MapMouseEvent) => {
    if (canHover() && !map.isMoving()) show(pick(map, context.scene(), point));
  };
  const onLeave = () => show(null);
  map.on('mousemove', onMove);
  map.on('mouseout', onLeave);
  map.on('movestart', onLeave);
  return () => {
    tip.remove();
    map.off('mousemove', onMove);
    map.off('mouseout', onLeave);
    map.off('movestart', onLeave);
  };
}
