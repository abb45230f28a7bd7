import type { Plan } from '../../../data/intake/intake.ts';
import type { ColumnMapping, Target } from '../../../data/intake/mapping/target.ts';
import type { ProviderColumn } from '../../../data/provider/columns.ts';

/** What a cell may hold together, as a header names it: «Назва, адреса, телефон». */
export const TOGETHER = [
  'provider',
  'edrpou',
  'address',
  'phone',
  'email',
  'url',
] as const satisfies readonly ProviderColumn[];

/** The plan with one column taken for something else, by the clerk: that is sure. */
export function withTarget(plan: Plan, index: number, to: Target): Plan {
  return withColumn(plan, index, ({ header, fillDown = false }) => ({
    index,
    header,
    to,
    fillDown,
    ...(to === 'mixed' && { parts: ['address', 'phone', 'email'] as const }),
    sure: 1,
    why: { key: 'mappedByHand' },
  }));
}

export function withFillDown(plan: Plan, index: number, fillDown: boolean): Plan {
  return withColumn(plan, index, (column) => ({ ...column, fillDown }));
}

export function withParts(plan: Plan, index: number, parts: readonly ProviderColumn[]): Plan {
  return withColumn(plan, index, (column) => ({ ...column, parts }));
}

function withColumn(plan: Plan, index: number, change: (column: ColumnMapping) => ColumnMapping): Plan {
  return { ...plan, mapping: plan.mapping.map((each) => (each.index === index ? change(each) : each)) };
}

/** One text for all rows; an empty one is no decision. */
export function withConstant(plan: Plan, column: ProviderColumn, text: string): Plan {
  const { [column]: _, ...others } = plan.decisions.constants;
  const constants = text === '' ? others : { ...others, [column]: text };
  return { ...plan, decisions: { ...plan.decisions, constants } };
}

/** What a text of the list means; null: it has no counterpart, undefined: nothing is decided. */
export function withValue(
  plan: Plan,
  column: ProviderColumn,
  text: string,
  value: string | null | undefined,
): Plan {
  const { [text]: _, ...others } = plan.decisions.values[column] ?? {};
  const texts = value === undefined ? others : { ...others, [text]: value };
  const values = { ...plan.decisions.values, [column]: texts };
  return { ...plan, decisions: { ...plan.decisions, values } };
}

/** What is decided of a text; undefined: nothing. */
export function valueOf(plan: Plan, column: ProviderColumn, text: string): string | null | undefined {
  return plan.decisions.values[column]?.[text];
}
