import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Phone } from '../../domain/service.ts';

/** Short numbers in use: 102, 15-47, 116 123. */
const SHORT = /^(1\d{2}|1[56]\d{2}|116\d{3})$/;

/**
 * A number as people write it → what a phone can dial: `(04637) 5-31-50`, `0462774747`, `80462774747` and `462774747`
 * are all +380…; null where it is no valid Ukrainian number, e.g. without its area code.
 */
export function parsePhone(text: string): Phone | null {
  const digits = text.replace(/\D/g, '');
  if (SHORT.test(digits)) return { tel: digits, label: text.trim() };
  const whole = /^80\d{9}$/.test(digits) ? `+3${digits}` : text.replace(/^[^\d+(]+/, '');
  const parsed = parsePhoneNumberFromString(whole, 'UA');
  if (parsed === undefined || !parsed.isValid()) return null;
  return { tel: parsed.number, label: labelOf(parsed.number) };
}

/** «046 277 47 47», «0 800 500 335»; foreign numbers as they are dialled. */
function labelOf(tel: string): string {
  const free = /^\+380([89]00)(\d{3})(\d{3})$/.exec(tel);
  if (free !== null) return `0 ${free.slice(1).join(' ')}`;
  const ukrainian = /^\+380(\d{2})(\d{3})(\d{2})(\d{2})$/.exec(tel);
  return ukrainian === null ? tel : `0${ukrainian.slice(1).join(' ')}`;
}
