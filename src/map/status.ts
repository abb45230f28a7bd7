import type { Map as MapLibre } from 'maplibre-gl';

/**
 * Says on the map's container what it is doing, for tests and for print: `data-map-loaded` after the first time that
 * all is drawn, `data-map-idle`, `data-zoom`, `data-center` (lat,lon); and the event `mapidle`, which bubbles.
 */
export function reportStatus(map: MapLibre): void {
  const container = map.getContainer();
  const busy = () => {
    container.dataset['mapIdle'] = 'false';
  };
  map.on('movestart', busy);
  map.on('dataloading', busy);
  map.on('idle', () => {
    const { lat, lng } = map.getCenter();
    container.dataset['zoom'] = map.getZoom().toFixed(3);
    container.dataset['center'] = `${lat.toFixed(5)},${lng.toFixed(5)}`;
    container.dataset['mapLoaded'] = 'true';
    container.dataset['mapIdle'] = 'true';
    container.dispatchEvent(new CustomEvent('mapidle', { bubbles: true }));
  });
}
