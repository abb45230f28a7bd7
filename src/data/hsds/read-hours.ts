import type { HsdsText } from './read-rows.ts';

const DAYS: Readonly<Record<string, string>> = {
  MO: 'Mo',
  TU: 'Tu',
  WE: 'We',
  TH: 'Th',
  FR: 'Fr',
  SA: 'Sa',
  SU: 'Su',
};

/** Hours in words, as we write them beside each schedule; of another's package out of its days and times. */
export function hoursCell(schedules: readonly HsdsText[]): string {
  const words = schedules[0]?.['description'] ?? '';
  if (words !== '') return words;
  return schedules
    .flatMap(({ byday = '', opens_at = '', closes_at = '' }) => {
      const days = byday.split(',').map((day) => DAYS[day.trim().slice(-2)] ?? '');
      const known = days.length > 0 && !days.includes('') && opens_at !== '' && closes_at !== '';
      return known ? [`${days.join(',')} ${opens_at.slice(0, 5)}-${closes_at.slice(0, 5)}`] : [];
    })
    .join('; ');
}
