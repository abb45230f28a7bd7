import { describe, expect, it, test } from 'vitest';
import { formatFinding, messageOf, type Severity } from '../../../src/data/finding.ts';
import { judge, judgeWith } from './broken.ts';

const TYPES = 'service-types.csv';
const LINES = 'hotlines.csv';
const HROMADAS = 'hromadas.csv';
const ROWS = 'providers/UA99.csv';

/** Of a good country nothing is said; of one broken row its file, row and column. */
type Broken = readonly [
  rule: string,
  file: string,
  from: string | RegExp,
  to: string,
  said: readonly [row: number, column: string | null, key: string, severity: Severity],
];

const BROKEN: readonly Broken[] = [
  ['a type’s id fits a link', TYPES, 'home-care,', 'Home care,', [3, 'id', 'typeId', 'fatal']],
  ['ids fit a list', 'recipients.csv', 'older-people', 'older;people', [2, 'id', 'id', 'fatal']],
  ['ids fit a list', 'surveys.csv', 's1,', 'a survey,', [2, 'id', 'id', 'fatal']],
  ['an icon is known', TYPES, 'car-taxi-front', 'taxi', [2, 'icon', 'icon', 'warning']],
  ['a type is explained', TYPES, ',Приходить,Comes', ',,', [3, 'about_uk', 'noAbout', 'warning']],
  ['a type is found by words', TYPES, ';візок;', ';', [2, 'words', 'fewWords', 'warning']],
  ['a code is the Classifier’s', TYPES, '015.1', '15-1', [3, 'classifier_code', 'classifierCode', 'warning']],
  ['a type has a line', TYPES, /line-1545$/m, '', [2, 'hotlines', 'noLine', 'warning']],
  [
    'a violence-related type begins with its line',
    TYPES,
    'line-1547;line-1545',
    'line-1545;line-1547',
    [4, 'hotlines', 'violenceLine', 'fatal'],
  ],
  ['… and has one', TYPES, 'line-1547;line-1545', '', [4, 'hotlines', 'violenceLine', 'fatal']],
  ['only such a type does', TYPES, /line-1545$/m, 'line-1547', [2, 'hotlines', 'foreignLine', 'warning']],
  [
    'what hides leaves no trace',
    TYPES,
    'yes,yes,no,,,,line-1547',
    'yes,no,no,,,,line-1545',
    [4, 'violence', 'hiddenOpen', 'warning'],
  ],
  [
    'a place to apply hides nothing',
    TYPES,
    'no,no,yes',
    'yes,no,yes',
    [5, 'redacted', 'hiddenApply', 'fatal'],
  ],
  ['ЦНАПи have their type', TYPES, 'no,no,yes', 'no,no,no', [0, 'apply_place', 'noApplyType', 'fatal']],
  [
    '… and only one',
    TYPES,
    'transport,no,no,no',
    'transport,no,no,yes',
    [2, 'apply_place', 'otherApplyType', 'warning'],
  ],
  ['a type is seen at once', TYPES, ',first,', ',centre,', [0, 'group', 'noFirst', 'warning']],
  [
    'an oblast has an oblast’s code',
    'oblasts.csv',
    /$/,
    'UA96020000000000001,Район,Raion,yes\n',
    [3, 'code', 'oblastCode', 'fatal'],
  ],
  [
    'an oblast is one row',
    'oblasts.csv',
    /$/,
    'UA99000000000000002,Друга,Second,yes\n',
    [3, 'code', 'sameOblast', 'fatal'],
  ],
  ['a hromada has a hromada’s code', HROMADAS, 'UA9904001', 'UA9904000', [4, 'code', 'hromadaCode', 'fatal']],
  ['a hromada lies in a listed oblast', HROMADAS, 'UA9904001', 'UA9704001', [4, 'code', 'noOblast', 'fatal']],
  ['a seat is its own', HROMADAS, '31.40,50.90', '31.1,50.900', [3, 'lon', 'sameSeat', 'fatal']],
  [
    'a survey is of a listed oblast',
    'surveys.csv',
    'UA99000000000000001',
    'UA97000000000000001',
    [2, 'area', 'noOblast', 'fatal'],
  ],
  [
    'a survey’s area holds a hromada',
    'surveys.csv',
    'UA99000000000000001',
    'UA99040010000000004;UA99060000000000001',
    [2, 'area', 'surveyArea', 'fatal'],
  ],
  ['a line is of a listed oblast', LINES, 'yes,\n', 'yes,UA97\n', [3, 'region', 'noOblast', 'fatal']],
  [
    '… or of a known hromada',
    LINES,
    'yes,\n',
    'yes,UA99990010000000002\n',
    [3, 'region', 'noSuchCode', 'fatal'],
  ],
  [
    'a former name is of a hromada',
    'former-names.csv',
    'UA99020030000000003,Рад',
    'UA99020000000000003,Рад',
    [2, 'code', 'formerCode', 'fatal'],
  ],
  [
    '… or of a settlement',
    'former-names.csv',
    'UA99020030000000003,Рад',
    'UA9902003000,Рад',
    [2, 'code', 'formerCode', 'fatal'],
  ],
  [
    'an address is stated where it is claimed',
    ROWS,
    '"вул. Нова, 1",31.41,50.91',
    ',,',
    [2, 'address', 'noAddress', 'warning'],
  ],
  ['one apostrophe', 'recipients.csv', 'Постраждалі', "Сім'ї", [3, 'name_uk', 'apostrophe', 'warning']],
  ['… and no letter for it', ROWS, 'Таксі', 'В ОбʼЄКТІ', [2, 'provider', 'apostrophe', 'warning']],
  ['texts are translated', TYPES, ',Home care,', ',,', [3, 'name_en', 'noEnglish', 'warning']],
  ['texts are translated', LINES, ',Day and night', ',', [2, 'terms_en', 'noEnglish', 'warning']],
  [
    'nobody speaks from the future',
    ROWS,
    '2025-01-15',
    '2025-06-02',
    [2, 'reported_on', 'future', 'warning'],
  ],
  ['… in no order of digits', ROWS, '2025-01-15', '02.06.2025', [2, 'reported_on', 'future', 'warning']],
  ['a survey neither', 'surveys.csv', '2025-02-01', '2026-02-01', [2, 'date', 'future', 'warning']],
  ['a source neither', LINES, '2016-08-26', '2026', [2, 'source_date', 'future', 'warning']],
];

