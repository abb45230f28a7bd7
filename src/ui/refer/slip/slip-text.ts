import type { Translate } from '../../../i18n/index.ts';
import { callText, type SlipItem } from './slip-facts.ts';

interface Slip {
  readonly items: readonly SlipItem[];
  readonly link: string;
  /** As printed: «Складено 23.11.2026, ЦНСП Ніжина». */
  readonly made: string;
}

/** The whole slip for a messenger or SMS: short lines, no signs that a messenger would turn into something else. */
export function slipText({ items, link, made }: Slip, t: Translate): string {
  const blocks = items.map((item, i) => [`${i + 1}. ${item.type}`, ...details(item, t)].join('\n'));
  return [t('refer:slip.title'), ...blocks, ending(t), `${made}\n${t('refer:slip.link', { link })}`].join(
    '\n\n',
  );
}

/** Names and numbers alone, for where a long text does not fit. */
export function slipShort({ items, link }: Slip, t: Translate): string {
  const lines = items.map((item, i) => {
    const [call] = item.calls;
    return `${i + 1}. ${item.type}: ${call === undefined ? item.provider : callText(call)}`;
  });
  return [t('refer:slip.title'), lines.join('\n'), ending(t), t('refer:slip.link', { link })].join('\n\n');
}

/** Only where the list is. */
export function slipLinkOnly({ link }: Slip, t: Translate): string {
  return [t('refer:slip.title'), t('refer:slip.link', { link })].join('\n\n');
}

function details(item: SlipItem, t: Translate): string[] {
  return [
    ...(item.provider === item.type ? [] : [item.provider]),
    ...(item.status === null ? [] : [item.status]),
    ...item.calls.map((call) => t('refer:slip.call', { call: callText(call) })),
    ...item.facts.map(({ label, lines }) => `${label}: ${lines.join('; ')}`),
    ...(item.unknown.length === 0 ? [] : [t('refer:slip.unknown', { list: item.unknown.join(', ') })]),
    ...(item.fallback.length === 0
      ? []
      : [t('refer:slip.fallback', { list: item.fallback.map(callText).join('; ') })]),
    ...(item.fresh === '' ? [] : [item.fresh]),
    ...(item.note === '' ? [] : [t('refer:slip.note', { note: item.note })]),
  ];
}

function ending(t: Translate): string {
  return `${t('refer:slip.notReferral')}\n${t('refer:slip.lastResort')}`;
}
