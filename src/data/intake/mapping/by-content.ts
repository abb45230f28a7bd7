import { readPhones } from '../../contact/read-phones.ts';
import { readHours } from '../../contact/read-hours.ts';
import { suggestDate } from '../../check/suggest/date.ts';
import type { ProviderColumn } from '../../provider/columns.ts';
import { isPersonCell } from '../personal.ts';
import { looksLikeAddress } from '../places/address.ts';
import { hromadasNamed } from '../places/council.ts';
import type { IntakeContext } from '../sources.ts';
import { choiceOf } from '../values/choices.ts';
import { surely } from '../values/match.ts';
import { splitValues } from '../values/split.ts';
import type { Target } from './target.ts';

/** What the cells of a column may be by themselves, and the share of them that is. */
export interface Evidence {
  readonly to: Target;
  readonly share: number;
}

type Test = (text: string, context: IntakeContext) => boolean;

const CHOICES: readonly ProviderColumn[] = ['provider_kind', 'status', 'fees', 'accessibility', 'delivery'];

const TESTS: readonly (readonly [Target, Test])[] = [
  ['email', (text) => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text)],
  ['url', (text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text)],
  ['hromada', (text) => /^UA\d{17}$/.test(text)],
  ['edrpou', (text) => /^\d{8}$/.test(text)],
  ['reported_on', (text) => suggestDate(text) !== null && !/^\d{5}$/.test(text)],
  ['person', (text) => isPersonCell(text)],
  ['phone', (text, { phone }) => !/\p{L}{4}/u.test(text) && readPhones(text, phone).phones.length > 0],
  ['hours', (text, { hours }) => /\d/.test(text) && readHours(text, hours).understood],
  ['raion', (text, { raions }) => raions.some(({ name }) => text === name.uk || text === `${name.uk} район`)],
  [
    'service_type',
    (text, { services }) => splitValues(text, services).some((part) => surely(services(part)) !== null),
  ],
  [
    'eligibility',
    (text, { groups }) => splitValues(text, groups).some((part) => surely(groups(part)) !== null),
  ],
  [
    'hromada',
    (text, { check, oblast }) =>
      /громад|о?тг/i.test(text) && hromadasNamed(text, oblast, check.provider.hromadas).length > 0,
  ],
  ['hromada', (text, { check, oblast }) => check.provider.hromadas.byName(text, oblast).length > 0],
  ['address', (text) => looksLikeAddress(text)],
  ...CHOICES.map((column): readonly [Target, Test] => [column, (text) => choiceOf(column, text) !== null]),
];

const LOOKED_AT = 200;

/** What most of the cells of a column are, the likeliest first. */
export function evidenceOf(cells: readonly string[], context: IntakeContext): Evidence[] {
  const filled = cells.filter((cell) => cell.trim() !== '').slice(0, LOOKED_AT);
  if (filled.length === 0) return [];
  return TESTS.map(([to, test]) => ({
    to,
    share: filled.filter((cell) => test(cell.trim(), context)).length / filled.length,
  }))
    .filter(({ share }) => share >= 0.5)
    .toSorted((a, b) => b.share - a.share);
}

/** Whether there is a way to tell a column by its cells at all. */
export function isTestable(to: Target): boolean {
  return TESTS.some(([each]) => each === to);
}

const FLAG = /^(?:\+|✓|✔|☑|так|є|v|х|x|1|yes|надається)$/i;
const NO_FLAG = /^(?:-|–|—|ні|немає|0|no|не надається)?$/i;

export const isFlag = (cell: string) => FLAG.test(cell.trim());

/** A column of «+»: every filled cell says yes or no, and some say yes. */
export function isFlagColumn(cells: readonly string[]): boolean {
  return cells.some(isFlag) && cells.every((cell) => isFlag(cell) || NO_FLAG.test(cell.trim()));
}
