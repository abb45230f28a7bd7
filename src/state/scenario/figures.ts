import type { SavedFigure, SavedFigures } from '../../data/need/saved.ts';
import type { Code } from '../../domain/code.ts';
import { isOwnFigure } from '../../domain/need/figure.ts';
import type { AppState } from '../app-state.ts';
import { figuresOfAll, type OwnFigure } from '../need.ts';

const byCode = ([a]: readonly [Code, number], [b]: readonly [Code, number]) => (a < b ? -1 : 1);

const saved = ({ id, name, source, date, weights }: OwnFigure): SavedFigure => ({
  id,
  name: name.uk,
  source,
  date,
  weights: Object.fromEntries([...weights].toSorted(byCode)),
});

/** Equal figures have equal texts, however their codes stand. */
const textOf = ({ weights, ...facts }: SavedFigure): string =>
  JSON.stringify([facts, Object.entries(weights).toSorted(byCode)]);

/** All of the planner's own figures, as scenarios are told by each of them; and which of them is on the map. */
export function savedFiguresOf({
  ownNeeds,
  view: { need },
}: Pick<AppState, 'ownNeeds' | 'view'>): SavedFigures {
  const onMap = need !== null && isOwnFigure(need) ? need : null;
  return { figures: figuresOfAll(ownNeeds).map(saved), onMap };
}

/** A figure of a file that the page has under the same id: the `same`, or another, beside which it stands (`as`). */
export interface Met {
  readonly name: string;
  readonly as: string | null;
}

/** The figures of a file beside those of the page: those that it lacks, and those that it has. */
export interface Beside extends SavedFigures {
  readonly met: readonly Met[];
  /** Ids of the file that are others on the page. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * What of a file's figures the page has to take in. One that it has under the same id with the same figures and facts
 * stays one; another stands beside it under an id and a name of its own.
 * @param file its name
 */
export function besideOwn(
  { figures, onMap }: SavedFigures,
  own: readonly OwnFigure[],
  { file, newId }: { readonly file: string; readonly newId: () => string },
): Beside {
  const page = new Map(own.map((figure) => [figure.id, textOf(saved(figure))]));
  const met: Met[] = [];
  const renamed = new Map<string, string>();
  const lacking = figures.flatMap((figure) => {
    const there = page.get(figure.id);
    if (there === undefined) return [figure];
    if (there === textOf(figure)) {
      met.push({ name: figure.name, as: null });
      return [];
    }
    const other = { ...figure, id: newId(), name: `${figure.name} (${file})` };
    met.push({ name: figure.name, as: other.name });
    renamed.set(figure.id, other.id);
    return [other];
  });
  return { figures: lacking, onMap: onMap === null ? null : (renamed.get(onMap) ?? onMap), met, renamed };
}
