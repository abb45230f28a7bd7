import { levelOf, isCode } from '../../domain/code.ts';
import { foldName } from './hromada-lookup.ts';
import { type Cells, readList } from '../cells.ts';
import type { ProblemKey } from '../messages/uk.ts';
import type { ProviderContext } from './context.ts';

/** Stands for what a cell holds where that may not be repeated. */
export const HIDDEN = '***';

const SECRET = ['hromada', 'settlement', 'address', 'lon', 'lat'] as const;

/**
 * A redacted record that says where it stands must never be published: the build fails. Its area may not go below a
 * raion, nor its id name a hromada. What the cell holds is not repeated: logs are read by others.
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
  }
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
