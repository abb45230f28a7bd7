import { meaningOf } from '../provider/column-words.ts';
import { COLUMN_SPECS } from '../provider/columns.ts';
import { ATTRIBUTE_TERMS } from './attributes.ts';
import { hsdsId } from './ids.ts';
import type { HsdsPart, HsdsRow, HsdsSource } from './types.ts';

const TAXONOMIES = {
  type: ['Види послуг', 'Види послуг цієї карти; service types of this map'],
  recipient: ['Групи отримувачів', 'Кому допомагають; groups of people whom services help'],
  field: ['Поля таблиці послуг', 'Те, для чого в HSDS немає поля; columns that HSDS has no field for'],
} as const;

export type TaxonomyName = keyof typeof TAXONOMIES;

export function termId(taxonomy: TaxonomyName, code: string): string {
  return hsdsId('taxonomy_term', taxonomy, code);
}

/** The taxonomies of an export and their terms: types, recipients, and columns of ours as keys of attributes. */
export function termRows({ types, recipients }: HsdsSource): HsdsPart {
  return {
    taxonomy: Object.entries(TAXONOMIES).map(([key, [name, description]]) => ({
      id: hsdsId('taxonomy', key),
      name,
      description,
    })),
    taxonomy_term: [
      ...types
        .filter(({ applyPlace }) => !applyPlace)
        .map(({ id, name, about }) => term('type', id, name.uk, about.uk)),
      ...recipients.map(({ id, name }) => term('recipient', id, name.uk, name.en ?? name.uk)),
      ...ATTRIBUTE_TERMS.map((column) => {
        return term('field', column, COLUMN_SPECS[column].headers[0], meaningOf(column, 'uk'));
      }),
    ],
  };
}

/** Codes are unique in the whole table, so that a group and a column of one name stay apart. */
function term(taxonomy: TaxonomyName, code: string, name: string, description: string): HsdsRow {
  return {
    id: termId(taxonomy, code),
    code: `${taxonomy}:${code}`,
    name,
    description,
    taxonomy: TAXONOMIES[taxonomy][0],
    language: 'uk',
    taxonomy_id: hsdsId('taxonomy', taxonomy),
  };
}
