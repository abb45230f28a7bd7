import { type Feature } from 'write-excel-file/universal';
import { columnLetter } from '../sheet/column-letter.ts';

/** A rule for the cells of one column of a sheet, below its header. */
export interface ColumnRule {
  readonly sheet: string;
  /** From 0. */
  readonly column: number;
  /** The range whose values the drop-down offers, `'Lists'!$A$2:$A$9`; null = no drop-down, the hint alone. */
  readonly list: string | null;
  /** Whether another value is refused; else it is only not offered. */
  readonly strict: boolean;
  readonly title: string;
  /** Shown beside the chosen cell. */
  readonly hint: string;
  readonly refusal: string;
}

/** Rows that a template is prepared for. */
const LAST_ROW = 5000;
/** What Excel allows of a prompt. */
const TITLE = 32;
const HINT = 255;

/**
 * Drop-downs for write-excel-file, which has none of its own: the part of a sheet that holds them is added to what it
 * writes. They stand after the cells, where the format wants them as long as the sheet has no pictures and no links.
 */
export function validationFeature<T>(rules: readonly ColumnRule[]): Feature<T> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          insert: (options) => {
            const own = rules.filter(({ sheet }) => sheet === options.sheet);
            if (own.length === 0) return undefined;
            return `<dataValidations count="${own.length}">${own.map(ruleXml).join('')}</dataValidations>`;
          },
        },
      },
    },
  };
}

function ruleXml({ column, list, strict, title, hint, refusal }: ColumnRule): string {
  const letter = columnLetter(column);
  const kind = list === null ? '' : ' type="list" allowBlank="1"';
  const refuse = strict && list !== null ? ` showErrorMessage="1" error="${escape(refusal, HINT)}"` : '';
  const prompt = `showInputMessage="1" promptTitle="${escape(title, TITLE)}" prompt="${escape(hint, HINT)}"`;
  const formula = list === null ? '' : `<formula1>${escape(list, Number.POSITIVE_INFINITY)}</formula1>`;
  return `<dataValidation${kind}${refuse} ${prompt} sqref="${letter}2:${letter}${LAST_ROW}">${formula}</dataValidation>`;
}

function escape(text: string, most: number): string {
  const short = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return short.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
