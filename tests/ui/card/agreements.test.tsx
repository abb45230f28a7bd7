import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { i18n } from '../../../src/i18n/index.ts';
import type { Agreement } from '../../../src/domain/agreement.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { Agreements } from '../../../src/ui/card/Agreements.tsx';
import { agreementLine, sharingLine } from '../../../src/ui/card/agreement-words.ts';
import { AGREEMENT, LISOVA, RICHKOVA, STEPOVA, TODAY } from '../../fixtures/packs/country.ts';
import { DATASET } from '../scope.ts';

const t = i18n.getFixedT('uk');
const words = (dataset: Dataset = DATASET, today = TODAY) => ({ dataset, today, t, lang: 'uk' as const });
const line = (extra: Partial<Agreement>, today = TODAY) =>
  agreementLine({ ...AGREEMENT, ...extra }, LISOVA.code, words(DATASET, today));

test('a hromada shares a service with a partner beyond the oblast; a date that is none stands as written', () => {
  expect(line({})).toBe(
    'Громада вже ділиться послугою з: Степова громада (договір від 22.04.2021; ' +
      'дата внесення до реєстру, як у ньому: «03.05.0219»; діє до 31.12.2026)',
  );
  const signed = { on: null, text: '№ 7' };
  expect(line({ signed, registered: { on: null, text: null }, until: null, term: 'на час' })).toBe(
    'Громада вже ділиться послугою з: Степова громада (дата договору, як у реєстрі: «№ 7»; строк, як у реєстрі: «на час»)',
  );
});

const html = (code: string) =>
  renderToStaticMarkup(<Agreements code={code} dataset={DATASET} today={TODAY} />);

test('an ended one is said in the past; without a type or a partner no shared service is claimed', () => {
  expect(line({}, '2027-01-01')).toMatch(/^Громада ділилася послугою з: .*діяв до 31\.12\.2026\)$/);
  expect(line({ type: null })).toMatch(/^Громада має договір із: Степова громада/);
  expect(line({ parties: [LISOVA.code] })).toMatch(/^Громада має договір, інших сторін якого/);
});

test('beside a gap stands the agreement in force before a later one that ended, and none without a partner', () => {
  const later = { ...AGREEMENT, id: 'b', signed: { on: '2024-01-01', text: null }, until: '2025-01-01' };
  const alone = { ...AGREEMENT, id: 'c', signed: { on: '2025-01-01', text: null }, parties: [LISOVA.code] };
  const dataset = { ...DATASET, agreements: [later, alone, AGREEMENT] };
  expect(sharingLine(LISOVA.code, 'day-care', words(dataset))).toContain('22.04.2021');
  expect(sharingLine(LISOVA.code, 'day-care', words({ ...DATASET, agreements: [later] }))).toContain(
    'ділилася',
  );
  expect(sharingLine(LISOVA.code, 'social-taxi', words(dataset))).toBeNull();
  expect(sharingLine(RICHKOVA.code, 'day-care', words(dataset))).toBeNull();
  expect(sharingLine(LISOVA.code, 'day-care', words({ ...DATASET, agreements: [] }))).toBeNull();
});

test('the card lists them with their subject and the caveat; where none is known it says nothing', () => {
  expect(html(LISOVA.code)).toContain('Центру денного догляду');
  expect(html(LISOVA.code)).toContain('не доводить, що послуга працює');
  expect(html(STEPOVA.code)).toContain('Лісова громада');
  expect(html(RICHKOVA.code)).toBe('');
});
