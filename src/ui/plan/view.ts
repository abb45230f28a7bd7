/** The planner's view in one file: it is asked for as a whole, and comes or fails as a whole. */
export { CoverageTable } from './table/CoverageTable.tsx';
export { MetricNone } from './MetricNone.tsx';
export { MetricSelect } from './MetricSelect.tsx';
export { PlanBar, ToolRow } from './PlanBar.tsx';
export { PlanPanel } from './PlanPanel.tsx';
