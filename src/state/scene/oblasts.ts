import { type Code, prefixOf } from '../../domain/code.ts';
import { extentOver } from '../../domain/extent.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { countByOblast } from '../../domain/results/by-oblast.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { Survey } from '../../domain/survey.ts';
import type { DrawCount, DrawOblasts } from '../../draw/scene.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../domain/text.ts';
import type { Derived, HromadaRow } from '../derived.ts';
import { spotsOf } from './oblast-spots.ts';

/** Of a country, what is drawn of it from afar; null of an oblast, whose hromadas are drawn at every scale. */
export function oblastsOf(
  derived: Pick<Derived, 'dataset' | 'rows' | 'counted' | 'results' | 'types'>,
  lang: Language,
): DrawOblasts | null {
  const { dataset, rows, counted } = derived;
  if (dataset.region !== null) return null;
  const asked = askedFor(dataset.surveys, counted);
  return {
    known: knownOf(rows, asked),
    listed: listedOf(dataset, asked),
    counts: countsOf(derived, lang),
  };
}

/** Lists of what is asked for; of all types together every list says something. */
function askedFor(surveys: readonly Survey[], counted: readonly ServiceType[]): readonly Survey[] {
  if (counted.length === 0) return surveys;
  return surveys.filter(({ types }) => counted.some(({ id }) => types.includes(id)));
}

/** Units with a state of their own, or of which there is a list. */
function knownOf(rows: readonly HromadaRow[], asked: readonly Survey[]): ReadonlySet<Code> {
  const areas = [...new Set(asked.flatMap(({ area }) => area))];
  const says = ({ hromada, fill }: HromadaRow) =>
    fill !== 'notApplicable' &&
    (fill !== 'unknown' || areas.some((area) => extentOver(area, hromada) === 'whole'));
  return new Set(rows.filter(says).map(({ hromada }) => hromada.code));
}

/** Oblasts that a list is of as a whole. */
function listedOf({ regions }: Dataset, asked: readonly Survey[]): ReadonlySet<string> {
  const listed = regions.filter(({ code }) => asked.some(({ area }) => area.includes(code)));
  return new Set(listed.map(({ code }) => prefixOf(code, 'oblast')));
}

function countsOf(derived: Pick<Derived, 'dataset' | 'results' | 'types'>, lang: Language): DrawCount[] {
  const counts = countByOblast(derived);
  return [...spotsOf(derived.dataset)].flatMap(([oblast, spots]): DrawCount[] => {
    const count = counts.get(oblast) ?? 0;
    return count === 0 ? [] : [{ oblast, spots, text: formatNumber(count, lang) }];
  });
}
