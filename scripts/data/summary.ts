import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Finding, formatFinding } from '../../src/data/finding.ts';
import { isApplicable } from '../../src/domain/applicable.ts';
import type { Service } from '../../src/domain/service.ts';
import type { Built } from './assemble.ts';
import { oblastLines } from './by-oblast.ts';
import type { Country } from './country.ts';
import type { Records } from './providers.ts';

/** What the terminal says of a build: counts that add up, what was set aside and why, sizes. */
export function summarise(built: Built, country: Country, records: Records, target: string): string[] {
  const { manifest } = built;
  const { counts } = manifest;
  return [
    ...findingLines(records.findings),
    ...recordLines(records),
    ...country.notes,
    `Records: ${records.rows} rows = ${records.services.length} services + ${records.unplaced.length} unplaced`,
    ...suspendedLines(country, records),
    `Release ${manifest.release}, borders ${manifest.borders}: ${counts.hromadas} hromadas in ${manifest.regions.length} regions, ` +
      `${counts.services} services, ${counts.unplaced} unplaced, ${counts.applyPlaces} ЦНАП, ${counts.settlements} settlements`,
    ...oblastLines(manifest),
    ...sizes(built),
    `Written to ${target}`,
  ];
}

/** Records and offices that the order's list of occupied hromadas takes out of every offer. */
function suspendedLines({ units, applyPlaces }: Country, { services }: Records): string[] {
  const occupied = new Set(units.filter((unit) => !isApplicable(unit)).map(({ code }) => code));
  const there = ({ hromada }: Pick<Service, 'hromada'>) => hromada !== null && occupied.has(hromada);
  const gone = services.filter(there);
  const offices = applyPlaces.filter(there).length;
  if (gone.length + offices === 0) return [];
  return [
    `Suspended, in occupied hromadas: ${gone.length} services, ${offices} ЦНАП`,
    ...gone.map(({ id, hromada }) => `  suspended: ${id} (${hromada})`),
  ];
}

export function findingLines(findings: readonly Finding[]): string[] {
  return findings.map((finding) => `data/${formatFinding(finding)}`);
}

/** Which records are not among the services, and why; a register's file stands in no folder of `data/`. */
export function recordLines({ skipped, unplaced }: Records): string[] {
  return [
    ...skipped.map((file) => `data/${file}: not in this build, its oblast has no hromadas here`),
    ...unplaced.map(
      ({ file, row, id, reason, message }) =>
        `unplaced: ${file.includes('/') ? 'data/' : ''}${file}:${row} ${id} (${reason}) ${message}`,
    ),
  ];
}

/** Of the overview, of the region that opens first, and of all. */
function sizes(built: Built): string[] {
  const { manifest, files } = built;
  const { overview, regions, defaultRegion } = manifest;
  const first = regions.find(({ code }) => code.startsWith(defaultRegion));
  const shown = [overview, first?.files].flatMap((paths) =>
    Object.values(paths ?? {}).filter((path) => path !== undefined),
  );
  const lines = shown.map((path) => {
    const text = files.get(path) ?? '';
    return `  ${path}: ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gzip`;
  });
  const total = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return [...lines, ...tableLines(built), `  ${files.size} files: ${kilobytes(total)}`];
}

/** What of the country's pack is the table of coverage: the rest is its hromadas. */
function tableLines({ manifest, files }: Built): string[] {
  const table = /^"coverage":.*$/m.exec(files.get(manifest.overview?.coverage ?? '') ?? '')?.[0];
  if (table === undefined) return [];
  const sizes = [table.length, gzipSync(table).length, brotliCompressSync(table).length].map(kilobytes);
  return [`    of it the table of coverage: ${sizes[0]}, ${sizes[1]} gzip, ${sizes[2]} brotli`];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
