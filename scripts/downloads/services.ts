import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServicesPack } from '../../src/data/packs/pack.ts';
import { decodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import type { Service } from '../../src/domain/service.ts';
import { type Published, readPublished } from '../report/published.ts';

export interface PublishedServices extends Published {
  /** Whole records of all regions, each once, by id. */
  readonly services: readonly Service[];
}

/** The published services with their details, from the packs of all regions. Throws as `readPublished` does. */
export function readPublishedServices(folder: string): PublishedServices {
  const published = readPublished(folder);
  const byId = new Map<string, Service>();
  for (const { files } of published.manifest.regions) {
    for (const service of readPack(folder, files.services).services) byId.set(service.id, service);
  }
  const services = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...published, services };
}

function readPack(folder: string, file: string): ServicesPack {
  return decodeServicesPack(JSON.parse(readFileSync(path.join(folder, file), 'utf8')), file);
}
