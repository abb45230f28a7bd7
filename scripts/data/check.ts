import { type Committed, readCommitted } from './committed.ts';
import { DataError } from './data-error.ts';
import { readProviders, type Records } from './providers.ts';
import { judgeData } from './rules.ts';
import { findingLines, recordLines } from './summary.ts';

export interface DataCheck {
  /** False where nothing could be built. */
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/**
 * `npm run check:data`: reads `data/` as the build does, against the committed facts alone, applies every rule and
 * builds nothing. Says all that is wrong at once, where the build stops at the first that it cannot rest on.
 */
export async function checkFolder(root: string, now: Date): Promise<DataCheck> {
  const judged = await judgeData(root, now);
  const { committed, records, refused } = await read(root);
  const fatal = judged.filter(({ severity }) => severity === 'fatal');
  const others = judged.filter((finding) => !fatal.includes(finding));
  const doubts = [...(committed?.findings ?? []), ...(records?.findings ?? []), ...others];
  const faults = [...refused, ...findingLines(fatal)];
  const counts = records && `${records.rows} rows = ${records.services.length} services + `;
  return {
    ok: faults.length === 0,
    lines: [
      ...faults,
      ...findingLines(doubts),
      ...(records === null ? [] : recordLines(records)),
      `data/: ${counts === null ? '' : `${counts}${records?.unplaced.length} unplaced; `}` +
        `${faults.length} to correct before a build, ${doubts.length} to look at`,
    ],
  };
}

interface Read {
  readonly committed: Committed | null;
  readonly records: Records | null;
  /** What the readers refused, by file and row. */
  readonly refused: readonly string[];
}

async function read(root: string): Promise<Read> {
  let committed: Committed | null = null;
  try {
    committed = await readCommitted(root);
    const units = committed.hromadas.map(({ hromada }) => hromada);
    return { committed, records: readProviders(committed, units, []), refused: [] };
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return { committed, records: null, refused: error.message.split('\n') };
  }
}
