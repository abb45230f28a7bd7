import { type Code, prefixOf } from '../../domain/code.ts';
import { changeFills, changeOnMap, type ChangeView } from '../../domain/compare/change-view.ts';
import { pick } from '../../domain/text.ts';
import type { FillKey } from '../../domain/coverage/state.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { DrawOblasts, DrawSites } from '../../draw/scene.ts';
import type { Palette } from '../../look/palette.ts';
import type { Scene, Words } from './scene.ts';
import type { SceneTexts } from './texts.ts';
import type { ScopeBorders } from '../app-state.ts';
import { perKey, whenChanged } from '../../domain/memo.ts';
import type { ClassKey } from '../../domain/metrics/classes.ts';
import type { MetricView } from '../../domain/metrics/view.ts';
import type { Derived, HromadaRow } from '../derived.ts';
import { labelsOf } from './labels.ts';
import { withSea } from './sea-labels.ts';
import { marksOf } from './marks.ts';
import { oblastsOf } from './oblasts.ts';
import { pointsOf } from './points.ts';
import type { Numbers } from '../numbers.ts';
import type { View } from '../view.ts';

const NO_POINTS: Scene['points'] = [];
const NO_NUMBERS: Numbers = [];

export interface SceneInput {
  readonly derived: Derived;
  readonly borders: ScopeBorders | null;
  readonly view: Pick<View, 'view'>;
  /** What the numbers of services are of, but in plan, which has none. */
  readonly numbers?: Numbers;
  /** The service that is pointed at in a list or on a sheet; null = none. */
  readonly pointed?: string | null;
  /** Best sites before they are taken; null = none are shown. */
  readonly sites?: DrawSites | null;
  /** A hromada is being chosen: hromadas are drawn at every scale. */
  readonly placing?: boolean;
  /** The ground alone, without services: a spot of it is being chosen. */
  readonly bare?: boolean;
  readonly palette: Palette;
  readonly texts: SceneTexts;
}

/**
 * Makes the map's scene. Parts keep their identity while they are equal: borders through any filter, fills until a
 * hromada has another one, the whole scene when nothing it shows has changed.
 */
export function createScene(): (input: SceneInput) => Scene {
  const fillsBy = unlessEqual(whenChanged(fillsOf));
  const changesBy = unlessEqual(whenChanged(changeFills));
  const classesBy = unlessEqual(whenChanged(classesOf));
  const valuesBy = whenChanged(valuesOf);
  const wordsOfChangeBy = whenChanged(wordsOfChange);
  const namesBy = whenChanged(namesOf);
  const labelsBy = whenChanged(labelsOf);
  const seaBy = whenChanged(withSea);
  const oblastsBy = unlessSame(whenChanged(oblastsOf));
  const wordsBy = whenChanged(oblastWords);
  const pointsBy = whenChanged(pointsOf);
  const marksBy = whenChanged(marksOf);
  const assemble = whenChanged((scene: Scene) => scene);
  return (input) => {
    const { derived, borders, view, pointed = null, placing = false, bare = false } = input;
    const { sites = null, palette, texts } = input;
    const numbers = view.view === 'plan' ? NO_NUMBERS : (input.numbers ?? 'list');
    const { dataset, origin, hromada, selected } = derived;
    const change = changeOnMap(derived);
    return assemble({
      borders,
      fills: change === null ? fillsBy(derived.rows) : changesBy(change),
      classes: derived.metric === null ? null : classesBy(derived.metric),
      values: change === null ? valuesBy(derived.metric, texts) : wordsOfChangeBy(change, texts),
      names: namesBy(dataset, texts),
      stateLabels: texts.states,
      points: bare ? NO_POINTS : pointsBy(derived.results, numbers, texts),
      ...(derived.whatIf && {
        marks: marksBy(derived.whatIf.marks, texts),
        changed: derived.whatIf.changed,
      }),
      sites,
      labels: seaBy(labelsBy(dataset, texts.lang, hromada?.hromada.code), borders),
      oblasts: placing ? null : oblastsBy(partsOf(derived), texts.lang),
      oblastWords: wordsBy(dataset, derived.rows, texts),
      hromada: hromada?.hromada.code ?? null,
      selected: pointed ?? selected?.service.id ?? null,
      // A seat that stands for a whole hromada is no place of the visitor's.
      origin: origin === null || origin.precision === 'hromada' ? null : origin.at,
      palette,
      lang: texts.lang,
      attribution: texts.attribution,
    });
  };
}

