import { prefixOf } from '../../src/domain/code.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import type { Coverage } from '../../src/domain/coverage/state.ts';
import { fillOf } from '../../src/domain/coverage/state.ts';
import { toDataset } from '../../src/state/load/dataset.ts';
import { basketOf } from '../../src/domain/coverage/basket.ts';
import type { HromadaRow, ResultItem } from '../../src/state/derived.ts';
import { toldOn } from '../../src/domain/record-dates.ts';
import type { Service } from '../../src/domain/service.ts';
import { contactsOf } from '../../src/domain/results/contacts.ts';
import { NORTH_PACK, TODAY } from '../fixtures/packs/country.ts';
import { MANIFEST } from '../fixtures/packs/release.ts';

/** The made-up north: two hromadas, four services, one record that may be in either. */
export const DATASET = toDataset(MANIFEST, NORTH_PACK);
export const BASKET = basketOf(DATASET, { date: TODAY, maxAge: null, planned: true, ownAreaOnly: false });

const NOWHERE = { nearest: null, anywhere: null, km: null, minutes: null, parts: [] };

/** Rows of one type, as plan shows them. */
export function rowsOf(type: string): HromadaRow[] {
  const at = BASKET.types.findIndex((each) => each.id === type);
  return DATASET.hromadas.map((hromada) => {
    const cell = BASKET.cell(hromada.code, at);
    if (cell === null) throw new Error(`No cell of ${hromada.code}`);
    return { hromada, raion: raionOf(hromada), coverage: cell.coverage, fill: cell.fill, ...NOWHERE };
  });
}

function raionOf(hromada: Hromada) {
  return DATASET.raions.find((each) => each.prefix === prefixOf(hromada.code, 'raion')) ?? null;
}

/** A row made by hand. */
export function makeRow(hromada: Hromada, coverage: Partial<Coverage>): HromadaRow {
  const whole: Coverage = {
    state: 'unknown',
    reason: null,
    services: [],
    survey: null,
    unplaced: [],
    ...coverage,
  };
  return { hromada, raion: null, coverage: whole, fill: fillOf(whole.state, whole.reason), ...NOWHERE };
}

export function makeItem(service: Service, extra: Partial<ResultItem> = {}): ResultItem {
  const type = DATASET.types.find((each) => each.id === service.type);
  if (type === undefined) throw new Error(`No type ${service.type}`);
  return {
    number: 1,
    service,
    status: toldOn(service, TODAY) ?? service.status,
    type,
    home: DATASET.hromadas.find((each) => each.code === service.hromada) ?? null,
    homeRaion: null,
    fit: null,
    km: null,
    road: null,
    approximate: false,
    needsConfirmation: false,
    oldProject: null,
    contacts: contactsOf(DATASET, { service, types: [type] }),
    ...extra,
  };
}
