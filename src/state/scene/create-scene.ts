import type { Code } from '../../domain/code.ts';
import type { FillKey } from '../../domain/coverage/state.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Palette } from '../../look/palette.ts';
import type { Scene, SceneBorders } from './scene.ts';
import type { SceneTexts } from './texts.ts';
import type { ScopeBorders } from '../app-state.ts';
import { whenChanged } from '../../domain/memo.ts';
import type { ClassKey } from '../../domain/metric/classes.ts';
import type { MetricView } from '../../domain/metric/view.ts';
import type { Derived, HromadaRow } from '../derived.ts';
import { labelsOf } from './labels.ts';
import { marksOf } from './marks.ts';
import { pointsOf } from './points.ts';
import type { View } from '../view.ts';

export interface SceneInput {
  readonly derived: Derived;
  readonly borders: ScopeBorders | null;
  /** The manifest says that borders are cells around seats. */
  readonly schematic: boolean;
  readonly view: Pick<View, 'view'>;
  /** The service that is pointed at in a list or on a sheet; null = none. */
  readonly pointed?: string | null;
  readonly palette: Palette;
  readonly texts: SceneTexts;
}

/**
 * Makes the map's scene. Parts keep their identity while they are equal: borders through any filter, fills until a
 * hromada has another one, the whole scene when nothing it shows has changed.
 */
export function createScene(): (input: SceneInput) => Scene {
  const bordersBy = whenChanged(sceneBorders);
  const fillsBy = unlessEqual(whenChanged(fillsOf));
  const classesBy = unlessEqual(whenChanged(classesOf));
  const valuesBy = whenChanged(valuesOf);
  const namesBy = whenChanged(namesOf);
  const labelsBy = whenChanged(labelsOf);
  const pointsBy = whenChanged(pointsOf);
  const marksBy = whenChanged(marksOf);
  const assemble = whenChanged((scene: Scene) => scene);
  return ({ derived, borders, schematic, view, pointed = null, palette, texts }) => {
    const { dataset, origin, hromada, selected } = derived;
    return assemble({
      borders: borders && bordersBy(borders, schematic),
      fills: fillsBy(derived.rows),
      classes: derived.metric === null ? null : classesBy(derived.metric),
      values: valuesBy(derived.metric, texts),
      names: namesBy(dataset, texts),
      stateLabels: texts.states,
      points: pointsBy(derived.results, view.view !== 'plan', texts),
      ...(derived.whatIf && {
        marks: marksBy(derived.whatIf.marks, texts),
        changed: derived.whatIf.changed,
      }),
      labels: labelsBy(dataset, texts.lang, hromada?.hromada.code),
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

function sceneBorders(borders: ScopeBorders, schematic: boolean): SceneBorders {
  return { ...borders, schematic };
}

function fillsOf(rows: readonly HromadaRow[]): ReadonlyMap<Code, FillKey> {
  return new Map(rows.map(({ hromada, fill }) => [hromada.code, fill]));
}

function classesOf({ cells }: MetricView): ReadonlyMap<Code, FillKey | ClassKey> {
  return new Map([...cells].map(([code, { key }]) => [code, key]));
}

function valuesOf(metric: MetricView | null, { value }: SceneTexts): ReadonlyMap<Code, string> | null {
  if (metric === null || value === undefined) return null;
  return new Map([...metric.cells].map(([code, cell]) => [code, value(metric.id, cell)]));
}

function namesOf({ hromadas }: Dataset, texts: SceneTexts): ReadonlyMap<Code, string> {
  return new Map(hromadas.map((hromada) => [hromada.code, texts.unit(hromada)]));
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
