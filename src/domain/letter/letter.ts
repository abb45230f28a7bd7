import type { Hromada } from '../hromada.ts';
import type { ISODate } from '../date.ts';
import type { LetterKind } from './choose.ts';
import { councilOf } from './council.ts';

/** What the writer types by hand; empty = a blank line to fill in with a pen. Kept nowhere. */
export interface Writer {
  readonly name: string;
  readonly address: string;
  readonly contact: string;
  readonly date: string;
}

export interface LetterInput {
  readonly kind: LetterKind;
  readonly hromada: Pick<Hromada, 'name' | 'kind'>;
  /** Ukrainian names of the types; empty = the letter does not say which service (a choice of the writer). */
  readonly types: readonly string[];
  /** The complete list that shows the absence. */
  readonly survey: { readonly source: string; readonly date: ISODate } | null;
}

/** A letter in Ukrainian, part by part, as it stands on the sheet. */
export interface Letter {
  readonly head: readonly string[];
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sign: readonly string[];
}

const BLANK = '______________________';

const filled = (value: string) => (value.trim() === '' ? BLANK : value.trim());

function subject(types: readonly string[]): string {
  if (types.length === 0) return 'соціальну послугу, якої я потребую';
  const names = types.map((name) => `«${name}»`).join(', ');
  return types.length === 1 ? `соціальну послугу ${names}` : `соціальні послуги ${names}`;
}

/** «15.05.2024» of «2024-05-15». */
function day(date: ISODate): string {
  return date.split('-').reverse().join('.');
}

function organise({ types, survey }: LetterInput): string[] {
  const known =
    survey === null
      ? []
      : [
          `За відкритим переліком надавачів (${survey.source}, ${day(survey.date)}) у нашій громаді ${types.length > 1 ? 'ці послуги' : 'цю послугу'} не надає ніхто.`,
        ];
  return [
    `Прошу організувати для жителів нашої громади ${subject(types)}.`,
    ...known,
    'Прошу письмово повідомити, чи планує громада це зробити й коли, і куди я можу звернутися до того часу.',
  ];
}

function ask({ types }: LetterInput): string[] {
  const several = types.length > 1;
  return [
    `Прошу повідомити, хто надає жителям нашої громади ${subject(types)}: назву надавача, адресу й телефон.`,
    `Прошу також повідомити, кому ${several ? 'ці послуги' : 'цю послугу'} надають, чи ${several ? 'вони безоплатні' : 'вона безоплатна'} і як подати заяву.`,
    `Якщо ${several ? 'їх у' : 'її в'} громаді не надають, прошу повідомити, куди я можу звернутися.`,
  ];
}

/** The letter for what we know; Ukrainian whatever the interface speaks, for a council reads it. */
export function composeLetter(input: LetterInput, writer: Writer): Letter {
  return {
    head: [
      `Кому: голові громади, ${councilOf(input.hromada)}`,
      `Від кого: ${filled(writer.name)}`,
      `Адреса: ${filled(writer.address)}`,
      `Телефон або електронна пошта для відповіді: ${filled(writer.contact)}`,
    ],
    title: 'Звернення',
    paragraphs: input.kind === 'organise' ? organise(input) : ask(input),
    sign: [`Дата: ${filled(writer.date)}`, 'Підпис: ______________'],
  };
}

/** The same letter as plain text, to copy or to share. */
export function letterText({ head, title, paragraphs, sign }: Letter): string {
  return [...head, '', title, '', ...paragraphs, '', ...sign].join('\n');
}
