import type { Finding } from '../../finding.ts';
import { COLUMN_SPECS, type ProviderColumn } from '../../provider/columns.ts';
import { inEmail, inLink } from '../../contact/homoglyph.ts';
import { spoiltCode } from '../../provider/classifier-code.ts';
import { WHERE } from '../../provider/columns/where.ts';
import { pairOf, withPoint } from '../../provider/degrees.ts';
import type { CheckContext } from '../context.ts';
import { suggestEmail, suggestHours, suggestLink } from './contact.ts';
import { suggestDate } from './date.ts';
import { suggestCode, suggestHromada } from './hromada.ts';
import { nearestText } from './nearest-text.ts';
import { suggestType } from './type.ts';

type Suggest = (text: string, finding: Finding, context: CheckContext) => string | null;

/** How the nearest correct value is found, by what is wrong. */
const BY_KEY: Partial<Record<Finding['key'], Suggest>> = {
  type: (text, _, { types }) => suggestType(text, types),
  oneOf: (text, { column }) => nearestChoice(text, column),
  someOf: (text, { column }) => eachOf(text, (value) => nearestChoice(value, column)),
  recipients: (text, _, context) => eachOf(text, (value) => nearestGroup(value, context)),
  codes: (text, _, context) => eachOf(text, (value) => areaCode(value, context)),
  date: suggestDate,
  email: suggestEmail,
  link: suggestLink,
  hours: suggestHours,
  homoglyph: (text, { column }) => (column === 'email' ? inEmail(text) : inLink(text))?.mended ?? null,
  classifierSpoilt: spoiltCode,
  pairInCell: (text) => pairOf(text)?.join('; ') ?? null,
  between: (text, { column }) =>
    column === 'lon' || column === 'lat' ? withPoint(text, WHERE[column].range) : null,
  noSuchName: (text, _, context) => suggestHromada(text, context),
  noSuchCode: (text, _, context) => suggestHromada(text, context),
  notACode: (text, _, context) => suggestHromada(text, context),
  codeAndName: (_, finding, context) => codeOfName(finding, context),
  id: (text) => text.replace(/[^\p{L}\p{N}._]+/gu, '-').replace(/^-+|-+$/g, '') || null,
};

/** So many different slips of a file are looked up; a table that is wrong everywhere has another fault. */
const MOST = 2000;

/** Adds the nearest correct value to findings, where one is known. One slip in a thousand rows is looked up once. */
export function buildSuggester(context: CheckContext): (finding: Finding) => Finding {
  const known = new Map<string, string | null>();
  return (finding) => {
    const find = BY_KEY[finding.key];
    if (find === undefined || finding.came === '' || finding.suggestion !== undefined) return finding;
    const id = JSON.stringify([finding.key, finding.column, finding.came, finding.params?.['name']]);
    let suggestion = known.get(id);
    if (suggestion === undefined && known.size < MOST) {
      suggestion = find(finding.came, finding, context);
      known.set(id, suggestion);
    }
    return suggestion === undefined || suggestion === null || suggestion === finding.came
      ? finding
      : { ...finding, suggestion };
  };
}

function nearestChoice(text: string, column: string | null): string | null {
  const choices = COLUMN_SPECS[column as ProviderColumn]?.choices;
  if (choices === undefined) return null;
  const words = choices.ids.flatMap((id) => [id, choices.words[id]?.uk ?? id, choices.words[id]?.en ?? id]);
  return choices.find(text) ?? nearestText(text, words);
}

function nearestGroup(text: string, { recipients }: CheckContext): string | null {
  if (recipients.some(({ id }) => id === text)) return text;
  return nearestText(
    text,
    recipients.flatMap(({ id, name }) => [id, name.uk, name.en ?? id]),
  );
}

function areaCode(text: string, context: CheckContext): string | null {
  if (context.provider.hromadas.knows(text)) return text;
  const named = context.provider.hromadas.byName(text, context.oblast);
  return named.length === 1 ? (named[0]?.code ?? null) : suggestCode(text, context);
}

/** A whole list made right, or nothing. Commas between values are a slip that this mends. */
function eachOf(text: string, one: (value: string) => string | null): string | null {
  const values = text
    .split(/[;,\n]/)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  const mended = values.map(one);
  return mended.length > 0 && !mended.includes(null) ? mended.join('; ') : null;
}

function codeOfName({ params }: Finding, { provider, oblast }: CheckContext): string | null {
  const name = params?.['name'];
  const named = typeof name === 'string' ? provider.hromadas.byName(name, oblast) : [];
  return named.length === 1 ? (named[0]?.code ?? null) : null;
}
