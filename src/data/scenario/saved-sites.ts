import { type Code, isCode } from '../../domain/code.ts';
import { type Draft, FATES, GOALS, START } from '../../domain/siting/draft.ts';
import { RULES } from '../../domain/siting/place-rules.ts';
import { UNDER_FIRE } from '../../domain/territory.ts';
import {
  dictionary,
  flag,
  list,
  nullable,
  oneOf,
  optional,
  type Reader,
  record,
  text,
} from '../fields-schema.ts';

/** The form of best sites as a file of scenarios carries it: what was typed, and hromadas by code. */
const FORM = {
  kind: oneOf(GOALS),
  count: text,
  percent: text,
  share: text,
  radius: text,
  weights: nullable(text),
  limit: text,
  floor: text,
  rules: pairs(oneOf(RULES)),
  spareStatuses: list(oneOf(UNDER_FIRE)),
  fate: oneOf(FATES),
  fates: pairs(oneOf(FATES)),
  limited: flag,
  capacity: text,
  unstated: text,
  per100: text,
} satisfies { readonly [K in keyof Draft]: Reader<Draft[K]> };

/** What a file leaves out is as in a form where nothing was typed. */
export const savedSites = record<Draft>(
  Object.fromEntries(
    Object.entries(FORM).map(([key, read]: [string, Reader<unknown>]) => [
      key,
      (value: unknown) => optional(read)(value) ?? START[key as keyof Draft],
    ]),
  ) as { readonly [K in keyof Draft]: Reader<Draft[K]> },
);

function pairs<T>(read: Reader<T>): Reader<readonly (readonly [Code, T])[]> {
  return (value) => Object.entries(dictionary(read)(value));
}

/** The form for a file; null where nothing was typed. */
export function formForFile(form: Draft) {
  if (JSON.stringify(form) === JSON.stringify(START)) return null;
  return { ...form, rules: Object.fromEntries(form.rules), fates: Object.fromEntries(form.fates) };
}

/** Where a form names no hromada, what should stand there, and what does; null = nowhere. */
export function wrongInSites({ rules, fates }: Draft) {
  for (const [of, list] of Object.entries({ rules, fates })) {
    const wrong = list.find(([code]) => !isCode(code));
    if (wrong !== undefined) return { where: `sites.${of}`, expected: 'UA00000000000000000', came: wrong[0] };
  }
  return null;
}
