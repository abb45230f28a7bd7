/** One open interval of a week: minutes from Monday 00:00, Europe/Kyiv wall clock, end exclusive; end may pass 10 080. */
export interface WeeklyInterval {
  readonly from: number;
  readonly to: number;
}

/** HSDS schedule. */
export interface Hours {
  /** opening_hours syntax where it could be parsed; null otherwise. */
  readonly syntax: string | null;
  /** Sorted; empty when nothing could be parsed. */
  readonly weekly: readonly WeeklyInterval[];
  /** As the source wrote it: shown where it could not be parsed. */
  readonly text: string | null;
  /** Words of the source that stand beside the hours and may condition them: «за записом». */
  readonly note?: string | undefined;
}

/** Minutes of a day as a clock shows them: `08:30`. */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
