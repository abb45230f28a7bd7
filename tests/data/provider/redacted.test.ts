import { expect, test } from 'vitest';
import { LISOVA_SETTLEMENT, OBLAST, OZERNA, parseOne } from './context.ts';

const HIDDEN = { service_type: 'shelter', hromada: '', service_area: OBLAST };

function fatal(cells: Record<string, string>): string[] {
  const { findings } = parseOne({ ...HIDDEN, ...cells });
  return findings.filter(({ severity }) => severity === 'fatal').map(({ column }) => column ?? '');
}

test('a redacted type with an area alone is placed nowhere', () => {
  const { service, findings } = parseOne(HIDDEN);
  expect(findings).toEqual([]);
  expect(service).toMatchObject({ precision: 'redacted', hromada: null, at: null, serviceArea: [OBLAST] });
  expect(service?.detail).toMatchObject({ settlement: null, address: null });
});

test('each thing that would reveal the place is fatal', () => {
  expect(fatal({ hromada: 'Озерна' })).toEqual(['hromada']);
  expect(fatal({ settlement: 'Озерне' })).toEqual(['settlement']);
  expect(fatal({ address: 'вул. Нова, 1' })).toEqual(['address']);
  expect(fatal({ lon: '31.4', lat: '50.9' })).toEqual(['lon', 'lat']);
  expect(fatal({ service_area: OZERNA })).toEqual(['service_area']);
  expect(fatal({ id: 'притулок-озерна' })).toEqual(['id']);
  expect(fatal({ service_type: 'social-taxi', precision: 'redacted', hromada: 'Озерна' })).toEqual([
    'hromada',
  ]);
});

test('a text that tells the place is fatal in whatever column it stands, and is not repeated', () => {
  const street = 'вул. Таємна, 7';
  for (const column of [
    'provider',
    'service_name',
    'note',
    'note_en',
    'application',
    'eligibility_note',
    'fees_note',
    'documents',
    'referral_from',
    'phone',
    'email',
    'hours',
    'languages',
    'capacity_unit',
    'source',
    'assured_by',
    'моє поле',
  ]) {
    const { findings } = parseOne({ ...HIDDEN, [column]: street });
    const about = findings.filter((each) => each.column === column && each.key !== 'unknownColumn');
    expect(about.map(({ severity, key, came }) => [severity, key, came])).toEqual([
      ['fatal', 'secretText', '***'],
    ]);
    expect(JSON.stringify(findings)).not.toContain('Таємна');
  }
  expect(fatal({ url: 'https://maps.app.goo.gl/x' })).toEqual(['url']);
  expect(fatal({ note: 'точка 50.91, 31.41' })).toEqual(['note']);
  expect(fatal({ id: 'притулок-вул-лісова' })).toEqual(['id']);
  // Of a place that is public nothing is secret.
  expect(fatal({ precision: 'hromada', hromada: 'Озерна', service_area: '', note: street })).toEqual([]);
});

test('no message of a refusal repeats what the cell holds', () => {
  const { findings, lost } = parseOne({ ...HIDDEN, hromada: 'Озерна', address: 'вул. Таємна, 7' });
  const said = JSON.stringify([findings, lost]);
  expect(said).not.toContain('Таємна');
  expect(said).not.toContain('Озерна');
});

test('precision may say that a shelter is public', () => {
  const { service } = parseOne({ service_type: 'shelter', precision: 'hromada' });
  expect(service).toMatchObject({ precision: 'hromada', hromada: OZERNA });
});

test('a slip in precision or type never lists where the record stands', () => {
  const slip = { ...HIDDEN, service_area: '', hromada: LISOVA_SETTLEMENT };
  expect(parseOne({ ...slip, precision: 'redactd' }).lost?.candidates).toEqual([]);
  expect(parseOne({ ...slip, service_type: 'sheltr' }).lost?.candidates).toEqual([]);
});
