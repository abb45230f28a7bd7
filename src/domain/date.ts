/** Calendar date, `YYYY-MM-DD`: compares as text. */
export type ISODate = string;

/** Whether it is a day of the calendar; JavaScript takes 2025-02-31 for the 3rd of March. */
export function isDate(text: string | null): text is ISODate {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0));
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
