import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReleaseCounts } from '../../src/data/downloads.ts';
import type { Service } from '../../src/domain/service.ts';

/** The release that this one follows, as its site offers it for download. */
export interface PreviousRelease {
  readonly release: string;
  readonly services: readonly Service[];
  /** What it said of the release before it. */
  readonly changes: ReleaseCounts | null;
  /** Its whole list of changed ids; null where it has none. */
  readonly changedIds: string | null;
}

interface Index {
  readonly release: string;
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly changes?: ReleaseCounts | null;
}

/** Seconds after which a site that does not answer counts as not there. */
const PATIENCE = 30;

/**
 * Reads the downloads of a published site: its address, or the folder of a built one. Throws an Error that says which
 * file is missing, unreadable or not what the site's index says it is.
 */
export async function readPrevious(site: string): Promise<PreviousRelease> {
  const index = JSON.parse(String(await readFrom(site, 'index.json'))) as Index;
  const checked = async (name: string) => {
    const content = await readFrom(site, name);
    const listed = index.files.find((file) => file.path === name);
    if (listed?.sha256 !== createHash('sha256').update(content).digest('hex')) {
      throw new Error(`${site}: downloads/${name} is not what its index says`);
    }
    return String(content);
  };
  const { release, services } = JSON.parse(await checked('services.json')) as PreviousRelease;
  const has = index.files.some((file) => file.path === 'changes.json');
  const changedIds = has ? await checked('changes.json') : null;
  return { release, services, changes: index.changes ?? null, changedIds };
}

async function readFrom(site: string, name: string): Promise<Uint8Array> {
  if (!/^https?:/.test(site)) return readFile(path.join(site, 'downloads', name));
  const url = new URL(`downloads/${name}`, site.endsWith('/') ? site : `${site}/`);
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE * 1000) });
  if (!answer.ok) throw new Error(`${url.href}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
