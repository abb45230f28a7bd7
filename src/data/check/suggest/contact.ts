import { readTimetable } from '../../timetable.ts';
import type { ProviderContext } from '../../provider/context.ts';

/** `www.example.org`, `http//example.org` → a link; null for what names no site. */
export function suggestLink(text: string): string | null {
  const bare = text.trim().replace(/^(https?)[:;]?\/*(?=\w)/i, '');
  if (/^(javascript|data|file|ftp|mailto|tel):/i.test(text.trim())) return null;
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(bare) && !bare.includes('@') ? `https://${bare}` : null;
}

/** Spaces, `mailto:` and marks at the end are slips. */
export function suggestEmail(text: string): string | null {
  const bare = text
    .replace(/^mailto:/i, '')
    .replace(/\s+/g, '')
    .replace(/[.,;]+$/, '');
  return /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/.test(bare) ? bare : null;
}

/** Numbers divided by anything but a semicolon; null where one of them cannot be dialled. */
export function suggestPhones(text: string, phone: ProviderContext['phone']): string | null {
  const parts = text.split(/\s*(?:[;,/\n|]|\s(?:та|і|або)\s)\s*/).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => phone(part) !== null) ? parts.join('; ') : null;
}

/** «Пн–Пт: 8:00–17:00» → `Mo-Fr 08:00-17:00`; null where it cannot be understood. */
export function suggestHours(text: string, hours: ProviderContext['hours']): string | null {
  if (/^(цілодобово|24\s*\/\s*7|щодня цілодобово)\.?$/i.test(text)) return '24/7';
  const plain = text
    .toLowerCase()
    .replace(/понеділ\S*/g, 'пн')
    .replace(/вівтор\S*/g, 'вт')
    .replace(/серед\S*/g, 'ср')
    .replace(/четвер\S*/g, 'чт')
    .replace(/п['’ʼ]?ятниц\S*/g, 'пт')
    .replace(/субот\S*/g, 'сб')
    .replace(/неділ\S*/g, 'нд')
    .replace(/щоден\S*|щодня/g, 'пн-нд')
    .replace(/будн\S*|у робочі дні/g, 'пн-пт')
    .replace(/[–—]/g, '-');
  const { syntax } = readTimetable(plain);
  return syntax !== null && hours(syntax) !== null ? syntax : null;
}
