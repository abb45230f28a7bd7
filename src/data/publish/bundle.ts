import { strFromU8, strToU8, zipSync } from 'fflate';
import * as v from 'valibot';
import { fileKind } from '../sheet/read/file-kind.ts';
import { decodeText } from '../sheet/read/decode.ts';
import { openZip } from '../sheet/read/zip.ts';
import { Unreadable } from '../sheet/read/unreadable.ts';
import { sheetOfCsv } from '../sheet/read/csv.ts';
import { csvOfSheet } from '../edit/csv-of-sheet.ts';
import { PROVIDER_LAYOUT } from '../provider/read-table.ts';
import type { Sheet } from '../sheet/sheet.ts';

const day = v.pipe(v.string(), v.isoDate());

const schema = v.strictObject({
  sotsmapaBundle: v.literal(1),
  /** `whole`: these are all records of the oblast, and what is missing is gone; `part`: they are added to the others. */
  scope: v.picklist(['whole', 'part']),
  oblast: v.pipe(v.string(), v.regex(/^UA\d{2}$/)),
  /** The body that answers for it, and when it said so; no names of people. */
  by: v.strictObject({ name: v.pipe(v.string(), v.nonEmpty()), on: day }),
  /** The release that it was made against. */
  release: v.optional(v.nullable(v.string()), null),
  /** Why records that a whole table no longer has are gone, by id: nothing vanishes without a word. */
  gone: v.optional(v.record(v.string(), v.pipe(v.string(), v.nonEmpty())), {}),
});

export type BundleHead = v.InferOutput<typeof schema>;

/** All that is handed over for publication at once: records, claims of completeness, what vanished and why, who says so. */
export interface Bundle {
  readonly head: BundleHead;
  /** As a table of ours. */
  readonly providers: Sheet;
  /** As `data/surveys.csv`; empty where nothing is claimed. */
  readonly surveys: Sheet;
}

/** A file that is no bundle: where, what was expected, what came. */
export class BadBundle extends Error {
  constructor(
    readonly where: string,
    readonly expected: string,
    readonly came: string,
  ) {
    super(`${where}: ${expected}: ${came}`);
    this.name = 'BadBundle';
  }
}

const PARTS = { head: 'bundle.json', providers: 'providers.csv', surveys: 'surveys.csv' };

/** Reads a bundle, zip or JSON. Throws BadBundle, or Unreadable for a broken archive. */
export function readBundle(bytes: Uint8Array): Bundle {
  const { head, providers, surveys } = fileKind(bytes) === 'zip' ? zipped(bytes) : plain(bytes);
  const result = v.safeParse(schema, head, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new BadBundle(v.getDotPath(issue) ?? PARTS.head, issue.expected ?? issue.message, issue.received);
  }
  if (providers.trim() === '' && surveys.trim() === '')
    throw new BadBundle(PARTS.providers, PARTS.providers, '');
  return {
    head: result.output,
    providers: sheetOfCsv(providers, PARTS.providers, PROVIDER_LAYOUT),
    surveys: sheetOfCsv(surveys, PARTS.surveys),
  };
}

interface Texts {
  readonly head: unknown;
  readonly providers: string;
  readonly surveys: string;
}

function zipped(bytes: Uint8Array): Texts {
  const parts = new Map(openZip(bytes).map((part) => [part.name, part]));
  const text = (name: string) => {
    const part = parts.get(name);
    return part === undefined ? '' : strFromU8(part.bytes());
  };
  return { head: json(text(PARTS.head)), providers: text(PARTS.providers), surveys: text(PARTS.surveys) };
}

/** The same in one file: the head with the two tables as texts beside it. */
function plain(bytes: Uint8Array): Texts {
  const all = json(decodeText(bytes).text);
  if (typeof all !== 'object' || all === null) throw new BadBundle(PARTS.head, '{…}', typeof all);
  const { providers, surveys, ...head } = all as Readonly<Record<string, unknown>>;
  return {
    head,
    providers: typeof providers === 'string' ? providers : '',
    surveys: typeof surveys === 'string' ? surveys : '',
  };
}

function json(text: string): unknown {
  if (text === '') throw new BadBundle(PARTS.head, PARTS.head, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unreadable('brokenJson', { error: (error as Error).message });
  }
}

/** The first day that a zip can name: the same bundle is the same bytes. */
const LONG_AGO = new Date(1980, 0, 1, 12);

/** A bundle as a zip; its tables pass the same door as every file that is written, so that no people are in them. */
export function writeBundle({ head, providers, surveys }: Bundle): Uint8Array<ArrayBuffer> {
  const files = {
    [PARTS.head]: `${JSON.stringify(head, null, 2)}\n`,
    [PARTS.providers]: csvOfSheet(providers),
    ...(surveys.rows.length > 0 && { [PARTS.surveys]: csvOfSheet(surveys) }),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    mtime: LONG_AGO,
  });
}
