import type { Service } from '../../src/domain/service.ts';
import type { Records } from './providers.ts';
import { countedIn, unplacedIn } from './scope.ts';

/** Where anything is known: how much of it, how many with a phone, and from when to when; the counts add up to all. */
export function oblastLines({ services, unplaced }: Pick<Records, 'services' | 'unplaced'>): string[] {
  const oblasts = new Set([...services.map(countedIn), ...unplaced.map(unplacedIn)]);
  return [...oblasts]
    .filter((oblast) => oblast !== null)
    .sort()
    .map((oblast) => {
      const own = services.filter((service) => countedIn(service) === oblast);
      const lost = unplaced.filter((record) => unplacedIn(record) === oblast).length;
      const called = own.filter(({ detail }) => (detail?.phones.length ?? 0) > 0).length;
      return `  ${oblast}: ${own.length} services, ${called} with a phone, ${lost} unplaced${spanOf(own)}`;
    });
}

function spanOf(services: readonly Service[]): string {
  const dates = services.flatMap(({ reportedOn, assuredOn }) => reportedOn ?? assuredOn ?? []).sort();
  return dates.length === 0 ? '' : `; sources of ${dates[0]} to ${dates.at(-1)}`;
}
