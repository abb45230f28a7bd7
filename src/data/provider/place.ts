import type { Code } from '../../domain/code.ts';
import type { Hromada, LonLat } from '../../domain/hromada.ts';
import type { Precision } from '../../domain/service.ts';
import type { UnplacedReason } from '../../domain/survey.ts';
import type { Localized } from '../../domain/text.ts';
import { type Cells, readText } from '../sheet/cells.ts';
import type { Problem } from '../finding.ts';
import { WHERE } from './columns/where.ts';
import type { ProviderContext } from './context.ts';
import { degreesOf, pairOf } from './degrees.ts';

export interface Place {
  readonly hromada: Code | null;
  readonly precision: Precision;
  readonly at: LonLat | null;
  readonly settlement: Localized | null;
}

export interface NoPlace {
  readonly reason: UnplacedReason;
  readonly column: 'hromada' | 'id';
  readonly problem: Problem;
  readonly candidates: readonly Code[];
}

/** Where a record that keeps no secret stands, as precisely as it says. */
export function findPlace(
  cells: Cells,
  precision: Precision | null,
  context: ProviderContext,
): Place | NoPlace {
  const stated = cells.get('hromada');
  if (stated === '') return withoutHromada(cells, precision);
  const hromada = findHromada(stated, context);
  if ('reason' in hromada) return hromada;
  compareName(cells, hromada, context);
  return refine(cells, precision, hromada, context);
}

/** The oblast, raion or several hromadas that it serves are declared in `service_area`: it has no home of its own. */
function withoutHromada(cells: Cells, precision: Precision | null): Place {
  const point = readPoint(cells);
  const name = readText(cells, 'settlement');
  return {
    hromada: null,
    precision: point === null ? 'hromada' : (precision ?? 'address'),
    at: point,
    settlement: name === null ? null : { uk: name, en: null },
  };
}

/** By code, by name within the oblast, or by «code name» in one cell. */
function findHromada(stated: string, context: ProviderContext): Hromada | NoPlace {
  const { code, name } = splitStated(stated);
  if (code !== null) {
    const unit = context.hromadas.byCode(code);
    return unit ?? lost('unknownCode', { key: 'noSuchCode', params: { code } });
  }
  if (/^UA\d/i.test(name)) return lost('unknownCode', { key: 'notACode', params: { text: name } });
  const [first, ...others] = context.hromadas.byName(name, context.oblast);
  if (first === undefined) return lost('unknownCode', { key: 'noSuchName', params: { name } });
  if (others.length === 0) return first;
  const candidates = [first, ...others].map((unit) => unit.code);
  const params = { name, count: String(candidates.length) };
  return lost('ambiguousName', { key: 'sharedName', params }, candidates);
}

/** «UA74040250000063494 Ніжинська» is a code with a name beside it. */
function splitStated(stated: string): { code: Code | null; name: string } {
  const found = /^(UA\d{17})(?:[\s,;–—-]+(.+))?$/.exec(stated);
  return found === null ? { code: null, name: stated } : { code: found[1] ?? '', name: found[2] ?? '' };
}

/** A name beside a code, in its cell or in `hromada_name`, must be the name of that hromada. */
function compareName(cells: Cells, hromada: Hromada, context: ProviderContext): void {
  const { code, name: said } = splitStated(cells.get('hromada'));
  const beside = code === null ? '' : said;
  for (const name of [beside, cells.get('hromada_name')]) {
    if (name === '' || context.hromadas.byName(name, null).includes(hromada)) continue;
    const params = { code: hromada.code, unit: hromada.name, name };
    cells.report('hromada', { key: 'codeAndName', params });
  }
}

function lost(reason: UnplacedReason, problem: Problem, candidates: readonly Code[] = []): NoPlace {
  return { reason, column: 'hromada', problem, candidates };
}

function refine(cells: Cells, stated: Precision | null, hromada: Hromada, context: ProviderContext): Place {
  const point = readPoint(cells);
  const text = readText(cells, 'settlement');
  const found = text === null ? null : context.settlement(hromada.code, text);
  const settlement = found?.name ?? (text === null ? null : { uk: text, en: null });
  const place = { hromada: hromada.code, settlement };
  if (point !== null) return { ...place, precision: stated ?? 'address', at: point };
  if (stated === 'address') cells.report('lon', { key: 'pointMissing' }, 'warning');
  if (found !== null && stated !== 'hromada') return { ...place, precision: 'settlement', at: found.at };
  return { ...place, precision: 'hromada', at: hromada.seat?.at ?? null };
}

function readPoint(cells: Cells): LonLat | null {
  const pair = (['lon', 'lat'] as const).find((column) => pairOf(cells.get(column)) !== null);
  if (pair !== undefined) {
    cells.report(pair, { key: 'pairInCell' });
    return null;
  }
  const lon = readDegrees(cells, 'lon');
  const lat = readDegrees(cells, 'lat');
  if ((cells.get('lon') === '') !== (cells.get('lat') === ''))
    cells.report('lat', { key: 'bothCoordinates' });
  return lon === null || lat === null ? null : [lon, lat];
}

function readDegrees(cells: Cells, column: 'lon' | 'lat'): number | null {
  const text = cells.get(column);
  if (text === '') return null;
  const [min, max] = WHERE[column].range;
  const value = degreesOf(text);
  if (value !== null && value >= min && value <= max) return value;
  cells.report(column, { key: 'between', params: { min: String(min), max: String(max) } });
  return null;
}
