import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RoutingError, type WaysTo } from '../../src/data/routing.ts';
import type { Code } from '../../src/domain/code.ts';
import { haversineKm } from '../../src/domain/distance.ts';
import type { LonLat } from '../../src/domain/hromada.ts';
import type { TravelTable, Way } from '../../src/domain/travel/table.ts';
import type { Engine } from './engine.ts';

export interface Seat {
  readonly code: Code;
  readonly at: LonLat;
}

interface Options {
  /** Longer ways are left out. */
  readonly minutes: number;
  /** What is found is kept here, home by home: a run that was cut short goes on. */
  readonly cache: string;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface Measured {
  readonly ways: TravelTable['ways'];
  /** Seats that no road comes near. */
  readonly off: readonly Code[];
}

/** The highest speed that is allowed anywhere (a motorway): nothing farther in a straight line is within reach. */
const MOST_KMH = 130;

/** A line of the journal: ways from one home; null = no road near it. */
type Line = readonly [home: Code, ways: readonly (readonly [Code, number, number | null])[] | null];

/** Ways by road from every seat to those within reach. */
export async function measure(engine: Engine, seats: readonly Seat[], options: Options): Promise<Measured> {
  const { minutes, cache, onProgress } = options;
  const facts = JSON.stringify([engine.id, engine.name, minutes, seats]);
  const key = createHash('sha256').update(facts).digest('hex').slice(0, 12);
  const journal = path.join(cache, `ways-${key}.jsonl`);
  mkdirSync(cache, { recursive: true });
  const lines = new Map(readJournal(journal));
  for (const home of seats) {
    if (!lines.has(home.code)) {
      const line: Line = [home.code, await waysFrom(engine, home, seats, minutes)];
      appendFileSync(journal, `${JSON.stringify(line)}\n`);
      lines.set(...line);
    }
    onProgress({ done: lines.size, total: seats.length });
  }
  const off = [...lines].flatMap(([code, ways]) => (ways === null ? [code] : []));
  const rows = [...lines].map(([code, ways]): [Code, Map<Code, Way>] => [
    code,
    new Map((ways ?? []).map(([to, time, km]) => [to, { minutes: time, km }])),
  ]);
  return { ways: new Map(rows), off };
}

/** A last line that was cut short is measured again. */
function readJournal(file: string): Line[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  if (!text.endsWith('\n')) appendFileSync(file, '\n');
  return text
    .split('\n')
    .flatMap((line): Line[] => {
      try {
        return [JSON.parse(line) as Line];
      } catch {
        return [];
      }
    });
}

async function waysFrom(engine: Engine, home: Seat, seats: readonly Seat[], minutes: number): Promise<Line[1]> {
  if (await isOff(engine, home.at)) return null;
  const reach = (minutes / 60) * MOST_KMH;
  const near = seats.filter(({ code, at }) => code !== home.code && haversineKm(home.at, at) <= reach);
  const found: [Code, number, number | null][] = [];
  for (let i = 0; i < near.length; i += engine.most) {
    const part = near.slice(i, i + engine.most);
    const ways = await waysTo(engine, home.at, part.map(({ at }) => at));
    part.forEach(({ code }, j) => {
      const way = ways[j] ?? null;
      if (way !== null && way.minutes <= minutes) found.push([code, way.minutes, way.km]);
    });
  }
  return found;
}

async function isOff(engine: Engine, at: LonLat): Promise<boolean> {
  try {
    await engine.ways(at, [at]);
    return false;
  } catch (error) {
    if (error instanceof RoutingError && error.kind === 'place') return true;
    throw error;
  }
}

/** One place off any road makes an engine refuse them all: it is found by halves. */
async function waysTo(engine: Engine, from: LonLat, to: readonly LonLat[]): Promise<WaysTo> {
  try {
    return await engine.ways(from, to);
  } catch (error) {
    if (!(error instanceof RoutingError) || error.kind !== 'place') throw error;
    if (to.length <= 1) return [null];
    const half = Math.ceil(to.length / 2);
    return [...(await waysTo(engine, from, to.slice(0, half))), ...(await waysTo(engine, from, to.slice(half)))];
  }
}
