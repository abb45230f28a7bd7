import type { RecipientGroup } from '../../domain/service-type.ts';
import { dictionary, list, readFile, record, required, text } from '../fields-schema.ts';
import { printJson } from '../json-text.ts';
import { LoadError } from '../load-error.ts';
import type { Manifest } from './manifest.ts';
import { type DataUrl, fetchPack } from './load.ts';

type Taxonomy = Pick<Manifest, 'types' | 'recipients'>;
type ById = Readonly<Record<string, readonly string[]>>;

/** `overview/words.json`: how people call types and recipients, by id; apart from the manifest, for no list reads them. */
export interface TaxonomyWords {
  readonly release: string;
  readonly types: ById;
  readonly recipients: ById;
}

const byId = required(dictionary(list(text)));
const schema = record<TaxonomyWords>({ release: text, types: byId, recipients: byId });

/** The text of the file. */
export function encodeWords({ types, recipients }: Taxonomy, release: string): string {
  return printJson({ release, types: wordsById(types), recipients: wordsById(recipients) }, 'keepEmpty');
}

function wordsById(all: readonly Pick<RecipientGroup, 'id' | 'words'>[]): ById {
  return Object.fromEntries(all.flatMap(({ id, words = [] }) => (words.length > 0 ? [[id, words]] : [])));
}

/** The taxonomy as the manifest tells it. */
export function withoutWords({ types, recipients }: Taxonomy): Taxonomy {
  return {
    types: types.map((type) => ({ ...type, words: [] })),
    recipients: recipients.map((group) => ({ ...group, words: undefined })),
  };
}

/** A release's taxonomy with the words of the parsed file. Throws LoadError `invalid`. */
export function withWords(manifest: Manifest, json: unknown, file: string): Taxonomy {
  const { release } = manifest;
  const words = readFile(schema, json, file);
  if (words.release !== release)
    throw new LoadError({ kind: 'invalid', file, where: 'release', expected: release, came: words.release });
  return {
    types: manifest.types.map((type) => ({ ...type, words: words.types[type.id] ?? type.words })),
    recipients: manifest.recipients.map((group) => ({
      ...group,
      words: words.recipients[group.id] ?? group.words,
    })),
  };
}

/** A release's taxonomy with its words, which builds before them have in the manifest. Throws LoadError. */
export async function loadTaxonomy(base: DataUrl, manifest: Manifest): Promise<Taxonomy> {
  const { words: file } = manifest;
  return file === undefined ? manifest : withWords(manifest, await fetchPack(base, manifest, file, {}), file);
}
