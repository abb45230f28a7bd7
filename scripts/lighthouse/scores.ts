import type { Result } from 'lighthouse';

/** What a page must reach; `at least` for scores of 100, `at most` for the rest. */
const SCORES = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const METRICS = {
  'first-contentful-paint': { most: null, unit: 'ms' },
  'largest-contentful-paint': { most: 2200, unit: 'ms' },
  'cumulative-layout-shift': { most: 0.02, unit: '' },
  'total-blocking-time': { most: 150, unit: 'ms' },
  'speed-index': { most: null, unit: 'ms' },
} as const;
const BYTES = { what: 'bytes until the first list', most: 240_000 } as const;

interface Request {
  readonly url: string;
  readonly transferSize: number;
  /** Ms since the start. */
  readonly networkRequestTime: number;
  readonly networkEndTime: number;
}

export interface Score {
  readonly what: string;
  /** Median of the runs; NaN when no run could tell. */
  readonly value: number;
  readonly all: readonly number[];
  readonly unit: string;
  /** Null: no budget. */
  readonly budget: string | null;
  readonly within: boolean;
}

/** Medians of several audits beside their budgets. */
export function scoresOf(results: readonly Result[]): Score[] {
  const categories = Object.entries(SCORES).map(([id, least]) => {
    const all = results.map(({ categories: each }) => Math.round((each[id]?.score ?? Number.NaN) * 100));
    const value = median(all);
    return { what: id, value, all, unit: '', budget: `≥ ${least}`, within: value >= least };
  });
  const metrics = Object.entries(METRICS).map(([id, { most, unit }]) =>
    atMost(
      id,
      results.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN),
      unit,
      most,
    ),
  );
  const bytes = results.map(bytesOfList);
  return [...categories, ...metrics, atMost(BYTES.what, bytes, 'B', BYTES.most)];
}

/** Compressed bytes of all that was asked for before the first list's data and code had come; offline copies are later. */
function bytesOfList({ audits }: Result): number {
  const details = audits['network-requests']?.details as { readonly items: readonly Request[] } | undefined;
  const items = details?.items ?? [];
  const data = items.find(({ url }) => url.includes('/services.json'));
  const code = items.filter(({ url }) => /\/(page|react|kit)-[^/]+\.js/.test(url));
  if (data === undefined || code.length === 0) return Number.NaN;
  const listed = Math.max(...[data, ...code].map(({ networkEndTime }) => networkEndTime));
  return items
    .filter(({ networkRequestTime }) => networkRequestTime <= listed)
    .reduce((sum, { transferSize }) => sum + transferSize, 0);
}

function atMost(what: string, all: readonly number[], unit: string, most: number | null): Score {
  const value = median(all);
  const budget = most === null ? null : `≤ ${most}${unit === '' ? '' : ` ${unit}`}`;
  return { what, value, all, unit, budget, within: most === null || value <= most };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const JUDGED = ['accessibility', 'best-practices', 'seo'];

/** Audits that cost points outside performance, one line each. */
export function failuresOf(results: readonly Result[]): string[] {
  const lines = results.flatMap(({ categories, audits }) =>
    JUDGED.flatMap((id) =>
      (categories[id]?.auditRefs ?? [])
        .filter(({ id: ref, weight }) => weight > 0 && (audits[ref]?.score ?? 1) < 1)
        .map(({ id: ref }) => `${id}: ${ref} — ${audits[ref]?.title}`),
    ),
  );
  return [...new Set(lines)];
}
