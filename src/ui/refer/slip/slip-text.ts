import type { Translate } from '../../../i18n/index.ts';
import { crisisText } from '../../contact/crisis-text.ts';
import { byName, callText, type SlipCall, slipCrisis, type SlipItem } from './slip-facts.ts';

interface Slip {
  readonly items: readonly SlipItem[];
  readonly link: string;
  /** As printed: «Складено 23.11.2026, ЦНСП Ніжина». */
  readonly made: string;
}

/** The whole slip for a messenger or SMS: short lines, no signs that a messenger would turn into something else. */
export function slipText({ items, link, made }: Slip, t: Translate): string {
  const blocks = items.map((item, i) => [`${i + 1}. ${item.type}`, ...details(item, t)].join('\n'));
  return plain([...beginning(items, t), ...blocks, ending(t), `${made}\n${t('refer:slip.link', { link })}`]);
}

/** Names and numbers alone, for where a long text does not fit. */
export function slipShort({ items, link }: Slip, t: Translate): string {
  const lines = items.map((item, i) => {
    const [call] = item.calls;
    return `${i + 1}. ${item.type}: ${call === undefined ? item.provider : callText(call)}`;
  });
  return plain([...beginning(items, t), lines.join('\n'), ending(t), t('refer:slip.link', { link })]);
}

/** Only where the list is, and whom to call at once. */
export function slipLinkOnly({ items, link }: Slip, t: Translate): string {
  return plain([...beginning(items, t), t('refer:slip.link', { link })]);
}

/** No-break spaces are of use on a page alone, and a link to mail takes each for six letters. */
const plain = (parts: readonly string[]) => parts.join('\n\n').replaceAll('\u00a0', ' ');

/** A slip with a service on violence begins with its lines, before any office, however short it is. */
function beginning(items: readonly SlipItem[], t: Translate): string[] {
  const list = crisisText(slipCrisis(items), t);
  return [t('refer:slip.title'), ...(list === '' ? [] : [list])];
}

function details(item: SlipItem, t: Translate): string[] {
  return [
    ...(item.provider === item.type ? [] : [item.provider]),
    ...(item.status === null ? [] : [item.status]),
    ...(item.instead === null ? [] : [item.instead]),
    ...byName(item.calls).map((calls) => callLine(calls, t)),
    ...item.facts.map(({ label, lines }) => `${label}: ${lines.join('; ')}`),
    ...(item.unknown.length === 0 ? [] : [t('refer:slip.unknown', { list: item.unknown.join(', ') })]),
    ...(item.fresh === '' ? [] : [item.fresh]),
    ...(item.fallback.length === 0 ? [] : [t('refer:slip.fallback', { list: item.fallback.join('; ') })]),
    ...(item.note === '' ? [] : [t('refer:slip.note', { note: item.note })]),
  ];
}

function callLine([call, ...more]: readonly SlipCall[], t: Translate): string {
  if (call === undefined) return '';
  const text = [callText(call), ...more.map(({ label }) => label)].join('; ');
  if (call.href.startsWith('tel:')) return t('refer:slip.call', { call: text });
  return call.href.startsWith('mailto:') ? t('refer:slip.write', { call: text }) : text;
}

function ending(t: Translate): string {
  return `${t('refer:slip.notReferral')}\n${t('refer:slip.lastResort')}`;
}
