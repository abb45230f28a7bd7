import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type DownloadIndex, readIndex } from '../../src/data/packs/downloads.ts';
import { readManifest } from '../../src/data/packs/manifest-schema.ts';
import { decodeServicesPack, encodeServicesPack } from '../../src/data/packs/pack-codec.ts';

/** Services of a published release, by scope (`UA74`, `UA`), as its site had them. */
export interface ReleasePacks {
  readonly release: string;
  readonly packs: ReadonlyMap<string, Uint8Array>;
}

/** A site keeps so many releases before its own; older ones go. */
const MOST_RELEASES = 12;

/** Seconds after which a site that does not answer counts as not there. */
const PATIENCE = 30;

/** Reads a file of a published site: its address, or the folder of a built one. */
export async function readFrom(site: string, name: string): Promise<Uint8Array> {
  if (!/^https?:/.test(site)) return readFile(path.join(site, name));
  const url = new URL(name, site.endsWith('/') ? site : `${site}/`);
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE * 1000) });
  if (!answer.ok) throw new Error(`${url.href}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

const hashOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12);

/**
 * The releases of a published site, the newest first: its own, and those before that it keeps. Each file must be what
 * the site says it is, and one that the page could read: what is not is left out and said.
 */
export async function readReleases(site: string, say: (line: string) => void): Promise<ReleasePacks[]> {
  const releases: ReleasePacks[] = [];
  const named = [ownFiles, keptFiles].map((read) =>
    read(site).catch((error: unknown) => {
      say(`Releases of ${site}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }),
  );
  for (const { release, files } of (await Promise.all(named)).flat()) {
    const packs = new Map<string, Uint8Array>();
    for (const [scope, { name, hash }] of files) {
      try {
        const content = await readFrom(site, name);
        if (hashOf(content) !== hash) throw new Error('it is not what the site says it is');
        const pack = decodeServicesPack(JSON.parse(String(Buffer.from(content))), name);
        if (pack.release !== release) throw new Error(`it is of release ${pack.release}`);
        packs.set(scope, content);
      } catch (error) {
        say(`Release ${release}, ${name}: left out (${(error as Error).message})`);
      }
    }
    if (packs.size > 0) releases.push({ release, packs });
  }
  return releases;
}

interface Named {
  readonly release: string;
  readonly files: readonly (readonly [
    scope: string,
    file: { readonly name: string; readonly hash: string },
  ])[];
}

const jsonOf = async (site: string, name: string): Promise<unknown> =>
  JSON.parse(String(Buffer.from(await readFrom(site, name))));

async function ownFiles(site: string): Promise<Named[]> {
  const manifest = readManifest(await jsonOf(site, 'data/manifest.json'), 'data/manifest.json');
  const { release, regions, overview, files } = manifest;
  const scopes = [
    ...regions.map(({ code, files: { services } }) => [code.slice(0, 4), services] as const),
    ...(overview === null ? [] : [['UA', overview.services] as const]),
  ];
  const own = scopes.map(
    ([scope, name]) => [scope, { name: `data/${name}`, hash: files[name]?.hash ?? '' }] as const,
  );
  return [{ release, files: own }];
}

async function keptFiles(site: string): Promise<Named[]> {
  const index = readIndex(await jsonOf(site, 'downloads/index.json'));
  return (index?.releases ?? []).map(({ release, files }) => ({
    release,
    files: Object.entries(files).map(([scope, { path: name, hash }]) => [
      scope,
      { name: `downloads/${name}`, hash },
    ]),
  }));
}

/**
 * What a comparison needs of a pack: no contacts, no address, no point. What was published once and withdrawn since, a
 * place above all, must not stay to be read; so whose place is secret now is left out whole.
 */
function inShort(content: Uint8Array, name: string, secret: ReadonlySet<string>): Uint8Array {
  const pack = decodeServicesPack(JSON.parse(String(Buffer.from(content))), name);
  const kept = pack.services.filter(({ id }) => !secret.has(id));
  const services = kept.map((service) => Object.assign({}, service, { at: null, detail: null }));
  const empty = { applyPlaces: [], bodies: [], agreements: [], needs: [], nearest: {} };
  return new TextEncoder().encode(encodeServicesPack({ ...pack, ...empty, services }));
}

/**
 * What is written: the files by path below `downloads/`, and the entries of its index.
 * @param secret ids of services whose place is secret in the release that is written
 */
export function keptOf(releases: readonly ReleasePacks[], now: string, secret: ReadonlySet<string>) {
  const kept = releases.filter(({ release }) => release !== now).slice(0, MOST_RELEASES);
  const files = new Map<string, Uint8Array>();
  const entries = kept.map(({ release, packs }): DownloadIndex['releases'][number] => ({
    release,
    files: Object.fromEntries(
      [...packs].map(([scope, whole]) => {
        const name = `releases/${release}/${scope}.json`;
        const content = inShort(whole, name, secret);
        files.set(name, content);
        return [scope, { path: name, bytes: content.length, hash: hashOf(content) }];
      }),
    ),
  }));
  return { files, entries };
}
