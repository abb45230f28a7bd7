import * as v from 'valibot';
import { LoadError } from './load-error.ts';

/** `public/data/ids.json`: every id of the dataset by the file of `data/` that it stands in. */
const idsFile = v.object({ release: v.string(), files: v.record(v.string(), v.array(v.string())) });

/** By file. Throws LoadError `invalid`. */
export function readIds(json: unknown, file: string): ReadonlyMap<string, readonly string[]> {
  const result = v.safeParse(idsFile, json, { abortEarly: true });
  if (result.success) return new Map(Object.entries(result.output.files));
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? '';
  throw new LoadError({ kind: 'invalid', file, where, expected: issue.expected, came: issue.received });
}
