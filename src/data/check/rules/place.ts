import { type Code, prefixOf } from '../../../domain/code.ts';
import type { Hromada, Settlement } from '../../../domain/hromada.ts';
import type { Service } from '../../../domain/service.ts';
import type { PhraseKey } from '../../../i18n/uk/check.ts';
import { type Finding, joined, type Params, type Phrase } from '../../finding.ts';
import { bareName } from '../../provider/settlement-index.ts';
import type { Unplaced } from '../../provider/unplaced.ts';
import type { TableRow } from '../../sheet/table.ts';
import type { CheckContext } from '../context.ts';
import { nearestText } from '../suggest/nearest-text.ts';
import type { Fault, Rule } from './rule.ts';
import { unitLabel } from './unit-label.ts';

/**
 * A shared name, with the hromadas that bear it: a warning where a note says that it is meant so, for then the record
 * waits among the unplaced; other reasons as they are.
 */
export function placeFindings(
  { reason, findings, candidates }: Unplaced,
  row: TableRow,
  context: CheckContext,
): Finding[] {
  if (reason !== 'ambiguousName') return [...findings];
  const labels = candidates.flatMap((code) => {
    const unit = context.provider.hromadas.byCode(code);
    return unit === null ? [] : [unitLabel(unit, context.raions)];
  });
  const meant = row.get('note') !== '' || row.get('note_en') !== '';
  return findings.map((finding) => ({
    ...finding,
    ...(meant ? { key: 'sharedNameNoted', severity: 'warning' } : { key: 'sharedNameOf' }),
    params: { ...finding.params, candidates: joined('or', labels) },
  }));
}

/** A populated place is one of its hromada. */
export const settlement: Rule =
  (context) =>
  (row, { service }) => {
    const fault = settlementFault(row, service, context);
    return fault === null ? [] : [fault];
  };

/**
 * A populated place that its hromada does not have. Where the oblast has it elsewhere one of the two is wrong; of a name
 * that nobody knows the record is shown by its hromada.
 */
function settlementFault(row: TableRow, service: Service, context: CheckContext): Fault | null {
  const came = row.get('settlement');
  const { hromada } = service;
  if (came === '' || hromada === null || service.precision === 'redacted') return null;
  // The embedded default knows no populated places but seats: of any other it cannot say that it is not there.
  if (context.borders === 'schematic' || context.settlement(hromada, came) !== null) return null;
  const unit = context.provider.hromadas.byCode(hromada);
  const named = placesMeant(came, hromada, context);
  const at = { column: 'settlement', came } as const;
  const own = named.filter(({ code }) => isWithin(code, hromada));
  if (own.length > 1) {
    const codes = own.map(({ code }) => code).join('; ');
    const params = { name: own[0]?.name.uk ?? came, count: String(own.length), codes };
    return { ...at, severity: 'warning', key: 'severalSettlements', params };
  }
  if (unit !== null && named.length > 0) {
    const params = elsewhere(named, unit, came, context);
    return { ...at, severity: 'error', key: 'settlementElsewhere', params };
  }
  const names = context.settlementNames(hromada);
  if (names.length === 0) return null;
  const bare = bareName(came);
  const near = names.find((name) => name === bare) ?? nearestText(bare, names);
  const params = { unit: unit === null ? hromada : unitLabel(unit, context.raions) };
  const suggestion = near === null ? {} : { suggestion: near };
  return { ...at, severity: 'warning', key: 'noSuchSettlement', params, ...suggestion };
}

/** By name in the oblast, or by code anywhere: a code tells its hromada by itself. */
function placesMeant(came: string, hromada: Code, context: CheckContext): readonly Settlement[] {
  const named = context.settlementsNamed(came, hromada);
  if (named.length > 0 || !/^UA\d{10}(\d{7})?$/.test(came)) return named;
  const at: Settlement = { code: came.slice(0, 12), name: { uk: came, en: null }, at: [0, 0] };
  return isWithin(came, hromada) ? [] : [at];
}

/** A settlement's 12 characters begin with the 9 of its hromada; a city of an oblast's code has the oblast's. */
function isWithin(settlement: string, hromada: Code): boolean {
  return settlement.startsWith(hromada.slice(0, 9).replace(/000$/, ''));
}

/** So many hromadas are named. */
const NAMED = 3;

/** «село «Лугове» є в Умовській громаді, а не в Уявненській» */
function elsewhere(
  named: readonly Settlement[],
  stated: Hromada,
  came: string,
  context: CheckContext,
): Params {
  const units = context.hromadas.filter(({ code }) => named.some((place) => isWithin(place.code, code)));
  const shown = units.slice(0, NAMED);
  const [first] = named;
  /** Of several the raion, too: namesakes are told apart by it. */
  const whole = (unit: Hromada): Phrase => {
    const raion = context.raions.find(({ prefix }) => prefix === prefixOf(unit.code, 'raion'))?.name;
    const inside = inUnit(unit, 'inHromada');
    return shown.length < 2 || raion === undefined
      ? inside
      : { phrase: 'inRaion', params: { unit: inside, raion } };
  };
  return {
    what: { phrase: nounOf(came, first, units), params: { name: first?.name ?? came } },
    places: shown.length === 0 ? { phrase: 'elsewhere' } : joined('and', shown.map(whole)),
    stated: inUnit(stated, 'inThis'),
  };
}

/** As the cell says, else as the seat of a hromada tells; what nothing tells has no noun. */
function nounOf(came: string, place: Settlement | undefined, units: readonly Hromada[]): PhraseKey {
  if (/^(?:м\.|місто\s)/i.test(came)) return 'cityOf';
  if (/^(?:смт|сел\.|с-ще|селище)/i.test(came)) return 'townOf';
  if (/^(?:с\.|село\s)/i.test(came)) return 'villageOf';
  const seatOf = units.find(({ seat }) => seat?.name.uk === place?.name.uk);
  return seatOf === undefined ? 'placeOf' : NOUNS[seatOf.kind];
}

const NOUNS = {
  urban: 'cityOf',
  city: 'cityOf',
  settlement: 'townOf',
  rural: 'villageOf',
  raion: 'placeOf',
} as const;

/** «в Умовській громаді»: names of hromadas are adjectives; of a name that is none, «у громаді „Київ“». */
function inUnit({ name, kind }: Hromada, adjective: 'inHromada' | 'inThis'): Phrase {
  if (kind === 'city') return { phrase: 'inCity', params: { name } };
  if (!name.uk.endsWith('а')) return { phrase: 'inNamed', params: { name } };
  const inside = /^[ВФ]/.test(name.uk) ? 'у' : 'в';
  const declined = { ...name, uk: `${inside} ${name.uk.replace(/а$/, 'ій')}`, en: name.en ?? name.uk };
  return { phrase: adjective, params: { name: declined } };
}
