import path from 'node:path';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { i18n, openWords, setLanguage, wordsOf } from '../../../../src/i18n/index.ts';
import { later } from '../../../../src/i18n/uk/index.ts';
import { readBorders } from '../../../../src/data/packs/borders.ts';
import { decodeServicesPack } from '../../../../src/data/packs/pack-codec.ts';
import { decodeTravel } from '../../../../src/data/travel/schema.ts';
import type { TravelTable } from '../../../../src/domain/travel/table.ts';
import type { FillKey } from '../../../../src/domain/coverage/state.ts';
import type { Dataset } from '../../../../src/domain/dataset.ts';
import { derive } from '../../../../src/domain/derive.ts';
import { layout } from '../../../../src/draw/paper/choropleth.ts';
import { toMapSvg } from '../../../../src/draw/paper/svg.ts';
import { LIGHT } from '../../../../src/look/palette.ts';
import { buildStyle, GL_LAYERS } from '../../../../src/map/gl/style.ts';
import { useWorld } from '../../../../src/map/canvas/use-world.ts';
import { UnitOptions } from '../../../../src/map/list/UnitOptions.tsx';
import { toDataset } from '../../../../src/state/load/dataset.ts';
import type { Derived, HromadaRow } from '../../../../src/state/derived.ts';
import { createScene } from '../../../../src/state/scene/create-scene.ts';
import { drawScene } from '../../../../src/state/scene/draw-scene.ts';
import type { Scene } from '../../../../src/state/scene/scene.ts';
import type { SceneTexts } from '../../../../src/state/scene/texts.ts';
import { formatView } from '../../../../src/state/url/url.ts';
import { DEFAULT_VIEW, type View } from '../../../../src/state/view.ts';
import { HromadaCard } from '../../../../src/ui/card/HromadaCard.tsx';
import { Results } from '../../../../src/ui/find/results/Results.tsx';
import { Legend } from '../../../../src/ui/legend/Legend.tsx';
import { LegendSigns } from '../../../../src/ui/legend/LegendSigns.tsx';
import { CoverageTable } from '../../../../src/ui/plan/table/CoverageTable.tsx';
import { useSceneTexts } from '../../../../src/ui/shell/use-scene-texts.ts';
import { readFixtureSite } from '../../../fixtures/site/country.ts';
import { drawn, FRAME, subjectOf, tileLines } from '../../../fixtures/paper.tsx';

/* The page as the changed copy draws it: this folder is read there, after all changes have been made. */

export const ROOT = path.resolve(import.meta.dirname, '../../../..');
export const TODAY = '2026-05-15';

await openWords(Object.keys(later) as (keyof typeof later)[]);
i18n.options.postProcess = false;

export const SITE = await readFixtureSite(path.join(ROOT, 'data'));
export const MANIFEST = SITE.built.manifest;
const FILES = SITE.built.files;

/** A view with the choices of a trial, which this tree does not know. */
export type Asked = Omit<Partial<View>, 'metric'> & Readonly<Record<string, unknown>>;

export const viewOf = (asked: Asked): View => ({ ...DEFAULT_VIEW, ...asked });

const folderOf = (region: string) => (region === 'UA' ? 'overview' : region);

export function datasetOf(region: string): Dataset {
  const file = `${folderOf(region)}/services.json`;
  return toDataset(MANIFEST, decodeServicesPack(JSON.parse(FILES.get(file) ?? ''), file));
}

function bordersOf(region: string) {
  const file = `${folderOf(region)}/borders.json`;
  return Object.assign(readBorders(JSON.parse(FILES.get(file) ?? ''), file), { id: region });
}

/** Ways by road from an oblast; null where there is no table of them. */
function travelOf(region: string | null): TravelTable | null {
  const file = `${region}/travel.json`;
  const text = FILES.get(file);
  return text === undefined ? null : decodeTravel(JSON.parse(text), file);
}

export function see(asked: Asked): Derived {
  const { region = 'UA91' } = asked;
  const extras = {
    device: null,
    settlements: [],
    around: [],
    detailed: () => null,
    travel: travelOf(region),
  };
  return derive(datasetOf(region ?? 'UA91'), viewOf({ ...asked, region }), TODAY, extras);
}

/** As a reader sees it. */
export const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

/** What is drawn in a language. */
export async function draw(element: ReactElement, lang = 'uk'): Promise<string> {
  await setLanguage(lang);
  const html = renderToStaticMarkup(element);
  await setLanguage('uk');
  return html;
}

