/** The legend in one file: what stands over the map and under it. */
export { Legend } from './Legend.tsx';
export { LegendSigns } from './LegendSigns.tsx';
