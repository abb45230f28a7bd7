import { levelOf, isCode } from '../../domain/code.ts';
import { foldName } from './hromada-lookup.ts';
import { type Cells, readList } from '../sheet/cells.ts';
import type { ProblemKey } from '../../i18n/uk/check.ts';
import type { Finding } from '../finding.ts';
import { PROVIDER_COLUMNS } from './columns.ts';
import type { ProviderContext } from './context.ts';
import { revealsPlace } from './reveals-place.ts';

/** Stands for what a cell holds where that may not be repeated. */
export const HIDDEN = '***';

const SECRET = ['hromada', 'settlement', 'address', 'lon', 'lat'] as const;
const JUDGED_APART: ReadonlySet<string> = new Set([...SECRET, 'service_area', 'id']);
/** Any other text may tell the place: a note, a link to a map, the words beside a phone. */
const TEXTS = PROVIDER_COLUMNS.filter((column) => !JUDGED_APART.has(column));

/**
 * A redacted record that says where it stands must never be published: the build fails. Its area may not go below a
 * raion, nor its id name a hromada, nor any text of it a street, a house, a point or a map. What the cell holds is not
 * repeated: logs are read by others.
 */
export function refuseRevealedPlace(cells: Cells, context: ProviderContext): void {
  for (const column of SECRET.filter((name) => cells.get(name) !== '')) {
    reportHidden(cells, column, 'secretPlace');
  }
  if (!readList(cells, 'service_area').every(isWide)) {
    reportHidden(cells, 'service_area', 'secretArea');
  }
  if (namesHromada(cells.get('id'), context)) {
    reportHidden(cells, 'id', 'secretId');
  } else if (revealsPlace(cells.get('id'))) reportHidden(cells, 'id', 'secretText');
  for (const column of TEXTS) {
    if (revealsPlace(cells.get(column))) reportHidden(cells, column, 'secretText');
  }
  for (const [header, text] of cells.others?.() ?? []) {
    if (revealsPlace(text)) reportHidden(cells, header, 'secretText');
  }
}

/** Of a cell that may not be repeated nothing else is said: any other message would repeat it. */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const hidden = new Set(findings.filter(({ key }) => key === 'secretText').map(({ column }) => column));
  return findings.filter(({ key, column }) => key === 'secretText' || !hidden.has(column));
}

function reportHidden(cells: Cells, column: string, key: ProblemKey): void {
  cells.report(column, { key }, 'fatal', HIDDEN);
}

function isWide(code: string): boolean {
  return isCode(code) && ['oblast', 'raion'].includes(levelOf(code));
}

function namesHromada(id: string, context: ProviderContext): boolean {
  const folded = foldName(id);
  return context.hromadas.names(context.oblast).some((name) => folded.includes(name));
}