const nothing = () => undefined;

export const list = async (asked: Asked, lang?: string): Promise<string> =>
  textOf(await draw(<Results derived={see(asked)} crisisAbove={false} />, lang));

export const table = async (asked: Asked, lang?: string): Promise<string> => {
  const derived = see({ view: 'plan', ...asked });
  const { basket } = derived;
  const drawn = <CoverageTable {...{ derived, basket }} date={TODAY} layout="both" onCell={nothing} />;
  return textOf(await draw(drawn, lang));
};

export async function hromadaCard(hromada: string, lang?: string): Promise<string> {
  const derived = see({ hromada });
  const row = derived.hromada as HromadaRow;
  const basket = derived.basket.cells(hromada);
  const { dataset } = derived;
  const card = (
    <HromadaCard {...{ row, dataset, basket }} planning={null} onService={nothing} onType={nothing} />
  );
  return textOf(await draw(card, lang));
}

/** The legend with its samples, as markup. */
export async function legend(asked: Asked, lang?: string): Promise<string> {
  const derived = see(asked);
  const { totals, metric } = derived;
  return draw(
    <Legend title="" totals={totals} metric={metric}>
      <LegendSigns derived={derived} />
    </Legend>,
    lang,
  );
}

function Words({ say }: { readonly say: (texts: SceneTexts) => void }) {
  say(useSceneTexts('', false, false));
  return null;
}

/** The scene of a view, by the page's own words. */
async function sceneOf(asked: Asked, lang = 'uk'): Promise<Scene> {
  const said: SceneTexts[] = [];
  await draw(<Words say={(texts) => said.push(texts)} />, lang);
  const [texts] = said;
  if (texts === undefined) throw new Error('No words');
  const { region = 'UA91' } = asked;
  const derived = see(asked);
  const borders = bordersOf(region ?? 'UA91');
  return createScene()({ derived, borders, view: viewOf(asked), palette: LIGHT, texts });
}

/** What MapLibre is given: its style, and the state of each unit. */
export async function movingMap(asked: Asked) {
  const states: Record<string, unknown> = {};
  const map = {
    getSource: () => ({ setData: nothing }),
    removeFeatureState: nothing,
    setFeatureState: ({ id }: { id: string }, state: unknown) => {
      states[id] = state;
    },
  };
  const scene = await sceneOf(asked);
  for (const layer of GL_LAYERS) layer.update(map as never, scene, null);
  return { style: JSON.stringify(buildStyle(LIGHT)), states: JSON.stringify(states) };
}

const VIEW = { zoom: 8, lat: 50.2, lon: 31 };

/** What the map draws, line by line, of one layer or of all; and the services that it draws. */
export async function map(asked: Asked, layer?: string) {
  const subject = subjectOf(await sceneOf(asked), VIEW);
  const services = subject.overlay.groups.flatMap(({ points }) => points.map(({ id }) => id));
  return { lines: drawn(subject, layer as never), services };
}

function Listed({ scene }: { readonly scene: Scene }) {
  const options = useWorld(scene)?.units() ?? [];
  return <UnitOptions {...{ options, scene }} stop="" count={options.length} styleOf={() => ({})} />;
}

/** The map's list, for the keyboard. */
export const mapList = async (asked: Asked, lang = 'uk'): Promise<string> =>
  draw(<Listed scene={await sceneOf(asked, lang)} />, lang);

/** The markup of a map on paper. */
export function print(asked: Asked): string {
  const { region = 'UA91' } = asked;
  const borders = bordersOf(region ?? 'UA91');
  const made = layout({ ...drawScene(see(asked), 'uk', borders), borders, size: FRAME });
  return toMapSvg(made, { palette: LIGHT, lang: 'uk', idPrefix: 'p', title: 't', desc: 'd' });
}

/** The address of a view. */
export const linkOf = (asked: Asked): string =>
  formatView(viewOf(asked), {
    types: MANIFEST.types,
    recipients: MANIFEST.recipients,
    typeOf: () => null,
    locationPrivate: false,
  });

/** How the map draws a state that no view of the trial need show. */
export const mapPattern = (key: FillKey): string => tileLines(key).join();

export const words = { dataset: datasetOf('UA91'), t: wordsOf('uk'), lang: 'uk' } as const;
