/**
 * What the planner's map shows. `count`: services that serve; `perCapita`: the same per 10,000 residents; `km`: to the
 * nearest; the last three: residents of hromadas in one state of not having it, each apart, never summed.
 */
export const METRIC_IDS = [
  'state',
  'count',
  'perCapita',
  'km',
  'gapPeople',
  'notFoundPeople',
  'unknownPeople',
] as const;
export type MetricId = (typeof METRIC_IDS)[number];

/** The metrics that are numbers. */
export type NumberMetric = Exclude<MetricId, 'state'>;
