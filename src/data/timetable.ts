export interface Timetable {
  /** opening_hours syntax; null where the text could not be understood or gives no hours. */
  readonly syntax: string | null;
  /** `none`: the register gives no hours; `unparsed`: it gives some that could not be understood. */
  readonly outcome: 'parsed' | 'none' | 'unparsed';
}

const DAYS = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'] as const;
const OSM_DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const CLOSED =
  /^([-–—_.,0\s]*|ні|вих(ідн(ий|і))?( день)?\.?|не працює|немає( прийому)?|відсутн\S*|без прийому|неприйомний( день)?)$/;

/** Reads «пн: 8:00-17:00; вт: з 9.00 до 20.00; сб: -» of the register into `Mo 08:00-17:00; Tu 09:00-20:00`. */
export function readTimetable(text: string | null): Timetable {
  const days = text === null ? null : splitDays(text);
  if (days === null) return { syntax: null, outcome: text === null || isBlank(text) ? 'none' : 'unparsed' };
  const hours = days.map((day) => (day === undefined ? '' : dayHours(day)));
  if (hours.includes(null)) return { syntax: null, outcome: 'unparsed' };
  const syntax = joinDays(hours as string[]);
  return syntax === '' ? { syntax: null, outcome: 'none' } : { syntax, outcome: 'parsed' };
}

function isBlank(text: string): boolean {
  return /^[\s\-–—_.,]*$/.test(text);
}

const DAY = '(пн|вт|ср|чт|пт|сб|нд)';
/** «пн:», «пн.», «пн 8…», «пн-чт 8…». */
const DAY_MARK = new RegExp(`(?<!\\p{L})${DAY}(?:\\s*-\\s*${DAY})?(?:\\s*[:.]|\\s+(?=[\\dз]))`, 'u');

/** What the text says of each day, Monday first; null when it does not begin with a day, or a day stands twice. */
function splitDays(text: string): (string | undefined)[] | null {
  const parts = text.toLowerCase().split(DAY_MARK);
  if (parts.length < 4 || !isBlank(parts[0] ?? '')) return null;
  const days: (string | undefined)[] = DAYS.map(() => undefined);
  for (let i = 1; i < parts.length; i += 3) {
    const first = DAYS.findIndex((name) => name === parts[i]);
    const last = parts[i + 1] === undefined ? first : DAYS.findIndex((name) => name === parts[i + 1]);
    for (let day = first; day <= last; day++) {
      if (days[day] !== undefined) return null;
      days[day] = (parts[i + 2] ?? '').replace(/[;,\s]+$/, '').trim();
    }
  }
  return days;
}

/** `08:00-12:00,13:00-17:00`; empty for a closed day; null where the words say something else. */
function dayHours(text: string): string | null {
  if (CLOSED.test(text)) return '';
  return plainRange(text) ?? looseTimes(text);
}

/** «з 9 до 16», «8-17», «08-16.45», «08,00-17,00»: the sign inside a time differs from the one between times. */
function plainRange(text: string): string | null {
  const time = '(\\d{1,2})(?:[:.,]([0-5]\\d))?';
  const found = new RegExp(`^з?\\s*${time}\\s*(?:-|–|—|до|по)\\s*${time}(?:\\s*год\\.?)?$`).exec(text);
  if (found === null) return null;
  const [h1, m1 = '0', h2, m2 = '0'] = found.slice(1);
  return intervals([Number(h1) * 60 + Number(m1), Number(h2) * 60 + Number(m2)], false);
}

const MINUTES = /(\d{1,2})(?:\s*[:.]\s*|\s*-(?=\d{2}\b)|\s(?=[0-5][05]\b))([0-5]\d)(?!\d)/g;
/** Words that may stand between times; a lone 3 is a slip for «з». */
const FILLER = /^(\s|[-–—:;,.()]|з|із|до|по|год|години|перерва|обід|на|та|і)*$/;

/** «з 8:00 - до 17:00», «8-30 до 16-00», «08-00 17-15», «8.00-12.00, 13.00-17.00», «… перерва 12:00-13:00». */
function looseTimes(text: string): string | null {
  const marked = text.replace(MINUTES, ' $1:$2 ');
  const times = [...marked.matchAll(/(\d{1,2}):(\d{2})/g)].map(([, h, m]) => Number(h) * 60 + Number(m));
  const words = marked.replace(/\d{1,2}:\d{2}/g, ' ').replace(/^\s*3\s/, ' ');
  return FILLER.test(words) ? intervals(times, /перерв|обід/.test(words)) : null;
}

function intervals(times: number[], pause: boolean): string | null {
  const [a, b, c, d] = times as [number, number, number, number];
  const sorted = pause ? [a, c, d, b] : times;
  const rising = sorted.every((time, i) => time <= 1440 && (i === 0 || time > (sorted[i - 1] as number)));
  if (!rising || (times.length !== 2 && times.length !== 4) || (pause && times.length !== 4)) return null;
  const spans = [];
  for (let i = 0; i < sorted.length; i += 2) spans.push(`${clock(sorted[i])}-${clock(sorted[i + 1])}`);
  return spans.join(',');
}

function clock(minutes = 0): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Days with the same hours in one rule: `Mo-We,Fr 08:00-17:00; Th 08:00-20:00`. */
function joinDays(hours: readonly string[]): string {
  const rules = new Map<string, number[]>();
  hours.forEach((span, day) => {
    if (span !== '') rules.set(span, [...(rules.get(span) ?? []), day]);
  });
  return [...rules].map(([span, days]) => `${dayList(days)} ${span}`).join('; ');
}

function dayList(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => [run[0], run.at(-1)].filter((day, i) => i === 0 || day !== run[0]))
    .map((ends) => ends.map((day) => OSM_DAYS[day ?? 0]).join('-'))
    .join(',');
}
