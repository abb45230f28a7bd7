import type { Cost } from './measure.ts';

const WIDTH = 340;
const HEIGHT = 240;
const LEFT = 62;
const BOTTOM = 34;
const TOP = 30;
const RIGHT = 30;

interface Panel {
  readonly title: string;
  readonly lines: readonly {
    readonly name: string;
    readonly colour: string;
    readonly of: (cost: Cost) => number;
  }[];
  readonly label: (value: number) => string;
}

const TEAL = '#1b6b70';
const PLUM = '#7a3b6e';
const OCHRE = '#8a5a00';

const kilobytes = (bytes: number): string =>
  bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(0)} MB`;
const duration = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(0)} s`);

const PANELS: readonly Panel[] = [
  {
    title: 'Packs, brotli',
    lines: [
      { name: 'oblast', colour: TEAL, of: ({ oblastBytes }) => oblastBytes },
      { name: 'map of the country', colour: OCHRE, of: ({ tableBytes }) => tableBytes },
      { name: 'services of the country', colour: PLUM, of: ({ countryBytes }) => countryBytes },
    ],
    label: kilobytes,
  },
  {
    title: 'Cold load',
    lines: [
      { name: 'list of an oblast, phone', colour: TEAL, of: ({ listMs }) => listMs },
      { name: 'map of the country', colour: PLUM, of: ({ mapMs }) => mapMs },
    ],
    label: duration,
  },
  {
    title: 'Country: filter to repainted map',
    lines: [{ name: 'filter', colour: TEAL, of: ({ filterMs }) => filterMs }],
    label: duration,
  },
];

/** Cost against the number of services, both axes logarithmic: a straight line of slope one is proportional growth. */
export function plot(costs: readonly Cost[]): string {
  const panels = PANELS.map(
    (panel, i) => `<g transform="translate(${i * WIDTH} 0)">${draw(panel, costs)}</g>`,
  );
  const width = PANELS.length * WIDTH;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" ` +
    `font-family="sans-serif" font-size="12" fill="#222"><rect width="100%" height="100%" fill="#fff"/>` +
    `${panels.join('')}</svg>\n`
  );
}

function draw({ title, lines, label }: Panel, costs: readonly Cost[]): string {
  const values = lines.flatMap(({ of }) => costs.map(of));
  const x = scale(
    costs.map(({ services }) => services),
    LEFT,
    WIDTH - RIGHT,
  );
  const y = scale(decades(values), HEIGHT - BOTTOM, TOP);
  const xTicks = costs.map(
    ({ services }) =>
      `<text x="${x(services)}" y="${HEIGHT - 14}" text-anchor="middle">${services.toLocaleString('en')}</text>`,
  );
  const yTicks = between(values).map(
    (value) =>
      `<path d="M${LEFT} ${y(value)}H${WIDTH - RIGHT}" stroke="#ddd"/>` +
      `<text x="${LEFT - 6}" y="${y(value) + 4}" text-anchor="end">${label(value)}</text>`,
  );
  const curves = lines.map(({ name, colour, of }, i) => {
    const points = costs.map((cost) => `${x(cost.services)},${y(of(cost))}`);
    return (
      `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>` +
      points
        .map((at) => `<circle cx="${at.split(',')[0]}" cy="${at.split(',')[1]}" r="3" fill="${colour}"/>`)
        .join('') +
      `<text x="${LEFT + 8}" y="${TOP + 14 + i * 15}" fill="${colour}">${name}</text>`
    );
  });
  return `<text x="${LEFT}" y="16" font-weight="bold">${title}</text>${yTicks.join('')}${xTicks.join('')}${curves.join('')}`;
}

/** Logarithmic, to a tenth of a pixel. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log10(Math.min(...values)), Math.log10(Math.max(...values))];
  const span = high - low === 0 ? 1 : high - low;
  return (value) => Math.round((from + ((Math.log10(value) - low) / span) * (to - from)) * 10) / 10;
}

const decades = (values: readonly number[]): number[] => [
  10 ** Math.floor(Math.log10(Math.min(...values))),
  10 ** Math.ceil(Math.log10(Math.max(...values))),
];

/** The powers of ten around and between the values. */
function between(values: readonly number[]): number[] {
  const [low, high] = decades(values).map(Math.log10) as [number, number];
  return Array.from({ length: Math.round(high - low) + 1 }, (_, i) => 10 ** Math.round(low + i));
}