test('of the made-up country nothing is said', () => {
  expect(judge()).toEqual([]);
});

test.each(BROKEN)('%s: %s', (_, file, from, to, said) => {
  const found = judge(file, from, to);
  expect(found.map(({ row, column, key, severity }) => [row, column, key, severity])).toEqual([said]);
  for (const finding of found) {
    expect(finding.file).toBe(file);
    expect(formatFinding(finding)).toMatch(/[а-яіїє]{3}/);
    for (const lang of ['uk', 'en'] as const) expect(messageOf(finding, lang)).not.toMatch(/[{}]/);
  }
});

describe('what is said', () => {
  it('names place, what came, what was expected and the nearest correct value', () => {
    const [icon] = judge(TYPES, 'house-heart', 'house-haert');
    expect(icon && formatFinding(icon)).toMatch(
      /^service-types\.csv:3:icon: такого значка .*очікували одну з назв: accessibility.*маємо «house-haert»\. house-haert → house-heart\?$/,
    );
    const [mark] = judge(ROWS, 'Таксі', 'служба сім`ї');
    expect(mark?.suggestion).toBe('сім’ї');
  });

  it('repeats nothing of a record that hides or may hide', () => {
    const secret = /(hidden-shelter,)Притулок(,shelter,operating,,,,,,)/;
    const [by] = judge(ROWS, secret, "$1Озер'янка$2");
    expect(by).toMatchObject({ row: 10, came: '***' });
    expect(by).not.toHaveProperty('suggestion');
    const [unread] = judge(
      ROWS,
      'Догляд,home-care,operating,Лісова селищна,,,,,,',
      "Б'є,home-care,operating,Лісова селищна,,,,,xx,",
    );
    expect(unread).toMatchObject({ row: 4, came: '***' });
  });
});

describe('what is right', () => {
  it('apostrophes of other languages, dates of today, a service that begins later, any unknown table', () => {
    expect(judge(TYPES, 'Home care', "Person's care")).toEqual([]);
    expect(judge(ROWS, '2025-01-15', '2025-06-01')).toEqual([]);
    expect(judgeWith({ file: 'bodies.csv', text: 'id,phone\na b,1\n' })).toEqual([]);
  });

  it('a survey of a raion, of a hromada, of an oblast without facts', () => {
    for (const area of ['UA99020000000000005', 'UA99040010000000004']) {
      expect(judge('surveys.csv', 'UA99000000000000001', area)).toEqual([]);
    }
    const oblasts = { file: 'oblasts.csv', text: 'code,name_uk,name_en\nUA97000000000000001,Інша,Other\n' };
    const surveys = { file: 'surveys.csv', text: 'id,area\nother,UA97020000000000001\n' };
    expect(judgeWith(oblasts, surveys)).toEqual([]);
    expect(judgeWith(surveys)).toMatchObject([{ key: 'noOblast', column: 'area' }]);
  });

  it('a raion that says that it is one, where hromadas are not known', () => {
    const raion = 'UA99060000000000004,Третій,Tretii,raion';
    expect(judge(HROMADAS, /UA99040010000000004,.*?селищна/, raion)).toEqual([]);
    expect(judge(HROMADAS, 'селищна', 'raion').map(({ key }) => key)).toEqual(['hromadaCode']);
  });

  it('columns that a table does not have', () => {
    const text = 'id,name_uk\nhome-care-2,Догляд\n';
    const found = judgeWith({ file: 'service-types.csv', text });
    expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  });
});

describe('across files', () => {
  it('a file of providers is of a listed oblast, or of none', () => {
    const text = 'id,provider\n';
    expect(judgeWith({ file: 'providers/UA97-new.csv', text })).toMatchObject([
      { file: 'providers/UA97-new.csv', row: 0, key: 'fileOblast', severity: 'fatal' },
    ]);
    expect(judgeWith({ file: 'providers/ukraine.csv', text })).toEqual([]);
  });

  it('Ukrainian headers of providers are understood', () => {
    const text = 'ідентифікатор;надавач;вид послуги;точність\nx;Дім;home-care;адреса\n';
    expect(judgeWith({ file: 'providers/UA99-more.csv', text })).toMatchObject([
      { row: 2, column: 'address', key: 'noAddress' },
    ]);
  });
});

const BODIES = 'hromada,kind,name,source,date\n';
const bodyAt = (hromada: string) =>
  judgeWith({ file: 'bodies.csv', text: `${BODIES}${hromada},body,Відділ,Джерело,2025-01-01\n` });

test.each([
  ['UA97000000000000001', 'noOblast'],
  ['UA99990010000000009', 'noSuchCode'],
])('a body answers for a place of the lists: %s', (hromada, key) => {
  expect(bodyAt(hromada).map((each) => [each.file, each.row, each.column, each.key, each.severity])).toEqual([
    ['bodies.csv', 2, 'hromada', key, 'fatal'],
  ]);
});

test('a body of a listed hromada or oblast is right', () => {
  expect(bodyAt('UA99000000000000001')).toEqual([]);
  expect(bodyAt('UA99020010000000002')).toEqual([]);
});
