import { fold } from '../../../domain/search/fold.ts';
import type { Service } from '../../../domain/service.ts';
import { editDistance, foldOnce } from '../suggest/nearest-text.ts';
import type { Rule } from './rule.ts';

/** A row, as long as no other stands in the same place: its name is not folded before one does. */
interface Seen {
  readonly row: number;
  readonly id: string;
  readonly phone: string;
  readonly provider: string;
  readonly service: string;
}

interface Known extends Seen {
  readonly name: string;
}

/** Rows of one type, one territory, one address and the same numbers in their names. */
interface Group {
  readonly known: Known[];
  readonly byName: Map<string, Known>;
}

/** Names of a group that are compared letter by letter, and comparisons of a file; beyond them only whole names. */
const COMPARED = 100;
const COMPARISONS = 500_000;
const LEGAL =
  /(?<!\p{L})(?:комунальн\p{L}+|державн\p{L}+|приватн\p{L}+|закл\p{L}+|установ\p{L}+|підприємств\p{L}+|ку|кз|кп|кнп|го|бф|тов|фоп|громадськ\p{L}+ організац\p{L}+|благодійн\p{L}+ фонд\p{L}*)(?!\p{L})/gu;

/**
 * Rows of one type and one hromada (or area) whose providers' names are equal but for legal form, case, marks and
 * slips, or which share a phone and are near in name. Another address makes them two services.
 */
export const nearDuplicate: Rule = () => {
  const earlier = earlierRows();
  return (row, { service, unplaced }) => {
    const twin = unplaced === null ? earlier(service, row.row) : null;
    if (twin === null) return [];
    const params = { row: String(twin.row), id: twin.id };
    return [{ severity: 'warning', column: 'id', key: 'nearDuplicate', params, came: row.get('id') }];
  };
};

/** Finds the earlier row that seems to be about the same service; null = none. */
function earlierRows(): (service: Service, row: number) => Seen | null {
  const alone = new Map<string, Seen>();
  const groups = new Map<string, Group>();
  let left = COMPARISONS;
  return (service, row) => {
    const key = keyOf(service);
    const first = alone.get(key);
    const seen = seenOf(service, row);
    if (first === undefined) {
      alone.set(key, seen);
      return null;
    }
    const group = groups.get(key) ?? groupOf(first);
    groups.set(key, group);
    const known = named(seen);
    const compared = left > 0 ? group.known : [];
    left -= compared.length;
    const found = group.byName.get(known.name) ?? compared.find((other) => isNear(other, known)) ?? null;
    put(group, known);
    return found;
  };
}

/** «Центр № 1» and «Центр № 2» are two, and so are two addresses. */
function keyOf({ type, hromada, serviceArea, provider, name, detail }: Service): string {
  const home = hromada ?? [...serviceArea].sort().join(';');
  const address = detail?.address ?? '';
  const where = `${foldOnce(detail?.settlement?.uk ?? '')} ${foldOnce(address)} ${digitsOf(address)}`;
  return `${type}|${home}|${digitsOf(`${provider.uk}|${name?.uk ?? ''}`)}|${where}`;
}

function seenOf({ id, provider, name, detail }: Service, row: number): Seen {
  return { row, id, phone: detail?.phones[0]?.tel ?? '', provider: provider.uk, service: name?.uk ?? '' };
}

function named(seen: Seen): Known {
  const stripped = fold(seen.provider.toLowerCase().replace(LEGAL, ' '));
  return { ...seen, name: `${stripped === '' ? fold(seen.provider) : stripped}|${fold(seen.service)}` };
}

function groupOf(first: Seen): Group {
  const group: Group = { known: [], byName: new Map() };
  put(group, named(first));
  return group;
}

function put({ known, byName }: Group, one: Known): void {
  if (!byName.has(one.name)) byName.set(one.name, one);
  if (known.length < COMPARED) known.push(one);
}

function isNear(a: Known, b: Known): boolean {
  const limit = a.phone !== '' && a.phone === b.phone ? 6 : 2;
  const allowed = Math.min(limit, Math.floor(b.name.length / 8));
  return editDistance(a.name, b.name, allowed) <= allowed;
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
