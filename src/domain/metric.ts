/** What the planner's map shows. */
export const METRIC_IDS = ['state', 'count', 'perCapita', 'km'] as const;
export type MetricId = (typeof METRIC_IDS)[number];
