import type { Dataset } from '../dataset.ts';
import { perObject } from '../memo.ts';

const places = perObject(
  (dataset: Dataset): Dataset => ({
    ...dataset,
    types: dataset.types.flatMap((type) => (type.applyPlace ? [{ ...type, applyPlace: false }] : [])),
    services: dataset.applyPlaces,
    surveys: [],
    // The pack's are of services alone: without it they are searched among these.
    nearest: {},
  }),
);

/** What coverage is of: of a region's places to apply, where nothing else is asked for, theirs; else of services alone. */
export function ofChoice(dataset: Dataset, chosen: readonly string[]): Dataset {
  if (dataset.region === null || chosen.length === 0) return dataset;
  const only = chosen.every((id) => dataset.types.some((type) => type.id === id && type.applyPlace));
  return only ? places(dataset) : dataset;
}
