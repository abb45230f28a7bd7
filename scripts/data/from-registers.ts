import type { Hromada } from '../../src/domain/hromada.ts';
import type { Codifier } from '../sources/codifier.ts';
import type { Gazetteer } from '../sources/gazetteer.ts';
import { type FromRegisters, REGISTER_PARTS, type Register } from '../sources/register.ts';
import { REGISTERS } from '../sources/registers.ts';
import { cnapPlaces } from './cnap-places.ts';
import type { Committed } from './committed.ts';
import type { Pinned } from './pinned.ts';

interface Land {
  readonly units: readonly Hromada[];
  readonly gazetteer: Pick<Gazetteer, 'settlements'>;
  readonly codifier: Pick<Codifier, 'settlements'>;
}

/** What open registers say of a land whose units are known, one after another. */
export async function readRegisters(
  pinned: Pinned,
  { units, gazetteer, codifier }: Land,
  committed: Committed,
  registers: readonly Register[] = REGISTERS,
): Promise<FromRegisters> {
  const codes = new Set(units.map(({ code }) => code));
  const places = cnapPlaces(committed.oblasts, units, gazetteer, committed.formerNames);
  const known = {
    pinned,
    committed,
    gazetteer,
    codifier,
    places,
    hasUnit: (code: string) => codes.has(code),
  };
  const read: Partial<FromRegisters>[] = [];
  for (const register of registers) read.push(await register(known));
  return Object.fromEntries(
    REGISTER_PARTS.map((part) => [part, read.flatMap((each): readonly unknown[] => each[part] ?? [])]),
  ) as unknown as FromRegisters;
}
