import { expect, it } from 'vitest';
import { knownIn, totalKnown } from '../../src/domain/known.ts';
import { REGISTER_ID } from '../../src/domain/service.ts';
import { codeOf, makeDetail, makeHromada, makeService, makeSurvey, OCCUPIED } from './make.ts';

const OBLAST = codeOf('74');
const RAION = codeOf('74', '04');
const HERE = codeOf('74', '04', '025');
const NEXT = codeOf('74', '04', '027');
const LAST = codeOf('74', '06', '001');
const ELSEWHERE = codeOf('59', '02', '003');

const known = (input: Partial<Parameters<typeof knownIn>[0]>) =>
  knownIn({
    oblast: 'UA74',
    units: [HERE, NEXT, LAST].map((code) => makeHromada(code)),
    counted: [],
    services: [],
    surveys: [],
    ...input,
  });

const reached = (...services: Parameters<typeof makeService>[0][]) =>
  known({ services: services.map((each) => makeService(each)) }).reached;

it('of nothing says nothing, and no date', () => {
  expect(known({})).toEqual({
    gathered: 0,
    phones: 0,
    reached: 0,
    waiting: 3,
    oldest: null,
    newest: null,
    types: [],
    surveys: [],
  });
});

it('counts what was gathered apart from registers, by whose dates no search is judged', () => {
  const detail = makeDetail({ phones: [{ tel: '101', label: '101' }] });
  const counted = [
    makeService({ id: 'a', reportedOn: '2024-02-01' }),
    makeService({ id: 'b', type: 'care', reportedOn: '2023-01-01', assuredOn: '2025-03-01', detail }),
    makeService({ id: `${REGISTER_ID}1`, type: 'school', reportedOn: '2020-06-08', detail }),
  ];
  expect(known({ counted, services: counted })).toMatchObject({
    gathered: 2,
    phones: 2,
    oldest: '2024-02-01',
    newest: '2025-03-01',
    types: ['care', 'school', 'taxi'],
  });
});

it('reaches a hromada where a service stands or that one names, from wherever; a wide area names none', () => {
  const part = codeOf('74', '06', '001', '020');
  expect(reached({ hromada: HERE })).toBe(1);
  expect(reached({ hromada: HERE }, { hromada: HERE })).toBe(1);
  expect(reached({ hromada: ELSEWHERE, serviceArea: [HERE, part] })).toBe(2);
  expect(reached({ serviceArea: [OBLAST] }, { serviceArea: [RAION] }, { hromada: ELSEWHERE })).toBe(0);
});

it('names the lists of the oblast, whole or of a part; those of elsewhere are none of it', () => {
  const surveys = [
    makeSurvey({ area: [OBLAST, ELSEWHERE], completeness: 'complete' }),
    makeSurvey({ area: [HERE] }),
    makeSurvey({ area: [ELSEWHERE] }),
  ];
  expect(known({ surveys }).surveys).toEqual([
    { types: ['taxi'], completeness: 'complete', date: '2024-05-15', whole: true },
    { types: ['taxi'], completeness: 'partial', date: '2024-05-15', whole: false },
  ]);
});

it('waits for news of every hromada but those reached and those occupied', () => {
  const units = [makeHromada(HERE), makeHromada(NEXT), makeHromada(LAST, { territory: OCCUPIED })];
  const services = [HERE, LAST].map((hromada) => makeService({ hromada }));
  expect(known({ units, services })).toMatchObject({
    reached: 1,
    waiting: 1,
  });
});

it('adds up oblasts, without those that are occupied whole', () => {
  const region = {
    name: { uk: '', en: null },
    bbox: [0, 0, 0, 0],
    hromadas: 3,
    services: 2,
    unplaced: 0,
  } as const;
  const summary = { ...known({}), gathered: 2, reached: 1, waiting: 2 };
  expect(
    totalKnown([
      { ...region, code: OBLAST, applicable: true, known: summary },
      { ...region, code: ELSEWHERE, applicable: true, known: { ...summary, gathered: 0 } },
      { ...region, code: ELSEWHERE, applicable: true },
      { ...region, code: ELSEWHERE, applicable: false, hromadas: 0, known: summary },
    ]),
  ).toEqual({ oblasts: 3, gatheredIn: 1, hromadas: 9, reached: 2, waiting: 4 });
});
