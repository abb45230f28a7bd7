import { describe, expect, it } from 'vitest';
import { isApplicable } from '../../src/domain/applicable.ts';
import { buildNearestServed, nearestFor } from '../../src/domain/coverage/nearest-served.ts';
import { TERRITORY_STATUSES } from '../../src/domain/hromada.ts';
import { applyScenario } from '../../src/domain/scenario/apply.ts';
import type { SitesQuestion } from '../../src/domain/siting/question.ts';
import { sitesRequest } from '../../src/domain/siting/request.ts';
import { asTerritoryAllows, isUnderFire, UNDER_FIRE } from '../../src/domain/territory.ts';
import { codeOf, makeDetail, makeHromada, makeService, makeType } from './make.ts';

const SEAT = { name: { uk: 'Центр', en: null }, at: [31, 51] as const };
const EDITION = '2025-05-07';
const precise = makeService({
  id: 'precise',
  hromada: codeOf('74', '04', '001'),
  precision: 'address',
  at: [31.01, 51.02],
  detail: makeDetail({
    address: 'вул. Прикладна, 1',
    settlement: { uk: 'Село', en: null },
    phones: [{ tel: '+1', label: '1' }],
    note: null,
  }),
});

describe('a record in a hromada that order 376 lists', () => {
  it.each(TERRITORY_STATUSES)('%s: no more precise than the hromada', (status) => {
    const told = asTerritoryAllows(precise, { seat: SEAT, territory: { status, edition: EDITION } });
    expect(told).toMatchObject({
      precision: 'hromada',
      at: SEAT.at,
      id: 'precise',
      hromada: precise.hromada,
    });
    expect(JSON.stringify(told)).not.toMatch(/Прикладна|Село|31\.01/);
    expect(told.detail?.phones).toHaveLength(1);
    expect(told.status).toBe(status === 'occupied' ? 'suspended' : 'operating');
    if (status === 'occupied')
      expect(told.detail?.note?.uk).toContain('наказ №\u00a0376, редакція від 07.05.2025');
    else expect(told.detail?.note).toBeNull();
  });

  it('is the same where nothing is listed, and where it hides', () => {
    expect(asTerritoryAllows(precise, { seat: SEAT, territory: null })).toBe(precise);
    expect(asTerritoryAllows(precise, null)).toBe(precise);
    const hidden = makeService({ precision: 'redacted' });
    expect(asTerritoryAllows(hidden, { seat: SEAT, territory: { status: 'active', edition: EDITION } })).toBe(
      hidden,
    );
  });

  it('keeps its note beside the reason; a closed one stays closed; a region occupied whole needs no edition', () => {
    const home = { seat: null, territory: { status: 'occupied', edition: null } } as const;
    const noted = { ...precise, detail: makeDetail({ note: { uk: 'Ремонт.', en: null } }) };
    expect(asTerritoryAllows(noted, home).detail?.note?.uk).toMatch(/^Ремонт\. Територія в тимчасовій/);
    expect(asTerritoryAllows({ ...precise, status: 'closed' }, home)).toMatchObject({
      status: 'closed',
      at: null,
    });
    expect(asTerritoryAllows({ ...precise, status: 'planned' }, home).status).toBe('suspended');
  });

  it('of an occupied one is never the nearest', () => {
    const occupied = { seat: SEAT, territory: { status: 'occupied', edition: EDITION } } as const;
    const options = { date: '2026-01-01', maxAge: null };
    const found = (services: (typeof precise)[]) =>
      nearestFor(buildNearestServed(services, options), [31, 51], ['taxi']);
    expect(found([precise])).not.toBeNull();
    expect(found([asTerritoryAllows(precise, occupied)])).toBeNull();
  });
});

const units = TERRITORY_STATUSES.map((status, i) =>
  makeHromada(codeOf('74', '04', `00${i + 1}`), { seat: SEAT, territory: { status, edition: EDITION } }),
);
const calm = makeHromada(codeOf('74', '04', '009'), { seat: SEAT });
const all = [...units, calm];

describe('under fire and occupied', () => {
  it('only the occupied are out of the reckoning, all others listed are under fire', () => {
    expect(all.filter((unit) => !isApplicable(unit)).map(({ code }) => code)).toEqual([units[0]?.code]);
    expect(all.filter(isUnderFire)).toEqual(units.slice(1));
  });
});

const question: SitesQuestion = {
  types: ['taxi'],
  options: { date: '2026-01-01', maxAge: null, planned: true, ownAreaOnly: false },
  goal: { kind: 'new', count: 1 },
  radius: 10,
  weights: null,
  fixed: units.map(({ code }) => code),
  timeLimit: null,
};
const request = (extra: Partial<SitesQuestion> = {}) =>
  sitesRequest(
    { scope: all, homes: all, services: [], unplaced: [], surveys: [] },
    { ...question, ...extra },
  );

const barred = (extra: Partial<SitesQuestion>) =>
  request(extra)
    .places.filter((place) => place.barred)
    .map(({ code }) => code);

describe('best sites', () => {
  it('an occupied hromada is no demand, no candidate, no existing site', () => {
    const { places, existing, unknown } = request();
    expect(places.map(({ code }) => code)).toEqual([...units.slice(1), calm].map(({ code }) => code));
    expect(existing.map(({ code }) => code)).toEqual(units.slice(1).map(({ code }) => code));
    expect(unknown.hromadas).toBe(5);
  });

  it('those under fire are spared with one press, single ones by code; their people count', () => {
    expect(barred({})).toEqual([]);
    expect(barred({ spareStatuses: UNDER_FIRE })).toEqual(units.slice(1).map(({ code }) => code));
    expect(barred({ spareStatuses: ['active'] })).toEqual(
      units.filter(({ territory }) => territory?.status === 'active').map(({ code }) => code),
    );
    expect(barred({ spared: [calm.code] })).toEqual([calm.code]);
    expect(request({ spareStatuses: UNDER_FIRE }).places).toHaveLength(5);
  });
});

it('a scenario opens nothing in an occupied hromada', () => {
  const base = {
    services: [],
    hromadas: all,
    nearest: {},
    region: null,
    elsewhere: new Map(),
    types: [makeType('taxi')],
  };
  const add = (code: string) =>
    applyScenario(base, [{ kind: 'add', type: 'taxi', hromada: code.slice(0, 9), area: [] }]);
  expect(add(units[0]?.code ?? '').faults).toEqual([{ at: 0, fault: 'unknownPlace' }]);
  expect(add(units[1]?.code ?? '').faults).toEqual([]);
});
