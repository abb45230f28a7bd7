import type { Hromada, UnitKind } from '../hromada.ts';

const COUNCILS: Readonly<Record<UnitKind, string | null>> = {
  urban: 'міська рада',
  settlement: 'селищна рада',
  rural: 'сільська рада',
  city: null,
  raion: null,
};

/** Whom a letter is addressed to, in Ukrainian: «Вертіївська сільська рада»; «Київ, міська рада». */
export function councilOf({ name, kind }: Pick<Hromada, 'name' | 'kind'>): string {
  const council = COUNCILS[kind];
  return council === null ? `${name.uk}, міська рада` : `${name.uk} ${council}`;
}
