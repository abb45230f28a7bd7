import { createHash } from 'node:crypto';
import type { ReleaseCounts } from '../../src/data/packs/downloads.ts';
import type { Service } from '../../src/domain/service.ts';
import { readFrom, readReleases, type ReleasePacks } from './releases.ts';

/** The release that this one follows, as its site offers it for download. */
export interface PreviousRelease {
  readonly release: string;
  readonly services: readonly Service[];
  /** What it said of the release before it. */
  readonly changes: ReleaseCounts | null;
  /** Its whole list of changed ids; null where it has none. */
  readonly changedIds: string | null;
  /** It, and those before it that its site keeps, the newest first: to be compared with on the page. */
  readonly releases: readonly ReleasePacks[];
}

interface Index {
  readonly release: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly changes?: ReleaseCounts | null;
}

/**
 * Reads the downloads of a published site: its address, or the folder of a built one. Throws an Error that says which
 * file is missing, unreadable or not what the site's index says it is.
 */
export async function readPrevious(
  site: string,
  say: (line: string) => void = console.warn,
): Promise<PreviousRelease> {
  const index = JSON.parse(String(Buffer.from(await readFrom(site, 'downloads/index.json')))) as Index;
  const checked = async (name: string) => {
    const content = await readFrom(site, `downloads/${name}`);
    const listed = index.files.find((file) => file.path === name);
    if (listed?.sha256 !== createHash('sha256').update(content).digest('hex')) {
      throw new Error(`${site}: downloads/${name} is not what its index says`);
    }
    return String(Buffer.from(content));
  };
  const { release, services } = JSON.parse(await checked('services.json')) as PreviousRelease;
  const has = index.files.some((file) => file.path === 'changes.json');
  const changedIds = has ? await checked('changes.json') : null;
  const releases = await readReleases(site, say);
  return { release, services, changes: index.changes ?? null, changedIds, releases };
}