function fillsOf(rows: readonly HromadaRow[]): ReadonlyMap<Code, FillKey> {
  return new Map(rows.map(({ hromada, fill }) => [hromada.code, fill]));
}

function classesOf({ cells }: MetricView): ReadonlyMap<Code, FillKey | ClassKey> {
  return new Map([...cells].map(([code, { key }]) => [code, key]));
}

function valuesOf(metric: MetricView | null, { value }: SceneTexts): ReadonlyMap<Code, string> | null {
  if (metric === null || value === undefined) return null;
  return new Map([...metric.cells].map(([code, cell]) => [code, value(metric, cell)]));
}

function wordsOfChange({ keys }: ChangeView, { change }: SceneTexts): ReadonlyMap<Code, string> | null {
  return change === undefined ? null : new Map([...keys].map(([code, key]) => [code, change(key)]));
}

function namesOf({ region, regions, hromadas }: Dataset, texts: SceneTexts): Words {
  const oblasts = region === null ? regions : [];
  const names = new Map<Code, () => string>([
    ...hromadas.map((hromada) => [hromada.code, () => texts.unit(hromada)] as const),
    ...oblasts.map(
      ({ code, name }) => [prefixOf(code, 'oblast'), () => pick(name, texts.lang).text] as const,
    ),
  ]);
  return { get: perKey((code) => names.get(code)?.()) };
}

const partsOf = ({ dataset, rows, counted, results, types }: Derived) => ({
  dataset,
  rows,
  counted,
  results,
  types,
});

function oblastWords(
  { region, regions }: Dataset,
  rows: readonly HromadaRow[],
  { oblast: wordsOf }: SceneTexts,
): Words | null {
  if (region !== null || wordsOf === undefined) return null;
  const prefixes = new Set(regions.map(({ code }) => prefixOf(code, 'oblast')));
  return {
    get: perKey((prefix) =>
      prefixes.has(prefix)
        ? wordsOf(rows.filter(({ hromada }) => hromada.code.startsWith(prefix)))
        : undefined,
    ),
  };
}

/** Sets that are kept: a choice is often taken back, and the lines around one are drawn already. */
const KEPT = 6;

/** Gives back the same set for the same members. */
function sameSets(): (set: ReadonlySet<string>) => ReadonlySet<string> {
  let kept: readonly ReadonlySet<string>[] = [];
  return (set) => {
    const same = kept.find((old) => old.size === set.size && [...set].every((each) => old.has(each))) ?? set;
    kept = [same, ...kept.filter((old) => old !== same)].slice(0, KEPT);
    return same;
  };
}

const written = (all: DrawOblasts) => all.counts.map(({ oblast, text }) => oblast + text).join();

/** Gives back what of the oblasts is as it was before. */
function unlessSame(make: typeof oblastsOf): typeof oblastsOf {
  const [knownOf, listedOf] = [sameSets(), sameSets()];
  let last: DrawOblasts | null = null;
  return (...args) => {
    const next = make(...args);
    if (next === null || next === last) return (last = next);
    const [known, listed] = [knownOf(next.known), listedOf(next.listed)];
    const counts = last !== null && written(last) === written(next) ? last.counts : next.counts;
    const same = known === last?.known && listed === last.listed && counts === last.counts;
    return (last = same ? last : { known, listed, counts });
  };
}

/** Gives back the map of before while the new one says the same. */
function unlessEqual<A extends unknown[], V>(
  make: (...args: A) => ReadonlyMap<Code, V>,
): (...args: A) => ReadonlyMap<Code, V> {
  let last: ReadonlyMap<Code, V> = new Map();
  return (...args) => {
    const next = make(...args);
    const equal = next.size === last.size && [...next].every(([code, value]) => last.get(code) === value);
    if (!equal) last = next;
    return last;
  };
}
