import { foldHeader } from '../../sheet/fold-header.ts';
import type { ColumnMapping } from '../mapping/target.ts';
import type { FoundTable } from '../tables/table.ts';
import type { Profile } from './profile.ts';

const LEAST = 0.7;

/** How well a profile fits a table, 0…1: between the share of the table's headers that it knows, and of its own that the table has. */
function fitOf(profile: Profile, { columns }: FoundTable): number {
  const headers = new Set(
    columns.filter(({ parts }) => parts.length > 0).map(({ parts }) => keyOf(parts.join(' · '))),
  );
  const known = Object.keys(profile.columns).map(keyOf);
  const both = known.filter((key) => headers.has(key)).length;
  if (both < 3) return 0;
  return (both / known.length + both / headers.size) / 2;
}

/** The profile that fits a table best; null where none does. */
export function fittingProfile(profiles: readonly Profile[], table: FoundTable): Profile | null {
  const scored = profiles
    .map((profile) => ({ profile, fit: fitOf(profile, table) }))
    .filter(({ fit }) => fit >= LEAST);
  return scored.toSorted((a, b) => b.fit - a.fit)[0]?.profile ?? null;
}

/** What was proposed, with what the profile says of the same headers. */
export function withProfile(proposed: readonly ColumnMapping[], profile: Profile): ColumnMapping[] {
  const known = new Map(Object.entries(profile.columns).map(([header, said]) => [keyOf(header), said]));
  return proposed.map((column) => {
    const said = known.get(keyOf(column.header));
    if (said === undefined) return column;
    const { index, header } = column;
    const { to, parts, fillDown } = said;
    return {
      index,
      header,
      to,
      ...(parts && { parts }),
      ...((fillDown ?? column.fillDown) === true && { fillDown: true }),
      sure: 1,
      why: {
        key: 'mappedProfile',
        params: { name: { uk: profile.name.uk, en: profile.name.en ?? profile.name.uk } },
      },
    };
  });
}

const keyOf = (header: string) => foldHeader(header.replace(/\s+/g, ' '));
