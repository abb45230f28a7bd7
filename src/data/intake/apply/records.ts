import { levelOf } from '../../../domain/code.ts';
import type { LonLat } from '../../../domain/hromada.ts';
import { stems } from '../../../domain/search/stem.ts';
import type { ProviderRow } from '../../edit/cells-of-service.ts';
import { PROVIDER_COLUMNS, type ProviderColumn } from '../../provider/columns.ts';
import { buildIds } from '../ids.ts';
import { findHromada } from '../places/find-hromada.ts';
import type { Choice, Decisions } from '../question.ts';
import type { IntakeContext } from '../sources.ts';
import { surely } from '../values/match.ts';
import { splitValues } from '../values/split.ts';
import { type Asker, columnChoices, typeChoices, unitChoices } from './ask.ts';
import { areaChoices, withArea } from './area.ts';
import type { Gathered } from './gather.ts';
import type { Tally } from './notes.ts';
import { beside, type Cells, labelled, withValues } from './values.ts';

/** A record made of a row of the list. */
export interface IntakeRecord {
  /** The row of the file that it comes from; several may come from one. */
  readonly origin: number;
  readonly cells: ProviderRow;
}

/** Makes of each row of a list the records that it holds: one provider, one service, one place each. */
export function buildRecords(
  decisions: Decisions,
  context: IntakeContext,
  asker: Asker,
  tally: Tally,
): (row: Gathered) => IntakeRecord[] {
  const idOf = buildIds(context.known);
  return (row) => {
    const valued = withValues({ ...row, cells: withConstants(row.cells, decisions) }, context, asker, tally);
    const placed = withArea(withPlace(valued, row, context, asker), row, context, asker);
    return servicesOf(valued, row, context, asker).map((service) => {
      const cells = { ...placed, ...service };
      const type = context.types.find(({ id }) => id === cells.service_type);
      const redacted =
        cells.precision === 'redacted' || (type?.redacted === true && (cells.precision ?? '') === '');
      const open = redacted ? hidden(cells, row, context, asker, tally) : cells;
      const id =
        open.id ||
        idOf({
          provider: open.provider ?? '',
          edrpou: open.edrpou ?? '',
          type: open.service_type ?? '',
          hromada: open.hromada ?? '',
          settlement: open.settlement ?? '',
          address: open.address ?? '',
          redacted,
          oblast:
            context.oblast ?? (cells.hromada?.startsWith('UA') === true ? cells.hromada.slice(0, 4) : null),
        });
      return { origin: row.row, cells: whole({ ...open, id }) };
    });
  };
}

function withConstants(cells: Cells, { constants }: Decisions): Cells {
  const all: Cells = { ...cells };
  for (const [column, text] of Object.entries(constants) as [ProviderColumn, string][]) {
    if ((all[column] ?? '') === '') all[column] = text;
  }
  return all;
}

function whole(cells: Cells): ProviderRow {
  return Object.fromEntries(
    PROVIDER_COLUMNS.map((column) => [column, (cells[column] ?? '').trim()]),
  ) as ProviderRow;
}

/** Each service of a row. A text that is none of ours stays as it is written, and in the note once that is decided. */
function servicesOf(cells: Cells, { flagged, row }: Gathered, context: IntakeContext, asker: Asker): Cells[] {
  const said = cells.service_type ?? '';
  const decided = said === '' ? undefined : asker.answer('service_type', said);
  const texts = decided === undefined ? [...splitValues(said, context.services), ...flagged] : [said];
  if (texts.length === 0) return [{ service_type: '' }];
  const seen = new Set<string>();
  return texts.flatMap((text): Cells[] => {
    const answer = asker.answer('service_type', text);
    const candidates = context.services(text);
    const id = answer === undefined ? surely(candidates) : answer;
    if (id === null && answer === undefined)
      asker.ask('value', 'service_type', text, row, true, () => typeChoices(candidates, context));
    const value = id ?? text;
    if (seen.has(value)) return [];
    seen.add(value);
    const type = context.types.find((each) => each.id === id);
    // What the clerk takes for a service is called as the list calls it.
    const named =
      answer !== undefined &&
      type !== undefined &&
      !sameWords(text, type.name.uk) &&
      (cells.service_name ?? '') === '';
    return [
      {
        service_type: value,
        ...(named && { service_name: text }),
        ...(answer === null && { note: beside(cells.note, labelled('service_type', text)) }),
      },
    ];
  });
}

