import * as v from 'valibot';
import { PROVIDER_COLUMNS } from '../../provider/columns.ts';
import { OTHER_TARGETS, type Target } from '../mapping/target.ts';

/** Of the file's form: a reader refuses a newer one and says so. */
const PROFILE_VERSION = 1;

const column = v.picklist(PROVIDER_COLUMNS);
const target = v.picklist([...PROVIDER_COLUMNS, ...OTHER_TARGETS] as readonly Target[]);

const columnProfile = v.strictObject({
  to: target,
  parts: v.optional(v.array(column)),
  fillDown: v.optional(v.boolean()),
});

const schema = v.strictObject({
  sotsmapaProfile: v.literal(PROFILE_VERSION),
  name: v.strictObject({ uk: v.string(), en: v.optional(v.string()) }),
  /** Oblast in which names of places are looked up. */
  region: v.optional(v.pipe(v.string(), v.regex(/^UA\d{2}$/))),
  /** By the words of a header, in any case. */
  columns: v.record(v.string(), columnProfile),
  /** The same for all rows; a cell of a row comes first. */
  constants: v.optional(v.record(column, v.string()), {}),
  /** By column, then by the text as it is written; null: it has no counterpart and stays text. */
  values: v.optional(v.record(column, v.record(v.string(), v.nullable(v.string()))), {}),
});

/** What was decided about a list, to be used when it comes again. */
export type Profile = v.InferOutput<typeof schema>;

/** A file that is no profile: where, what was expected, what came. */
export interface ProfileFault {
  readonly where: string;
  readonly expected: string;
  readonly came: string;
}

export function readProfile(text: string): Profile | ProfileFault {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { where: '', expected: 'JSON', came: (error as Error).message };
  }
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  return { where: v.getDotPath(issue) ?? '', expected: issue.expected ?? '', came: issue.received };
}

export const isFault = (read: Profile | ProfileFault): read is ProfileFault => 'expected' in read;

export function writeProfile(profile: Profile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}
