import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RoutingError } from '../../src/data/travel/routing.ts';
import type { Code } from '../../src/domain/code.ts';
import { haversineKm } from '../../src/domain/geo/distance.ts';
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

type Ways = readonly (readonly [to: Code, minutes: number, km: number | null])[];

/** A line of the journal, of which the last of a seat counts: whether a road comes near it, then its ways. */
type Line = readonly [seat: Code, known: 'on' | 'off' | Ways];

/** Ways by road from every seat to those within reach. */
export async function measure(engine: Engine, seats: readonly Seat[], options: Options): Promise<Measured> {
  const { minutes, cache, onProgress } = options;
  const facts = JSON.stringify([engine.id, engine.name, minutes, seats]);
  const key = createHash('sha256').update(facts).digest('hex').slice(0, 12);
  const journal = path.join(cache, `ways-${key}.jsonl`);
  mkdirSync(cache, { recursive: true });
  const lines = new Map(readJournal(journal));
  const note = (...line: Line): void => {
    appendFileSync(journal, `${JSON.stringify(line)}\n`);
    lines.set(...line);
  };
  // One place off any road makes an engine refuse a whole question.
  for (const { code, at } of seats)
    if (!lines.has(code)) note(code, (await isOff(engine, at)) ? 'off' : 'on');
  const on = seats.filter(({ code }) => lines.get(code) !== 'off');
  for (const [done, home] of on.entries()) {
    if (lines.get(home.code) === 'on') note(home.code, await waysFrom(engine, home, on, minutes));
    onProgress({ done: done + 1, total: on.length });
  }
  const rows = [...lines].map(([code, known]): [Code, Map<Code, Way>] => [
    code,
    new Map((typeof known === 'string' ? [] : known).map(([to, time, km]) => [to, { minutes: time, km }])),
  ]);
  return { ways: new Map(rows), off: seats.flatMap(({ code }) => (lines.get(code) === 'off' ? [code] : [])) };
}

/** A last line that was cut short is measured again. */
function readJournal(file: string): Line[] {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  if (!text.endsWith('\n')) appendFileSync(file, '\n');
  return text.split('\n').flatMap((line): Line[] => {
    try {
      return [JSON.parse(line) as Line];
    } catch {
      return [];
    }
  });
}

async function waysFrom(engine: Engine, home: Seat, seats: readonly Seat[], minutes: number): Promise<Ways> {
  const reach = (minutes / 60) * MOST_KMH;
  const near = seats.filter(({ code, at }) => code !== home.code && haversineKm(home.at, at) <= reach);
  const found: [Code, number, number | null][] = [];
  for (let i = 0; i < near.length; i += engine.most) {
    const part = near.slice(i, i + engine.most);
    const ways = await engine.ways(
      home.at,
      part.map(({ at }) => at),
    );
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
