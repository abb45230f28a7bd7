import { readFileSync } from 'node:fs';
import { checkFile } from '../../src/data/check/check-file.ts';
import { vanishedFindings } from '../../src/data/check/vanished.ts';
import { type Finding, messageOf } from '../../src/data/finding.ts';
import { compareReleases, type ReleaseChanges } from '../../src/domain/compare/releases.ts';
import type { Service } from '../../src/domain/service.ts';
import { ReportFailure } from '../report/failure.ts';

export interface Compared {
  readonly changes: ReleaseChanges;
  readonly findings: readonly Finding[];
}

/** Compares the services of a table with those of its previous release. Throws ReportFailure where that is no table. */
export function compareWith(
  file: string,
  services: readonly Service[],
  sources: Parameters<typeof checkFile>[2],
): Compared {
  const before: Service[] = [];
  const rows = new Map<string, number>();
  const onRow = (service: Service, row: number) => {
    if (service.id === '' || rows.has(service.id)) return;
    before.push(service);
    rows.set(service.id, row);
  };
  const result = checkFile(readFileSync(file), file, sources, { onRow });
  if (result.kind === 'unreadable') {
    throw new ReportFailure(`${file}: ${messageOf(result.finding)}`);
  }
  const changes = compareReleases(before, services);
  return { changes, findings: vanishedFindings(changes, file, rows) };
}
