import { isCode, type Code } from '../../domain/code.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { FormerName } from '../../domain/search/place-pack.ts';
import type { Rule, Rules } from '../../domain/siting/place-rules.ts';
import { decodeText } from '../sheet/read/decode.ts';
import { fileKind } from '../sheet/read/file-kind.ts';
import { delimitedSheet } from '../intake/formats/delimited.ts';
import { xlsxSheets } from '../intake/formats/xlsx.ts';
import { CODE_HEADER, HEADER_WITHIN, IS_CODE, NAME_HEADER } from '../need/columns.ts';
import { buildHromadaLookup } from '../provider/hromada-lookup.ts';
import type { SheetRow } from '../sheet/sheet.ts';

interface RulesScope {
  /** Every unit that a code may name. */
  readonly hromadas: readonly Hromada[];
  readonly formerNames: readonly FormerName[];
  /** Oblast prefix in which names are looked up; null = the whole country. */
  readonly region: string | null;
}

/** A row that was not taken: no one hromada, no condition that is known, or a hromada that stood above. */
export interface RuleIssue {
  readonly row: number;
  readonly reason: 'place' | 'rule' | 'twice';
  readonly came: string;
}

interface RulesRead {
  readonly rules: Rules;
  readonly issues: readonly RuleIssue[];
}

interface Columns {
  readonly code: number | null;
  readonly name: number | null;
  readonly rule: number | null;
  /** Index of the first row of the body. */
  readonly first: number;
}

/**
 * Conditions of hromadas from a planner's file (CSV or XLSX): a column of codes or names, and where there is one, of
 * conditions; a row without takes `otherwise`. Null where no such column is found. Throws Unreadable.
 */
export function readSiteRules(
  bytes: Uint8Array,
  file: string,
  otherwise: Rule,
  scope: RulesScope,
): RulesRead | null {
  const sheets =
    fileKind(bytes) === 'text' ? [delimitedSheet(decodeText(bytes).text, file)] : xlsxSheets(bytes);
  for (const { rows } of sheets) {
    const columns = columnsOf(rows);
    if (columns !== null) return readRows(rows.slice(columns.first), columns, otherwise, scope);
  }
  return null;
}

const RULE = /умов|condition|rule|правил/;

function columnsOf(rows: readonly SheetRow[]): Columns | null {
  for (const [i, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    // A bare list of codes needs no header.
    if (IS_CODE.test(cells[0]?.trim() ?? ''))
      return { code: 0, name: null, rule: cells.length === 2 ? 1 : null, first: i };
    const header = cells.map((cell) => cell.trim().toLowerCase());
    const at = (pattern: RegExp, others: readonly (number | null)[] = []) => {
      const found = header.findIndex((cell, k) => pattern.test(cell) && !others.includes(k));
      return found === -1 ? null : found;
    };
    const rule = at(RULE);
    const code = at(CODE_HEADER, [rule]);
    const name = at(NAME_HEADER, [rule, code]);
    if (code !== null || name !== null) return { code, name, rule, first: i + 1 };
  }
  return null;
}

function readRows(
  rows: readonly SheetRow[],
  columns: Columns,
  otherwise: Rule,
  { hromadas, formerNames, region }: RulesScope,
): RulesRead {
  const lookup = buildHromadaLookup(hromadas, formerNames);
  const short = new Map(
    hromadas.filter(({ code }) => isCode(code)).map(({ code }) => [code.slice(0, 9), code]),
  );
  const rules = new Map<Code, Rule>();
  const issues: RuleIssue[] = [];
  for (const { row, cells } of rows) {
    const text = (column: number | null): string => (column === null ? '' : (cells[column] ?? '').trim());
    const [code, name, said] = [text(columns.code).toUpperCase(), text(columns.name), text(columns.rule)];
    if (code === '' && name === '') continue;
    const known = lookup.byCode(code)?.code ?? short.get(code);
    const named = code === '' ? lookup.byName(name, region).map((unit) => unit.code) : [];
    const place = code === '' ? (named.length === 1 ? named[0] : undefined) : known;
    const came = code === '' ? name : code;
    const rule = ruleIn(said, otherwise);
    if (place === undefined) issues.push({ row, reason: 'place', came });
    else if (rule === null) issues.push({ row, reason: 'rule', came: said });
    else if (rules.has(place)) issues.push({ row, reason: 'twice', came });
    else rules.set(place, rule);
  }
  return { rules: [...rules], issues };
}

const WORDS: readonly (readonly [RegExp, Rule])[] = [
  [/^(ні|no)$|^(не|заборон|not|must not)|^[-−–]$/, 'not'],
  [/^(лише|тільки|only)/, 'only'],
  [/^(мус|обов|так|must|yes)|^\+$/, 'must'],
];

function ruleIn(text: string, otherwise: Rule): Rule | null {
  const word = text.toLowerCase();
  return word === '' ? otherwise : (WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? null);
}
