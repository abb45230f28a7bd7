import type { Service } from '../../../domain/service.ts';
import type { Finding } from '../../finding.ts';
import type { Unplaced } from '../../provider/unplaced.ts';
import type { TableRow } from '../../table.ts';
import type { CheckContext } from '../context.ts';
import { nearestText } from '../suggest/nearest-text.ts';
import { unitLabel } from './unit-label.ts';

/** A shared name, with the hromadas that bear it; other reasons as they are. */
export function placeFindings({ reason, findings, candidates }: Unplaced, context: CheckContext): Finding[] {
  if (reason !== 'ambiguousName') return [...findings];
  const labels = candidates.flatMap((code) => {
    const unit = context.provider.hromadas.byCode(code);
    return unit === null ? [] : [unitLabel(unit, context.raions)];
  });
  const list = {
    uk: labels.map(({ uk }) => uk).join('; '),
    en: labels.map(({ en }) => en).join('; '),
  };
  return findings.map((finding) => ({
    ...finding,
    key: 'sharedNameOf',
    params: { ...finding.params, candidates: list },
  }));
}

/** A populated place that its hromada does not have: the record stays, shown by its hromada. */
export function settlementFinding(row: TableRow, service: Service, context: CheckContext): Finding | null {
  const came = row.get('settlement');
  const { hromada } = service;
  if (came === '' || hromada === null || service.precision === 'redacted') return null;
  if (context.settlement(hromada, came) !== null) return null;
  const names = context.settlementNames(hromada);
  if (names.length === 0) return null;
  const bare = came.replace(/^(?:м|с|смт|сел|місто|село|селище)\.?\s+/i, '');
  const near = names.find((name) => name === bare) ?? nearestText(bare, names);
  const unit = context.provider.hromadas.byCode(hromada);
  const params = { unit: unit === null ? hromada : unitLabel(unit, context.raions) };
  return {
    severity: 'warning',
    file: context.provider.file,
    row: row.row,
    column: 'settlement',
    key: 'noSuchSettlement',
    params,
    came,
    ...(near === null ? {} : { suggestion: near }),
  };
}
