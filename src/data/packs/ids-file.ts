import { dictionary, list, readFile, record, required, text } from '../fields-schema.ts';

interface IdsFile {
  readonly release: string;
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/** `public/data/ids.json`: every id of the dataset by the file of `data/` that it stands in. */
const idsFile = record<IdsFile>({ release: text, files: required(dictionary(list(text))) });

/** By file. Throws LoadError `invalid`. */
export function readIds(json: unknown, file: string): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(readFile(idsFile, json, file).files));
}
