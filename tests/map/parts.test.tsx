import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import '../../src/i18n/index.ts';
import { FILL_KEYS, type FillKey } from '../../src/domain/coverage/state.ts';
import { rasterOf } from '../../src/draw/plane/raster.ts';
import { LIGHT } from '../../src/look/palette.ts';
import { paintFills } from '../../src/map/canvas/fills.ts';
import { groupPoints } from '../../src/map/canvas/group.ts';
import { ServiceList } from '../../src/map/list/ServiceList.tsx';
import { StackList } from '../../src/map/list/StackList.tsx';
import { UnitOptions } from '../../src/map/list/UnitOptions.tsx';
import { RICHKOVA } from '../fixtures/packs/country.ts';
import { COUNTRY, pointsOf } from '../draw/scopes.ts';
import { parseXml } from '../draw/well-formed.ts';
import { onPaper } from '../fixtures/paper.tsx';

const nothing = () => undefined;
const place = () => ({});
const STATES = Object.fromEntries(FILL_KEYS.map((key) => [key, `стан ${key}`])) as Record<FillKey, string>;
const UNITS = COUNTRY.codes.map((code) => ({
  code,
  name: `Громада ${code.slice(-1)}`,
  centroid: [0, 0] as const,
  box: { x: 0, y: 0, width: 1, height: 1 },
}));
const FILLS = new Map<string, FillKey>([
  [UNITS[0]?.code ?? '', 'gap'],
  [RICHKOVA.code, 'servedLocal'],
]);
const attributesOf = (markup: string, name: string) =>
  parseXml(`<div>${markup}</div>`)
    .filter((element) => element.name === name)
    .map(({ attributes }) => attributes);

test('each unit is an option that says its name and its state; one is chosen, one has the Tab stop', () => {
  const scene = {
    fills: FILLS,
    names: new Map(UNITS.map(({ code, name }) => [code, name])),
    stateLabels: STATES,
    hromada: RICHKOVA.code,
  } as never;
  const markup = renderToStaticMarkup(
    <UnitOptions options={UNITS} scene={scene} stop={RICHKOVA.code} count={3} styleOf={place} />,
  );
  const options = attributesOf(markup, 'div').filter((each) => each.get('role') === 'option');
  expect(options.map((each) => each.get('aria-label'))).toEqual([
    'Громада 1: стан gap',
    'Громада 2: стан servedLocal',
    'Громада 3',
  ]);
  expect(options.map((each) => each.get('aria-selected'))).toEqual(['false', 'true', 'false']);
  expect(options.map((each) => each.get('tabindex'))).toEqual(['-1', '0', '-1']);
  expect(options.map((each) => each.get('aria-posinset'))).toEqual(['1', '2', '3']);
});

/** Three units side by side, each two pixels wide. */
function painted(corner: readonly [number, number] = [0, 0]): string[] {
  const arcs = [0, 2, 4, 6].map((x, i) => ({
    xy: Float64Array.of(x, 0, x, 1),
    left: i < 3 ? i : -1,
    right: i - 1,
  }));
  const raster = rasterOf(arcs, { width: 7, height: 1, scale: 1, x: 0, y: 0 });
  const image = new ImageData(7, 1);
  const { codes } = COUNTRY;
  onPaper(() =>
    paintFills(raster, image, {
      fills: FILLS,
      codes,
      palette: LIGHT,
      ratio: 1,
      anchor: corner,
    }),
  );
  const words = [...new Uint32Array(image.data.buffer)];
  return words.map((word) => {
    const [red, green, blue, alpha] = new Uint8Array(Uint32Array.of(word).buffer);
    const hex = [red, green, blue].map((each) => (each ?? 0).toString(16).padStart(2, '0')).join('');
    return alpha === 0 ? '' : `#${hex}`;
  });
}

test('a unit has its pattern, which the recorder leaves empty; the solid state its colour, where nothing is claimed paper, beyond all of them nothing', () => {
  const served = LIGHT.state.servedLocal.ground;
  expect(painted()).toEqual(['', '', served, served, LIGHT.surface, LIGHT.surface, '']);
  expect(painted([-3.2, 4])).toHaveLength(7);
});

test('of the services the chosen one, else the first, is a link with the Tab stop; of several it says how many', () => {
  const points = pointsOf([
    [30, 50],
    [31, 50],
  ]).filter(({ id }) => !id.startsWith('s1-1') && !id.startsWith('s1-2'));
  const links = (selected: string | null) => {
    const groups = groupPoints(points, selected, ([lon, lat]) => [lon * 1000, lat]);
    const markup = renderToStaticMarkup(
      <ServiceList
        groups={groups}
        selected={selected}
        last={null}
        spotOf={place}
        onOpen={nothing}
        onReach={nothing}
      />,
    );
    return attributesOf(markup, 'span').map((each) =>
      ['role', 'aria-label', 'tabindex', 'aria-current'].map((name) => each.get(name) ?? null),
    );
  };
  expect(links(null)).toEqual([['link', '3 послуги в цьому місці', '0', null]]);
  expect(links('s1-0')).toEqual([['link', 'Послуга 1', '0', 'true']]);
});

test('the services of a place stand as buttons under a heading that counts them', () => {
  const [group] = groupPoints(pointsOf([[30, 50]]), null, () => [0, 0]);
  if (group === undefined) throw new Error('no group');
  const frame = { width: 400, height: 300 };
  const markup = renderToStaticMarkup(
    <StackList group={group} at={[390, 290]} frame={frame} onService={nothing} onClose={nothing} />,
  );
  expect(markup).toContain('<h3>3 послуги в цьому місці</h3>');
  expect(markup.match(/class="map-stack-service"/g)).toHaveLength(3);
  expect(markup).toContain('left:92px');
});
