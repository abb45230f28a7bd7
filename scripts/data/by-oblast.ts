import type { Built } from './assemble.ts';

/** Where anything is known: how much of it, how many with a phone, and from when to when; the counts add up to all. */
export function oblastLines({ regions }: Pick<Built['manifest'], 'regions'>): string[] {
  return regions
    .filter(({ services, unplaced }) => services + unplaced > 0)
    .map(({ code, hromadas, services, unplaced, known }) => {
      const { phones = 0, reached = 0, oldest = null, newest = null } = known ?? {};
      const span = oldest === null ? '' : `; gathered from sources of ${oldest} to ${newest}`;
      return (
        `  ${code.slice(0, 4)}: ${services} services, ${phones} with a phone, ${unplaced} unplaced, ` +
        `in ${reached} of ${hromadas} hromadas${span}`
      );
    });
}
