import { changeFills, changeOnMap } from '../../domain/compare/change-view.ts';
import type { Language } from '../../domain/text.ts';
import type { DrawBorders, DrawScene, DrawSites } from '../../draw/scene.ts';
import type { Derived } from '../derived.ts';
import { labelsOf } from './labels.ts';
import { withSea } from './sea-labels.ts';
import { isDrawn, marksOf } from './marks.ts';
import { oblastsOf } from './oblasts.ts';
import { pointsOf } from './points.ts';

/** Neither paper nor a legend is hovered: they need no words. */
const WORDLESS = { point: () => '' };

/** What maps on paper and legends draw. Parts that nobody asks for are not made. */
export function drawScene(
  derived: Derived,
  lang: Language,
  borders: DrawBorders | null,
  sites: DrawSites | null = null,
): DrawScene {
  const { rows, metric, whatIf, dataset, results, hromada } = derived;
  const change = changeOnMap(derived);
  const marks = whatIf?.marks ?? [];
  return {
    borders,
    get fills() {
      return change === null ? new Map(rows.map((row) => [row.hromada.code, row.fill])) : changeFills(change);
    },
    get classes() {
      return metric && new Map([...metric.cells].map(([code, { key }]) => [code, key]));
    },
    get oblasts() {
      return oblastsOf(derived, lang);
    },
    get labels() {
      return withSea(labelsOf(dataset, lang), borders);
    },
    get points() {
      return pointsOf(results, [], WORDLESS);
    },
    ...(whatIf && {
      marks: marksOf(marks, WORDLESS),
      markless: marks.filter(({ service }) => !isDrawn(service)).length,
      changed: whatIf.changed,
    }),
    sites,
    hromada: hromada?.hromada.code ?? null,
    selected: null,
    origin: null,
  };
}
