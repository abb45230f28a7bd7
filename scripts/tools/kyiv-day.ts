/** The day in Kyiv, `2026-01-31`. */
export function kyivDay(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Kyiv' }).format(now);
}
