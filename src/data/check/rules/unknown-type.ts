import type { Finding } from '../../finding.ts';
import type { TableRow } from '../../sheet/table.ts';

/**
 * A service type that is none of ours: a warning where the note repeats it, for then it is no slip, and the record waits
 * among the unplaced as its source names it.
 */
export function typeFinding(finding: Finding, row: TableRow): Finding {
  if (finding.key !== 'type') return finding;
  const text = folded(row.get('service_type'));
  const isMeant = text !== '' && folded(row.get('note')).includes(text);
  return isMeant ? { ...finding, key: 'typeNoted', severity: 'warning' } : finding;
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
