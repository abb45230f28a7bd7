import type { CoverageOptions } from '../../../domain/coverage/options.ts';
import type { Service } from '../../../domain/service.ts';
import type { BasketCell } from '../../../domain/coverage/basket.ts';
import { nearestByRoadOf, type NearestFound, nearestOf } from '../../../domain/coverage/nearest-of-unit.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';

export interface MissingType {
  readonly cell: BasketCell;
  readonly found: NearestFound;
}

export interface SheetSource {
  readonly source: string;
  /** Checked with the provider, else said by a source; null where no date is known. */
  readonly date: string | null;
  readonly assured: boolean;
}

export interface SheetData {
  /** Types of which something is known, in the taxonomy's order. */
  readonly known: readonly BasketCell[];
  /** Gaps first, then not found; each with what is nearest elsewhere. */
  readonly missing: readonly MissingType[];
  /** Types of which nothing is known: they are counted, not listed. */
  readonly silent: number;
  readonly sources: readonly SheetSource[];
}

function sourceOf({ detail, assuredOn, reportedOn }: Service): SheetSource | null {
  if (detail === null) return null;
  return { source: detail.source, date: assuredOn ?? reportedOn, assured: assuredOn !== null };
}

/** What the page for a council session says of a hromada. */
export function sheetData(
  { dataset, basket, travel, way }: Pick<Derived, 'dataset' | 'basket' | 'travel' | 'way'>,
  { hromada }: HromadaRow,
  options: CoverageOptions,
  today: string,
): SheetData {
  const cells = basket.cells(hromada.code);
  const known = cells.filter(({ fill }) => fill !== 'unknown' && fill !== 'notApplicable');
  const found = (type: string): NearestFound => {
    const asked = { types: [type], match: 'any' } as const;
    const straight = nearestOf(dataset, asked, options, today)(hromada);
    if (travel === null || way === 'straight') return straight;
    const road = nearestByRoadOf(dataset, asked, options, travel.ways)(hromada);
    return { near: road.near ?? straight.near, anywhere: road.anywhere ?? straight.anywhere };
  };
  const missing = (['gap', 'notFound'] as const).flatMap((fill) =>
    cells.filter((cell) => cell.fill === fill).map((cell) => ({ cell, found: found(cell.type.id) })),
  );
  const services = known.flatMap(({ coverage }) => coverage.services.map((at) => dataset.services[at]));
  const surveys = known.flatMap(({ coverage }) => dataset.surveys[coverage.survey ?? -1] ?? []);
  const sources = [
    ...services.flatMap((service) => (service === undefined ? [] : (sourceOf(service) ?? []))),
    ...surveys.map(({ source, date }): SheetSource => ({ source, date, assured: false })),
  ];
  const unique = new Map(sources.map((each) => [`${each.source} ${each.date} ${each.assured}`, each]));
  return { known, missing, silent: cells.length - known.length, sources: [...unique.values()] };
}
