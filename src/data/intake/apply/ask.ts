import type { Code } from '../../../domain/code.ts';
import { unitLabel } from '../../check/rules/unit-label.ts';
import { COLUMN_SPECS, type ProviderColumn } from '../../provider/columns.ts';
import type { Choice, Decisions, Question } from '../question.ts';
import { codeOfRaion } from '../places/area.ts';
import type { IntakeContext } from '../sources.ts';
import type { Candidate } from '../values/match.ts';

type Kind = Question['kind'];

/** Collects questions, each once, with all rows that it concerns; what is decided already is answered at once. */
export class Asker {
  readonly #open = new Map<string, Question & { rows: number[] }>();
  readonly #answers: ReadonlyMap<string, string | null>;

  constructor({ values }: Decisions) {
    const pairs = Object.entries(values).flatMap(([column, texts]) =>
      Object.entries(texts ?? {}).map(([text, value]): [string, string | null] => [
        keyOf(column, text),
        value,
      ]),
    );
    this.#answers = new Map(pairs);
  }

  /** What was decided of a text; null: it has no counterpart; undefined: nothing yet. */
  answer(column: ProviderColumn, text: string): string | null | undefined {
    return this.#answers.get(keyOf(column, text));
  }

  ask(
    kind: Kind,
    column: ProviderColumn,
    came: string,
    row: number,
    required: boolean,
    candidates: () => readonly Choice[],
  ): void {
    const key = keyOf(column, came);
    const open = this.#open.get(key) ?? { kind, column, came, rows: [], required, candidates: candidates() };
    if (open.rows.at(-1) !== row) open.rows.push(row);
    this.#open.set(key, open);
  }

  /** Those without which rows are not whole first, then by how many rows they settle. */
  questions(): Question[] {
    return [...this.#open.values()].toSorted(
      (a, b) => Number(b.required) - Number(a.required) || b.rows.length - a.rows.length,
    );
  }
}

const keyOf = (column: string, text: string) =>
  `${column}\n${text.replace(/\s+/g, ' ').trim().toLowerCase()}`;

export function typeChoices(candidates: readonly Candidate[], { types }: IntakeContext): Choice[] {
  return candidates.flatMap(({ id }) => {
    const type = types.find((each) => each.id === id);
    return type === undefined ? [] : [{ value: id, label: type.name }];
  });
}

/** Hromadas and raions by their codes, so that none is taken for its namesake. */
export function unitChoices(codes: readonly Code[], { hromadas, raions, oblasts }: IntakeContext): Choice[] {
  return codes.flatMap((value): Choice[] => {
    const unit = hromadas.find(({ code }) => code === value);
    if (unit !== undefined) return [{ value, label: unitLabel(unit, raions) }];
    const raion = raions.find(({ prefix }) => codeOfRaion(prefix) === value);
    const oblast = oblasts.find(({ prefix }) => value.startsWith(prefix));
    if (raion === undefined || oblast === undefined) return [];
    return [{ value, label: { phrase: 'raion', params: { name: raion.name, place: oblast.name } } }];
  });
}

export function columnChoices(column: ProviderColumn): Choice[] {
  const { choices } = COLUMN_SPECS[column];
  return (choices?.ids ?? []).map((id) => ({ value: id, label: choices?.words[id] ?? { uk: id, en: id } }));
}