const sameWords = (a: string, b: string) => stems(a).join(' ') === stems(b).join(' ');

/** With the hromada that the words of a row tell; its settlement and street apart. */
function withPlace(
  cells: Cells,
  { row, raion, oblast }: Gathered,
  context: IntakeContext,
  asker: Asker,
): Cells {
  const { hromada = '', settlement = '', address = '', provider = '' } = cells;
  if (cells.precision === 'redacted') return cells;
  const found = findHromada(
    { hromada, settlement, address, provider, raion, oblast, at: pointOf(cells) },
    context,
  );
  const answer = found.words === '' ? undefined : asker.answer('hromada', found.words);
  const code = found.code ?? answer ?? null;
  const nowhere = (cells.service_area ?? '') === '' || hromada !== '';
  if (code === null && answer === undefined && nowhere) {
    const kind = found.words === '' ? 'constant' : 'place';
    asker.ask(kind, 'hromada', found.words, row, true, () => unitChoices(found.candidates, context));
  }
  const inside =
    code !== null && found.settlement !== '' && context.settlement(code, found.settlement) !== null;
  // A settlement that its hromada does not have stays in the address, where nobody takes it for a fact.
  const stated = inside ? found.settlement : settlement;
  return { ...cells, hromada: code ?? hromada, settlement: stated, address: inside ? found.street : address };
}

function pointOf({ lon = '', lat = '' }: Cells): LonLat | null {
  const [x, y] = [lon, lat].map((text) => (text === '' ? Number.NaN : Number(text.replace(',', '.'))));
  return x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y) ? null : [x, y];
}

/** Nothing of a secret place but whom it serves: an oblast or a raion, which the clerk must say. */
function hidden(cells: Cells, { row }: Gathered, context: IntakeContext, asker: Asker, tally: Tally): Cells {
  const taken = (['hromada', 'settlement', 'address', 'lon', 'lat', 'hromada_name'] as const).filter(
    (column) => (cells[column] ?? '') !== '',
  );
  if (taken.length > 0) tally.add('hidden');
  const bare: Cells = {
    ...cells,
    hromada: '',
    hromada_name: '',
    settlement: '',
    address: '',
    lon: '',
    lat: '',
    precision: 'redacted',
  };
  const area = (cells.service_area ?? '')
    .split(';')
    .map((code) => code.trim())
    .filter((code) => code !== '');
  if (area.length > 0 && area.every((code) => ['oblast', 'raion'].includes(levelOf(code)))) return bare;
  const words = (cells.provider ?? '').replace(/\s+/g, ' ').trim();
  const answer = asker.answer('service_area', words);
  if (typeof answer === 'string') return { ...bare, service_area: answer };
  asker.ask('place', 'service_area', words, row, true, () => areaChoices(cells.hromada ?? '', context));
  return { ...bare, service_area: '' };
}

/** What no cell says and every record needs is asked once for all of them. */
export function askConstants(records: readonly IntakeRecord[], asker: Asker, context: IntakeContext): void {
  for (const { origin, cells } of records) {
    const ask = (column: ProviderColumn, choices: () => readonly Choice[] = () => []) =>
      asker.ask('constant', column, '', origin, true, choices);
    if (cells.provider === '') ask('provider');
    if (cells.service_type === '')
      ask('service_type', () =>
        context.types
          .filter(({ applyPlace }) => !applyPlace)
          .map(({ id, name }) => ({ value: id, label: name })),
      );
    if (cells.status === '') ask('status', () => columnChoices('status'));
    if (cells.source === '') ask('source');
    if (cells.reported_on === '' && cells.assured_on === '') ask('reported_on');
  }
}
