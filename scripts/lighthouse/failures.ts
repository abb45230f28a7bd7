import type { Result } from 'lighthouse';

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
