import { foldHeader } from './fold-header.ts';

/** «ПІБ», «Керівник», «Контактна особа», «Телефон директора»; «Кількість працівників» is about nobody. */
const PEOPLE = new RegExp(
  '(?:^|[^\\p{L}])(?:' +
    [
      'піб|п\\.?_?і\\.?_?(?:п\\.?_?)?б\\.?|прізвищ\\p{L}*|імя|імена|по_батькові',
      'керівни(?:к|ц)\\p{L}*|директор\\p{L}*|завідувач\\p{L}*|завідуюч\\p{L}*|начальни(?:к|ц)\\p{L}*|голов(?:а|и)',
      'контактн\\p{L}+_(?:особ|дан)\\p{L}*|контактер|відповідальн\\p{L}+_(?:особ|працівни|фахів|за)\\p{L}*|відповідальн(?:а|ий|і)$',
      'уповноважен\\p{L}+|посадов\\p{L}+_особ\\p{L}*|особист\\p{L}+|виконавець|бухгалтер\\p{L}*|координатор\\p{L}*',
      'contact_?(?:person|name)|responsible(?:_person)?|director|manager|admin(?:istrator)?s?|head_of\\p{L}*|surname|(?:first|last|full)_?name|personal\\p{L}*',
    ].join('|') +
    ')(?!\\p{L})',
  'u',
);
const COUNTED = /^(?:кількість|число|number_of)/u;

/** Whether a column that the layout does not know holds people by its header: it is never published. */
export function isPeopleColumn(header: string): boolean {
  const folded = foldHeader(header);
  return PEOPLE.test(folded) && !COUNTED.test(folded);
}
