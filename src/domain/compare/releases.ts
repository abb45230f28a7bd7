import { fold } from '../search/fold.ts';
import type { Service } from '../service.ts';

export interface Revised {
  readonly before: Service;
  readonly after: Service;
}

/** A record that the new table no longer has: whoever publishes it says why. */
export interface Vanished {
  readonly service: Service;
  /** New records that may be this one under another id, likeliest first. */
  readonly candidates: readonly Service[];
}

/** Two states of one table, joined by id: before = same + changed + vanished, after = same + changed + added. */
export interface ReleaseChanges {
  readonly same: readonly Service[];
  readonly changed: readonly Revised[];
  readonly added: readonly Service[];
  readonly vanished: readonly Vanished[];
}

const isSame = ({ before, after }: Revised): boolean => JSON.stringify(before) === JSON.stringify(after);

/** What a table adds to, changes in and leaves out of its previous release. Ids of a list are taken to be unique. */
export function compareReleases(before: readonly Service[], after: readonly Service[]): ReleaseChanges {
  const old = new Map(before.map((service) => [service.id, service]));
  const ids = new Set(after.map(({ id }) => id));
  const added = after.filter(({ id }) => !old.has(id));
  const pairs = after.flatMap((service): Revised[] => {
    const was = old.get(service.id);
    return was === undefined ? [] : [{ before: was, after: service }];
  });
  return {
    same: pairs.filter(isSame).map((pair) => pair.after),
    changed: pairs.filter((pair) => !isSame(pair)),
    added,
    vanished: before
      .filter(({ id }) => !ids.has(id))
      .map((service) => ({ service, candidates: candidatesOf(service, added) })),
  };
}

/** The records that a table of one oblast answers for: at home there, or without a home and serving it. */
export function servicesOfOblast(services: readonly Service[], oblast: string): Service[] {
  return services.filter(({ hromada, serviceArea }) =>
    hromada === null ? serviceArea.some((code) => code.startsWith(oblast)) : hromada.startsWith(oblast),
  );
}

function candidatesOf(service: Service, added: readonly Service[]): Service[] {
  return added
    .map((other) => ({ other, likeness: likenessOf(service, other) }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ other }) => other);
}

/** One type, and a name, a phone or a hromada in common. */
function likenessOf(a: Service, b: Service): number {
  if (a.type !== b.type) return 0;
  const phones = new Set(a.detail?.phones.map(({ tel }) => tel));
  const phone = b.detail?.phones.some(({ tel }) => phones.has(tel)) === true;
  const name = fold(a.provider.uk) === fold(b.provider.uk);
  const home = a.hromada !== null && a.hromada === b.hromada;
  return (name ? 4 : 0) + (phone ? 2 : 0) + (home ? 1 : 0);
}
