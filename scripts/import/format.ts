import type { CheckedRows } from '../../src/data/check/check-rows.ts';
import { summaryOf } from '../../src/data/check/summary.ts';
import {
  checkWords,
  type Finding,
  messageOf,
  type Params,
  type Problem,
  textIn,
} from '../../src/data/finding.ts';
import type { Plan, Taken } from '../../src/data/intake/intake.ts';
import type { Question } from '../../src/data/intake/question.ts';
import type { Language } from '../../src/domain/text.ts';
import { fill } from '../../src/i18n/plain.ts';
import { commandWords } from '../tools/in-language.ts';

/** Candidates in one line of a terminal. */
const SHOWN = 6;

/** Everything that is to be known of an import, a line each: columns, what was left out, what is asked, what is wrong. */
export function formatTaken(
  file: string,
  plan: Plan,
  taken: Taken,
  checked: CheckedRows,
  lang: Language,
): string {
  const line = (place: readonly (string | number)[], kind: string, text: string) =>
    `${[file, ...place].join(':')}: ${kind}${text}`;
  const said = (problem: Problem, came = '') =>
    messageOf({ ...problem, severity: 'warning', file, row: 0, column: null, came }, lang);
  const { error, warning } = checkWords(lang).frame;
  const words = commandWords(lang).import;
  const headers = new Map(plan.mapping.map(({ to, header }): [string, string] => [to, header]));
  const named = (column: string) => headers.get(column) ?? column;
  // Of a header of ours there is nothing to say.
  const foreign = plan.mapping.filter(({ header, to }) => header !== to);
  const mapped = foreign.map(({ header, to, parts, why }) =>
    line([header || '—'], '', `→ ${to}${parts ? ` (${parts.join(', ')})` : ''}: ${said(why)}`),
  );
  const notes = taken.notes.map((note) =>
    line(note.row === null ? [] : [note.row], `${warning}: `, said(note)),
  );
  const asked = taken.questions.map((question) =>
    line(
      [fill(words.rows, { rows: rangesOf(question.rows) }), named(question.column)],
      `${question.required ? error : warning}: `,
      said(problemOf(question, lang), question.came),
    ),
  );
  const wrong = unasked(taken, checked).map((finding) =>
    line(
      [taken.originOf(finding.row), ...(finding.column === null ? [] : [named(finding.column)])],
      `${finding.severity === 'warning' ? warning : error}: `,
      messageOf(finding, lang),
    ),
  );
  const needed = taken.questions.filter(({ required }) => required).length;
  return [
    ...mapped,
    ...notes,
    ...asked,
    ...new Set(wrong),
    fill(words.decisions, { needed, free: taken.questions.length - needed }),
    summaryOf(checked.counts, lang),
  ].join('\n');
}

/** What the check says that no question asks already: nothing is told twice. */
function unasked({ questions, originOf }: Taken, { findings }: CheckedRows): Finding[] {
  const asked = new Set(questions.flatMap(({ column, rows }) => rows.map((row) => `${row}:${column}`)));
  return findings.filter(({ row, column }) => !asked.has(`${originOf(row)}:${column}`));
}

function problemOf({ kind, column, candidates }: Question, lang: Language): Problem {
  const listed = candidates
    .slice(0, SHOWN)
    .map(({ value, label }) => (textIn(label, 'uk') === value ? value : `${value} (${textIn(label, lang)})`))
    .concat(candidates.length > SHOWN ? ['…'] : [])
    .join('; ');
  const params: Params = { column, candidates: listed };
  if (kind === 'constant') return { key: listed === '' ? 'askConstant' : 'askConstantOf', params };
  if (column === 'service_area') return { key: listed === '' ? 'askAreaOpen' : 'askArea', params };
  if (kind === 'place') return { key: listed === '' ? 'askPlaceOpen' : 'askPlace', params };
  return { key: listed === '' ? 'askValueOpen' : 'askValue', params };
}

/** 3, 4, 5, 8 → «3–5, 8» */
function rangesOf(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && row <= last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
