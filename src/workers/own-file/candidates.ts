import { unitLabel } from '../../data/check/rules/unit-label.ts';
import type { Finding, Said } from '../../data/finding.ts';
import { unitChoices } from '../../data/intake/apply/ask.ts';
import { areaParts } from '../../data/intake/places/area.ts';
import { hromadasNamed } from '../../data/intake/places/council.ts';
import type { Choice } from '../../data/intake/question.ts';
import type { IntakeContext } from '../../data/intake/sources.ts';
import { asWords, daysAdded } from '../../data/intake/values/hours.ts';
import type { ProviderColumn } from '../../data/provider/columns.ts';

const SHOWN = 6;

/** What a cell with a fault may mean, where nothing tells which: offered one by one, never taken for all alike. */
const OF: Partial<Record<ProviderColumn, (text: string, context: IntakeContext) => readonly Choice[]>> = {
  hromada: (text, { check, oblast, raions }) =>
    hromadasNamed(text, oblast, check.provider.hromadas).map((unit) => ({
      value: unit.code,
      label: unitLabel(unit, raions),
    })),
  service_area: (text, context) => {
    const parts = areaParts(text, context);
    const written = parts.map(({ code, text: word }) => code ?? word);
    const replaced = (at: number, code: string): Choice => ({
      value: written.with(at, code).join('; '),
      label: labelOf(code, context),
    });
    const doubtful = parts.flatMap(({ code, candidates }, at) =>
      code === null ? candidates.map((each) => replaced(at, each)) : [],
    );
    const known = parts.flatMap(({ code }, at) => (code === null ? [] : [replaced(at, code)]));
    // What is known is written by its codes in one go.
    const first = known.find(({ value }) => value !== text);
    return doubtful.length > 0 || first === undefined
      ? doubtful
      : [{ ...first, ...(known.length > 1 && { label: { uk: first.value, en: first.value } }) }];
  },
  hours: (text, context) => {
    const guess = daysAdded(text, context);
    const words = asWords(text);
    return [
      ...(guess === null ? [] : [{ value: guess, label: { uk: guess, en: guess } }]),
      { value: words, label: { phrase: 'asWords', params: { text: words } } },
    ];
  },
};

const labelOf = (code: string, context: IntakeContext): Said =>
  unitChoices([code], context)[0]?.label ??
  context.oblasts.find((each) => each.code === code)?.name ?? { uk: code, en: code };

/** By column, of a row that has something wrong with it. */
export function candidatesOf(
  textOf: (column: ProviderColumn) => string,
  findings: readonly Finding[],
  context: IntakeContext,
): Partial<Record<ProviderColumn, readonly Choice[]>> {
  const found: Partial<Record<ProviderColumn, readonly Choice[]>> = {};
  for (const [column, choices] of Object.entries(OF) as [ProviderColumn, (typeof OF)[ProviderColumn]][]) {
    const text = textOf(column);
    const wrong = findings.filter((each) => each.column === column);
    const all = wrong.length > 0 && text !== '' ? (choices?.(text, context) ?? []) : [];
    // A single one is rather suggested by the check, which may take it for all alike.
    const suggested = all.length === 1 && wrong.some(({ suggestion }) => suggestion !== undefined);
    if (all.length > 0 && !suggested) found[column] = all.slice(0, SHOWN);
  }
  return found;
}
