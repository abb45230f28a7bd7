import type { HsdsText } from './types.ts';

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
    .map(({ byday = '', weekday = '', opens_at = '', closes_at = '' }) => {
      const days = byday === '' ? [weekday.slice(0, 2)] : byday.split(',').map((day) => day.trim().slice(-2));
      const known = days.map((day) => DAYS[day.toUpperCase()] ?? '');
      const hours = [opens_at, closes_at].map(clock);
      if (!known.includes('') && !hours.includes('')) return `${known.join(',')} ${hours.join('-')}`;
      // Not understood, it is asked about as it is written.
      return [byday || weekday, [opens_at, closes_at].filter(Boolean).join('-')].filter(Boolean).join(' ');
    })
    .filter((text) => text !== '')
    .join('; ');
}

/** `09:00:00+02:00`, `9am`, `4:00 PM` → 09:00, 16:00; empty for anything else. */
function clock(text: string): string {
  const found = /^\s*(\d{1,2})(?::(\d\d))?(?::\d\d)?(?:Z|[+-]\d\d:?\d\d)?\s*([ap])?\.?(?:m\.?)?\s*$/i.exec(
    text,
  );
  if (found === null) return '';
  const [, hour = '', minutes = '00', half] = found;
  const turned =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return turned > 24 ? '' : `${String(turned).padStart(2, '0')}:${minutes}`;
}
