import { fold } from '../../../domain/search/fold.ts';
import type { Service } from '../../../domain/service.ts';
import { editDistance } from '../suggest/nearest-text.ts';

/** What two rows about one service have in common. */
interface Known {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly digits: string;
  readonly phone: string;
  readonly where: string;
}

/** Names of a group that are compared letter by letter, and comparisons of a file; beyond them only whole names. */
const COMPARED = 100;
const COMPARISONS = 500_000;
const LEGAL =
  /(?<!\p{L})(?:комунальн\p{L}+|державн\p{L}+|приватн\p{L}+|закл\p{L}+|установ\p{L}+|підприємств\p{L}+|ку|кз|кп|кнп|го|бф|тов|фоп|громадськ\p{L}+ організац\p{L}+|благодійн\p{L}+ фонд\p{L}*)(?!\p{L})/gu;

export interface NearDuplicates {
  /** The earlier row that seems to be about the same service; null = none. */
  readonly add: (service: Service, row: number) => { readonly row: number; readonly id: string } | null;
}

/**
 * Rows of one type and one hromada (or area) whose providers' names are equal but for legal form, case, marks and
 * slips, or which share a phone and are near in name. Another address makes them two services.
 */
export function buildNearDuplicates(): NearDuplicates {
  const groups = new Map<string, Known[]>();
  const whole = new Map<string, Known>();
  let left = COMPARISONS;
  return {
    add: (service, row) => {
      const key = `${service.type}|${service.hromada ?? [...service.serviceArea].sort().join(';')}`;
      const known = describe(service, row);
      const group = groups.get(key) ?? [];
      const same = `${key}|${known.name}|${known.digits}|${known.where}`;
      const compared = left > 0 ? group : [];
      left -= compared.length;
      const found = whole.get(same) ?? compared.find((other) => isNear(other, known)) ?? null;
      if (!whole.has(same)) whole.set(same, known);
      if (group.length < COMPARED) group.push(known);
      groups.set(key, group);
      return found;
    },
  };
}

function describe({ id, provider, detail, name }: Service, row: number): Known {
  const stripped = fold(provider.uk.toLowerCase().replace(LEGAL, ' '));
  return {
    row,
    id,
    name: `${stripped === '' ? fold(provider.uk) : stripped}|${fold(name?.uk ?? '')}`,
    digits: digitsOf(`${provider.uk}|${name?.uk ?? ''}`),
    phone: detail?.phones[0]?.tel ?? '',
    where: `${fold(detail?.settlement?.uk ?? '')} ${fold(detail?.address ?? '')} ${digitsOf(detail?.address ?? '')}`,
  };
}

function isNear(a: Known, b: Known): boolean {
  if (a.where !== b.where) return false;
  const limit = a.phone !== '' && a.phone === b.phone ? 6 : 2;
  const allowed = Math.min(limit, Math.floor(b.name.length / 8));
  // «Центр № 1» and «Центр № 2» are two.
  if (a.digits !== b.digits) return false;
  return editDistance(a.name, b.name, allowed) <= allowed;
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
