import type { Code } from '../../../src/domain/code.ts';
import { inCyrillic } from '../../../src/data/contact/lookalike.ts';
import type { Hromada } from '../../../src/domain/hromada.ts';
import type { NeedFacts, NeedFigure } from '../../../src/domain/need/figure.ts';
import { councilOf } from '../place-words.ts';
import { type PupilRow, readPupilRows } from './rows.ts';
import type { SourceFacts } from '../source-facts.ts';

export interface PupilPlaces {
  /** Oblast prefix of «Чернігівська область», «Київ»; null for anything else. */
  readonly oblast: (name: string) => string | null;
  /** Units of a name, in force, newer or former, within an oblast. */
  readonly hromadas: (name: string, oblast: string) => readonly Hromada[];
}

export interface PupilCounts {
  readonly rows: number;
  readonly placed: number;
  /** Budgets of whole oblasts, and their pupils: of no hromada. */
  readonly oblasts: number;
  readonly oblastPupils: number;
  readonly pupils: number;
}

export interface Pupils {
  readonly need: NeedFigure;
  readonly unplaced: readonly PupilRow[];
  readonly counts: PupilCounts;
}

const FACTS: Pick<NeedFacts, 'id' | 'name' | 'types'> = {
  id: 'inclusive-pupils',
  name: { uk: 'учні в інклюзивних класах', en: 'pupils in inclusive classes' },
  types: ['inclusive-education-support', 'inclusive-resource-centre'],
};

/** Reads the pupils of inclusive classes by hromada; every row is placed, of a whole oblast, or unplaced. */
export async function readPupils(bytes: Buffer, places: PupilPlaces, source: SourceFacts): Promise<Pupils> {
  const rows = await readPupilRows(bytes);
  const weights = new Map<Code, number>();
  const unplaced: PupilRow[] = [];
  const oblasts = rows.filter(({ kind }) => kind === 'oblast');
  for (const row of rows) {
    if (row.kind === 'oblast') continue;
    const unit = unitOf(row, places);
    if (unit === null || row.pupils === null || weights.has(unit.code)) unplaced.push(row);
    else weights.set(unit.code, row.pupils);
  }
  return {
    need: { ...FACTS, date: source.date, source: source.title, sourceUrl: source.url, weights },
    unplaced,
    counts: {
      rows: rows.length,
      placed: weights.size,
      oblasts: oblasts.length,
      oblastPupils: sum(oblasts.map(({ pupils }) => pupils ?? 0)),
      pupils: sum([...weights.values()]),
    },
  };
}

function sum(list: readonly number[]): number {
  return list.reduce((all, n) => all + n, 0);
}

/** The only one of its name and kind in the oblast, else of its name; of namesakes the one with as many residents. */
function unitOf(row: PupilRow, places: PupilPlaces): Hromada | null {
  const oblast = row.kind === 'city' ? places.oblast('Київ') : oblastOf(row, places);
  const name = row.kind === 'city' ? 'Київ' : nameOf(row.name);
  if (oblast === null || name === null) return null;
  const ofKind = places.hromadas(name, oblast);
  const named = ofKind.length > 0 ? ofKind : places.hromadas(name.replace(KIND, ''), oblast);
  const [only, ...others] = named.length > 1 ? named.filter((unit) => isAsLarge(unit, row)) : named;
  return only === undefined || others.length > 0 ? null : only;
}

function oblastOf({ oblast }: PupilRow, places: PupilPlaces): string | null {
  return oblast === null ? null : places.oblast(`${oblast} область`);
}

const KIND = / (міська|селищна|сільська)$/;
/** Names of two words that both change. */
const DECLINED: Readonly<Record<string, string>> = { 'асканії-нова': 'асканія-нова' };
/** «Бюджет Калинівської міської територіальної громади» → «калинівська міська». */
function nameOf(budget: string): string | null {
  const name = councilOf(inCyrillic(budget));
  if (name === null) return null;
  const [first = '', ...kind] = name.split(' ');
  return [DECLINED[first] ?? first, ...kind].join(' ');
}

/** Both are counted by the State Statistics Service, a year or two apart: most differ by less than 2.5 %. */
const MOST_APART = 0.05;

function isAsLarge({ population }: Hromada, { residents }: PupilRow): boolean {
  return (
    population !== null && residents !== null && Math.abs(residents - population) <= population * MOST_APART
  );
}

/** How many local budgets have pupils in inclusive classes, and where they ended; the parts add up. */
export function pupilNotes({ counts, unplaced }: Pupils): string[] {
  const { rows, placed, oblasts, oblastPupils, pupils } = counts;
  return [
    `Inclusive pupils: ${rows} budgets = ${placed} hromadas + ${oblasts} whole oblasts + ${unplaced.length} unplaced; ` +
      `${pupils} pupils in hromadas, ${oblastPupils} in schools of oblasts`,
    ...unplaced.map(({ row, name }) => `unplaced: mon_data_2023.xlsx:${row} «${name}»`),
  ];
}
