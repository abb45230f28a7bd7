import type { Translation } from '../translation.ts';
import type uk from '../uk/template.ts';

export default {
  instructions: [
    'How to fill in the table of services',
    '1. One service of one provider at one place is one row of the sheet “Services”.',
    '2. Delete the three example rows (grey, id “example-…”): a file that has them does not pass the check.',
    '3. Required: id, provider, service type, status, source; one of the dates, reported or assured; a hromada or a service area. Their headers are darker.',
    '4. Think of an id once and never change it: by it the service is known in later releases.',
    '5. An empty cell means “the source does not say”, never “no”. Write no dashes and no “none”.',
    '6. Divide several values in one cell by semicolons.',
    '7. Shelters and other secret places: precision “redacted”; hromada, settlement, address and coordinates empty; the service area no lower than a raion.',
    '8. No names of clients or staff, no passport data, no tax numbers of persons.',
    '9. Check the finished file on the page “Check your file”, or with npm run check-data -- FILE.',
  ],
  sheets: { table: 'Services', help: 'Instructions', lists: 'Lists' },
  helpHead: ['Column', 'When to fill in', 'What it is', 'Form', 'Allowed values', 'Example'],
  listHead: 'List: ',
  refusal: 'Choose a value of the list.',
  example: 'EXAMPLE, delete this row',
  layout: {
    required: 'required',
    thisOr: 'this or “{column}”',
    types: {
      id: 'identifier',
      text: 'text',
      choice: 'one of a list',
      choiceList: 'several of a list, separated by semicolons',
      typeId: 'a service type of the list',
      recipientList: 'groups of the list, separated by semicolons',
      date: 'date YYYY-MM-DD or DD.MM.YYYY',
      number: 'number',
      hromada: 'KATOTTG code or name',
      codeList: 'KATOTTG codes, separated by semicolons',
      edrpou: '8 digits',
      phoneList: 'phones, separated by semicolons',
      email: 'e-mail address',
      url: 'link http(s)://',
      hours: 'words or opening_hours syntax',
    },
  },
} satisfies Translation<typeof uk>;
