// The plain way, as tutorials show it: Leaflet, one GeoJSON file of borders, one JSON file of services, turf in loops.
import 'leaflet/dist/leaflet.css';
import './main.css';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import L from 'leaflet';

const CENTRE = [31.3, 51.5];

const load = async (file) => (await fetch(file)).json();
const [borders, services] = await Promise.all([load('./borders.geojson'), load('./services.json')]);
globalThis.plain = { borders, services, booleanPointInPolygon, distance };

// A join of 10,000 services by turf takes minutes: the file brings the unit of each, more than tutorials do.
const types = [...new Set(services.map(({ type }) => type))].sort((a, b) => a.localeCompare(b));
const chosen = new Set();

// Canvas, the faster of Leaflet's two.
const map = L.map('map', { preferCanvas: true, zoomAnimation: false, fadeAnimation: false });
const style = (feature) => {
  const found = services.filter(
    ({ hromada, type }) => hromada === feature.properties.code && (chosen.size === 0 || chosen.has(type)),
  );
  return {
    weight: 0.5,
    color: '#333',
    fillOpacity: 0.8,
    fillColor: found.length > 0 ? '#1b6b70' : '#e3d9e6',
  };
};
const areas = L.geoJSON(borders, { style }).addTo(map);
map.fitBounds(areas.getBounds(), { animate: false });

function list() {
  const found = services.filter(({ type }) => chosen.size === 0 || chosen.has(type));
  const near = found
    .map((service) => ({ service, km: distance(CENTRE, service.at) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, 20);
  document.querySelector('#count').textContent = String(found.length);
  document.querySelector('#list').replaceChildren(
    ...near.map(({ service, km }) =>
      Object.assign(document.createElement('li'), {
        textContent: `${service.provider}, ${km.toFixed(0)} км`,
      }),
    ),
  );
}

for (const type of types) {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', value: type });
  box.addEventListener('change', () => {
    if (box.checked) chosen.add(type);
    else chosen.delete(type);
    areas.setStyle(style);
    list();
  });
  const label = document.createElement('label');
  label.append(box, type);
  document.querySelector('#types').append(label);
}
list();
requestAnimationFrame(() => requestAnimationFrame(() => document.body.setAttribute('data-ready', 'true')));
