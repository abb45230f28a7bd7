import type { Finding } from '../finding.ts';

/**
 * The build is lenient: a service must not vanish because its phone has a slip, so it leaves the value out with a
 * warning. Whoever checks a file wants to publish what stands in it: whatever would be lost is an error here. A warning
 * remains what is read as it stands and only looks odd.
 */
const LOST = new Set<Finding['key']>([
  'edrpou',
  'phones',
  'phoneCut',
  'email',
  'link',
  'homoglyph',
  'classifierSpoilt',
  'hours',
  'hoursDays',
]);

/** The finding as a check counts it: `error` or `warning`, never `fatal`. */
export function strict(finding: Finding): Finding {
  if (finding.severity === 'error') return finding;
  if (finding.severity === 'warning' && !LOST.has(finding.key)) return finding;
  return { ...finding, severity: 'error' };
}
