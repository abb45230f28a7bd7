import { surveysBehind } from '../../../domain/coverage/claims.ts';
import type { Cell, WrittenSheet } from '../../../data/sheet/write/cells.ts';
import type { Hromada } from '../../../domain/hromada.ts';
import { isHypothetical } from '../../../domain/scenario/hypothetical.ts';
import type { Service } from '../../../domain/service.ts';
import { similarTo } from '../../../domain/similar.ts';
import { formatDate, pick } from '../../../i18n/format.ts';
import { contactsOf } from '../../../domain/results/contacts.ts';
import { serviceById } from '../../../domain/service-by-id.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { hromadaOf } from '../../../domain/units.ts';
import { crisisFew, crisisText } from '../../contact/crisis-text.ts';
import { mainContact } from '../../contact/main-contact.ts';
import { whoseWords } from '../../contact/whose-words.ts';
import { rowWord } from '../../card/state-word.ts';
import { hromadaName } from '../../parts/names.ts';
import { lineFor } from '../../parts/none-near.ts';
import { basisCells, basisHeads } from './basis-cells.ts';
import { figureColumns } from './figure-columns.ts';
import type { ExportInput } from './input.ts';
import { inventedPlace } from '../what-if/invented-place.ts';
import { placeCells, placeHeads, placeWidths, territoryCells, territoryHeads } from './place-cells.ts';

/** As many hromadas alike as the page names. */
const ALIKE = 2;

const HEADS = [
  'state',
  'basis',
  'nearestPlace',
  'nearestWho',
  'nearestKm',
  'nearestMinutes',
  'outsiders',
  'call',
  'similar',
] as const;

/** The list «Громади, де надавача не виявлено» as a file: gaps first and apart, each by people, most first. */
export function missingSheet(input: ExportInput): WrittenSheet {
  const { derived, t, lang } = input;
  const basis = basisCells(input);
  const figures = figureColumns(input);
  const heads = HEADS.filter((head) => head !== 'nearestMinutes' || derived.travel !== null);
  // Nobody can be asked about what only a scenario has.
  const served = (derived.whatIf?.before.rows ?? derived.rows)
    .filter(({ fill }) => fill === 'servedLocal' || fill === 'servedArea')
    .map(({ hromada }) => hromada);
  return {
    name: t('export:sheet.list'),
    header: [
      ...placeHeads(input),
      ...figures.heads,
      ...heads.map((head) => t(`export:column.${head}`)),
      ...territoryHeads(input),
      ...basisHeads(input),
    ],
    rows: derived.missing.map((row) =>
      placeCells(row, input).concat(
        figures.cells(row),
        rowWord(row, { types: derived.types, t, lang }),
        basisOf(row, input),
        nearestCells(row, input),
        alikeOf(row.hromada, served, input),
        territoryCells(row, input),
        basis,
      ),
    ),
    widths: [
      ...placeWidths(input),
      ...figures.heads.map(() => 16),
      26,
      34,
      22,
      40,
      12,
      ...(derived.travel === null ? [] : [12]),
      26,
      26,
      40,
    ],
  };
}

/** The surveys that a claim of absence rests on, with their dates. */
function basisOf(row: HromadaRow, { derived, lang }: ExportInput): Cell {
  const surveys = surveysBehind(row, derived).flatMap((at) => derived.dataset.surveys[at] ?? []);
  return surveys.map(({ source, date }) => `${source}, ${formatDate(date, lang)}`).join('; ') || null;
}

/** Where none is near: that, how far the nearest known is, and the line to call. */
function nearestCells({ nearest, anywhere }: HromadaRow, input: ExportInput): Cell[] {
  const { derived, t, lang } = input;
  const { dataset, travel } = derived;
  const roadOf = (to: HromadaRow['nearest']): Cell[] =>
    travel === null ? [] : [to?.minutes == null ? null : Math.round(to.minutes)];
  if (nearest === null) {
    const { label } = lineFor({ dataset, types: derived.types });
    const none = t(anywhere === null ? 'export:nearest.nowhere' : 'export:nearest.far');
    const crisis = crisisText(crisisFew(contactsOf(dataset, { types: derived.types })), t);
    const call = crisis === '' ? label : crisis;
    return [none, null, anywhere === null ? null : rounded(anywhere.km), ...roadOf(anywhere), null, call];
  }
  const { service, km } = nearest;
  const home = hromadaOf(dataset, service.hromada);
  const seat = home === null ? null : (home.seat?.name ?? home.name);
  return [
    seat === null ? null : inventedPlace(pick(seat, lang).text, service, derived.whatIf, t),
    pick(service.provider, lang).text,
    rounded(km),
    ...roadOf(nearest),
    // Of a service that a scenario made up there is nobody to ask.
    isHypothetical(service) ? null : t(`plan:missing.outsiders.${service.takesOutsiders}`),
    isHypothetical(service) ? null : callWords(service, input),
  ];
}

const rounded = (km: number) => Math.round(km * 10) / 10;

/**
 * The lines on violence first; then the number, and whose it is where it is not the provider's, who may be written to
 * then.
 */
function callWords(short: Service, input: ExportInput): string {
  const { derived, detailed: dataset = derived.dataset, t, lang, today } = input;
  const service = serviceById(dataset).get(short.id) ?? short;
  const types = dataset.types.filter(({ id }) => id === service.type);
  const contacts = contactsOf(dataset, { service, types });
  const crisis = crisisText(crisisFew(contacts), t);
  const main = mainContact(contacts);
  if (main?.kind === 'provider') return [crisis, main.label].filter((part) => part !== '').join(' ');
  const other = main === null ? '' : `${main.label} (${whoseWords(main, { t, lang, today })})`;
  return [crisis, other, service.detail?.email ?? ''].filter((part) => part !== '').join('; ');
}

function alikeOf(to: Hromada, served: readonly Hromada[], { t, lang }: ExportInput): Cell {
  const alike = similarTo(to, served, ALIKE).map((each) => hromadaName(each, t, lang));
  return alike.length === 0 ? null : alike.join('; ');
}
