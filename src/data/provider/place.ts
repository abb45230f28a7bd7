import { isCode, type Code } from '../../domain/code.ts';
import type { Hromada, LonLat } from '../../domain/hromada.ts';
import type { Precision } from '../../domain/service.ts';
import type { UnplacedReason } from '../../domain/survey.ts';
import type { Localized } from '../../domain/text.ts';
import { type Cells, readNumber, readText } from '../cells.ts';
import type { ProviderContext } from './context.ts';

export interface Place {
  readonly hromada: Code | null;
  readonly precision: Precision;
  readonly at: LonLat | null;
  readonly settlement: Localized | null;
}

export interface NoPlace {
  readonly reason: UnplacedReason;
  readonly message: string;
  readonly candidates: readonly Code[];
}

/** Ukraine with a margin: what lies outside is a slip, most often swapped columns. */
const LON = [22, 40.3] as const;
const LAT = [44.2, 52.5] as const;

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

function findHromada(stated: string, context: ProviderContext): Hromada | NoPlace {
  if (isCode(stated)) {
    const unit = context.hromadas.byCode(stated);
    return unit ?? noPlace('unknownCode', `немає громади з кодом ${stated}`);
  }
  if (/^UA\d/i.test(stated)) return noPlace('unknownCode', `«${stated}» не є кодом КАТОТТГ із 19 знаків`);
  const [first, ...others] = context.hromadas.byName(stated, context.oblast);
  if (first === undefined) return noPlace('unknownCode', `немає громади з назвою «${stated}»`);
  if (others.length === 0) return first;
  const candidates = [first, ...others].map((unit) => unit.code);
  return noPlace('ambiguousName', `громад із назвою «${stated}» є ${candidates.length}`, candidates);
}

function noPlace(reason: UnplacedReason, message: string, candidates: readonly Code[] = []): NoPlace {
  return { reason, message: `hromada: ${message}`, candidates };
}

function refine(cells: Cells, stated: Precision | null, hromada: Hromada, context: ProviderContext): Place {
  const point = readPoint(cells);
  const text = readText(cells, 'settlement');
  const found = text === null ? null : context.settlement(hromada.code, text);
  const settlement = found?.name ?? (text === null ? null : { uk: text, en: null });
  const place = { hromada: hromada.code, settlement };
  if (point !== null) return { ...place, precision: stated ?? 'address', at: point };
  if (stated === 'address') cells.report('lon', 'координати: без них місце показано за громадою', 'warning');
  if (found !== null && stated !== 'hromada') return { ...place, precision: 'settlement', at: found.at };
  return { ...place, precision: 'hromada', at: hromada.seat?.at ?? null };
}

function readPoint(cells: Cells): LonLat | null {
  const lon = readNumber(cells, 'lon', ...LON);
  const lat = readNumber(cells, 'lat', ...LAT);
  if ((cells.get('lon') === '') !== (cells.get('lat') === ''))
    cells.report('lat', 'обидві координати або жодної');
  return lon === null || lat === null ? null : [lon, lat];
}
