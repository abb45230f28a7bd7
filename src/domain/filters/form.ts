import type { ISODate } from '../date.ts';

/**
 * Of what form a choice is. What a link holds of it, what stands for no choice, its control and its chip follow:
 * `many`: any of listed values; `ids`: any of a list that the release brings; `oneOf`: one of listed values.
 */
export type Form =
  | { readonly kind: 'many'; readonly values: readonly string[] }
  | { readonly kind: 'ids'; readonly list: 'types' | 'recipients' }
  | { readonly kind: 'oneOf'; readonly values: readonly string[]; readonly start: string }
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'switch'; readonly start: boolean };

/** What a choice of this form holds. */
export type ValueOf<F extends Form> = F extends { kind: 'many'; values: readonly (infer V)[] }
  ? readonly V[]
  : F extends { kind: 'ids' }
    ? readonly string[]
    : F extends { kind: 'oneOf'; values: readonly (infer V)[] }
      ? V
      : F extends { kind: 'text' }
        ? string
        : F extends { kind: 'number' }
          ? number | null
          : F extends { kind: 'day' }
            ? ISODate | null
            : boolean;

/** What stands for no choice. */
export function startOf<F extends Form>(form: F): ValueOf<F>;
export function startOf(form: Form): ValueOf<Form> {
  if (form.kind === 'many' || form.kind === 'ids') return [];
  if (form.kind === 'oneOf' || form.kind === 'switch') return form.start;
  return form.kind === 'text' ? '' : null;
}
