import type { Manifest } from '../../../data/manifest.ts';
import { decodeServicesPack } from '../../../data/pack-codec.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { toDataset } from '../../../state/dataset.ts';

/** A services.json of another release, read in the browser. Rejects with the reason when it is something else. */
export async function readRelease(file: File, manifest: Manifest): Promise<Dataset> {
  const json: unknown = JSON.parse(await file.text());
  return toDataset(manifest, decodeServicesPack(json, file.name));
}
