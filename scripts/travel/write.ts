import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeTravel } from '../../src/data/travel/schema.ts';
import { type PackedTravel, packTravel, type TravelTable } from '../../src/domain/travel/table.ts';

/** What the ways of an oblast may weigh on the line. */
const MOST_BYTES = 60 * 1024;
const STEP_MINUTES = 5;

/** Writes a file an oblast; of one that would weigh too much the longest ways are left out, and that is said. */
export function writeTravel(table: TravelTable, out: string): string[] {
  const oblasts = [...new Set([...table.ways.keys()].map((code) => code.slice(0, 4)))].sort();
  mkdirSync(out, { recursive: true });
  return oblasts.map((oblast) => {
    const { packed, text, bytes } = fitted(table, oblast);
    const ways = packed.steps.reduce((sum, row) => sum + row.length, 0);
    if (ways === 0) return `${oblast}: no ways, no file`;
    const file = path.join(out, `${oblast}.json`);
    writeFileSync(file, text);
    const cut =
      packed.within !== table.within ? `, only up to ${packed.within} minutes: more weighs too much` : '';
    return `${file}: ${packed.homes} hromadas, ${ways} ways, ${(bytes / 1024).toFixed(1)} KB gzip${cut}`;
  });
}

interface Fitted {
  readonly packed: PackedTravel;
  readonly text: string;
  readonly bytes: number;
}

function fitted(table: TravelTable, oblast: string): Fitted {
  const whole = packed(table, oblast);
  if (whole.bytes <= MOST_BYTES) return whole;
  const longest = Math.max(...whole.packed.minutes.flat());
  let within = Math.ceil(longest / STEP_MINUTES) * STEP_MINUTES;
  for (;;) {
    within -= STEP_MINUTES;
    const next = packed(upTo(table, oblast, within), oblast);
    if (next.bytes <= MOST_BYTES || within <= 0) return next;
  }
}

function packed(table: TravelTable, oblast: string): Fitted {
  const of = packTravel(table, (code) => code.startsWith(oblast));
  const text = encodeTravel(of);
  return { packed: of, text, bytes: gzipSync(text).length };
}

function upTo(table: TravelTable, oblast: string, within: number): TravelTable {
  const rows = [...table.ways]
    .filter(([home]) => home.startsWith(oblast))
    .map(([home, row]) => [home, new Map([...row].filter(([, { minutes }]) => minutes <= within))] as const);
  return { ...table, within, ways: new Map(rows) };
}
