import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import '../../../src/i18n/index.ts';
import type { Known, Region } from '../../../src/domain/region.ts';
import { KnownSection } from '../../../src/ui/about/KnownSection.tsx';
import { MANIFEST, TYPES } from '../../fixtures/packs/release.ts';
import { TODAY } from '../../fixtures/packs/country.ts';

const [TAXI_TYPE, ...OTHERS] = TYPES.filter(({ applyPlace }) => !applyPlace);
const KNOWN: Known = {
  gathered: 5,
  phones: 2,
  reached: 1,
  waiting: 1,
  oldest: '2023-04-05',
  newest: '2025-12-07',
  types: [TAXI_TYPE?.id ?? ''],
  surveys: [{ types: ['social-taxi'], completeness: 'complete', date: '2025-06-01', whole: true }],
};
const [NORTH, SOUTH] = MANIFEST.regions;
if (NORTH === undefined || SOUTH === undefined) throw new Error('No regions');

const row = (region: Partial<Region>) => {
  const html = renderToStaticMarkup(
    <KnownSection
      regions={[{ ...NORTH, hromadas: 2, services: 7, known: KNOWN, ...region }]}
      types={TYPES}
      today={TODAY}
      onRegion={() => undefined}
      onOwnFile={() => undefined}
    />,
  );
  return (/<tbody>(.*)<\/tbody>/.exec(html)?.[1] ?? '').replace(/<[^>]+>/g, '\n').replaceAll('\u00a0', ' ');
};

describe('what we know of an oblast', () => {
  it('is how much, from when, which lists, and what nobody has found', () => {
    const text = row({});
    for (const words of [
      'Північна область',
      'зібрано 5 записів',
      'з реєстру шкіл: 2',
      'з телефоном: 2 з 7',
      'громади із записами: 1 з 2',
      'джерела від 05.04.2023 до 07.12.2025',
      'Повний перелік, 01.06.2025: Соціальне таксі',
      '1 громада без жодного запису',
      '5 записів без телефону',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('жодного повного переліку');
    for (const type of OTHERS.filter(({ id }) => id !== 'social-taxi')) expect(text).toContain(type.name.uk);
  });

  it('says so where nothing was gathered, and where all of it is old', () => {
    const nothing = { ...KNOWN, gathered: 0, oldest: null, newest: null, surveys: [], types: [] };
    expect(row({ services: 0, known: nothing })).toMatch(/Зібраних записів ще немає[^]*повного переліку/);
    expect(row({ known: { ...KNOWN, newest: '2024-05-05' } })).toContain('старші за рік');
    expect(row({})).not.toContain('старші за рік');
  });

  it('of an occupied one says only that; of one without a summary only its number', () => {
    expect(row({ applicable: false })).not.toContain('записів');
    expect(row({ applicable: false })).toContain('окупована');
    expect(row({ known: undefined })).toMatch(/послуг: 7/);
  });
});

it('all oblasts stand there by name, also those with nothing; and how to help', () => {
  const html = renderToStaticMarkup(
    <KnownSection
      regions={[NORTH, SOUTH]}
      types={TYPES}
      today={TODAY}
      onRegion={() => undefined}
      onOwnFile={() => undefined}
    />,
  );
  expect(html).toMatch(/Південна область.*Північна область/);
  expect(html).toContain('Перевірити свій файл');
  expect(html).toContain('downloads/template.csv');
});
