import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import '../../../src/i18n/index.ts';
import { FILL_KEYS, type FillKey } from '../../../src/domain/coverage/state.ts';
import { drawUnits } from '../../../src/draw/draw-units.ts';
import { worldProjection } from '../../../src/draw/project.ts';
import { LIGHT } from '../../../src/look/palette.ts';
import { groupPoints } from '../../../src/map/svg/group.ts';
import { Markers } from '../../../src/map/svg/Markers.tsx';
import { StackList } from '../../../src/map/svg/StackList.tsx';
import { unitFill } from '../../../src/map/svg/unit-fill.ts';
import { Units } from '../../../src/map/svg/Units.tsx';
import { RICHKOVA } from '../../fixtures/packs/country.ts';
import { COUNTRY, pointsOf } from '../../draw/scopes.ts';
import { parseXml } from '../../draw/well-formed.ts';

const nothing = () => undefined;
const STATES = Object.fromEntries(FILL_KEYS.map((key) => [key, `стан ${key}`])) as Record<FillKey, string>;
const UNITS = drawUnits(COUNTRY, worldProjection(9, [30, 51]), false).map(({ code, d, centroid }) => {
  return { code, d, centroid, name: `Громада ${code.slice(-1)}` };
});
const attributesOf = (markup: string, name: string) =>
  parseXml(`<svg>${markup}</svg>`)
    .filter((element) => element.name === name)
    .map(({ attributes }) => attributes);

function units(far: boolean) {
  const fills = new Map<string, FillKey>([
    [UNITS[0]?.code ?? '', 'gap'],
    [RICHKOVA.code, 'servedLocal'],
  ]);
  const props = {
    units: UNITS,
    fills,
    values: new Map(),
    stateLabels: STATES,
    fillOf: unitFill({ fills, classes: new Map(), palette: LIGHT }, 'p', far),
  };
  return attributesOf(
    renderToStaticMarkup(<Units {...props} chosen={RICHKOVA.code} active={RICHKOVA.code} />),
    'path',
  );
}

test('each unit is an option that says its name and its state; one is chosen, one has the Tab stop', () => {
  const options = units(false);
  expect(options.map((each) => each.get('role'))).toEqual(['option', 'option', 'option']);
  expect(options.map((each) => each.get('aria-label'))).toEqual([
    'Громада 1: стан gap',
    'Громада 2: стан servedLocal',
    'Громада 3',
  ]);
  expect(options.map((each) => each.get('aria-selected'))).toEqual(['false', 'true', 'false']);
  expect(options.map((each) => each.get('tabindex'))).toEqual(['-1', '0', '-1']);
});

const fillsOf = (far: boolean) => units(far).map((each) => each.get('fill'));

test('fills have their pattern close up, their ground far off, and none claims nothing', () => {
  expect(fillsOf(false)).toEqual(['url(#p-gap)', LIGHT.state.servedLocal.ground, LIGHT.surface]);
  expect(fillsOf(true)).toEqual([LIGHT.state.gap.ground, LIGHT.state.servedLocal.ground, LIGHT.surface]);
});

test('markers are links in the order of the list, one with the Tab stop; of several it says how many', () => {
  const points = pointsOf([
    [30, 50],
    [31, 50],
    [32, 50],
  ]).filter(({ id }) => !id.startsWith('s1-1') && !id.startsWith('s1-2'));
  const groups = groupPoints(points, null, ([lon, lat]) => [lon * 1000, lat]);
  const markup = renderToStaticMarkup(
    <Markers groups={groups} selected="s1-0" palette={LIGHT} onOpen={nothing} onReach={nothing} />,
  );
  const links = attributesOf(markup, 'g').filter((each) => each.get('role') === 'link');
  expect(links.map((each) => each.get('aria-label'))).toEqual([
    '3 послуги в цьому місці',
    'Послуга 1',
    '3 послуги в цьому місці',
  ]);
  expect(links.map((each) => each.get('tabindex'))).toEqual(['-1', '0', '-1']);
  expect(links.map((each) => each.get('aria-current') ?? null)).toEqual([null, 'true', null]);
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
