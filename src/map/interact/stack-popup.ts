import { type Map as MapLibre, Popup } from 'maplibre-gl';
import type { DrawPoint } from '../../draw/scene.ts';
import type { Stack } from '../../draw/stacks.ts';
import type { Context } from './context.ts';

function serviceButton(point: DrawPoint, onClick: () => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'map-stack-service';
  if (point.number !== null) {
    const number = document.createElement('span');
    number.className = 'map-stack-number';
    number.textContent = String(point.number);
    button.append(number, ' ');
  }
  button.append(point.label);
  button.addEventListener('click', onClick);
  item.append(button);
  return item;
}

function stackList(context: Context, stack: Stack, close: () => void): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = context.hereLabel(stack.length);
  const list = document.createElement('ul');
  for (const point of stack) {
    list.append(
      serviceButton(point, () => {
        close();
        context.actions().onService(point.id);
      }),
    );
  }
  section.append(heading, list);
  section.setAttribute('aria-label', heading.textContent);
  return section;
}

/** Lists the services that share a place. Escape closes it and gives the focus back to the map. */
export function openStack(map: MapLibre, context: Context, stack: Stack, at: [number, number]): void {
  const popup = new Popup({ className: 'map-stack', maxWidth: '300px', offset: 20 });
  const close = () => {
    popup.remove();
    map.getCanvas().focus({ preventScroll: true });
  };
  const list = stackList(context, stack, close);
  list.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  popup.setLngLat(at).setDOMContent(list).addTo(map);
  // MapLibre's own words are those of the language in which the map was made.
  popup
    .getElement()
    .querySelector('.maplibregl-popup-close-button')
    ?.setAttribute('aria-label', context.closeLabel());
}
