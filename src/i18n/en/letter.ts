import type uk from '../uk/letter.ts';
import type { Translation } from '../translation.ts';

export default {
  title: 'A letter to the hromada',
  hint: 'Fill it in, or leave blanks and write by hand. We store nothing and send nothing. The letter is in Ukrainian.',
  admin: 'If a military administration runs the hromada, address the letter to it.',
  safety: 'A paper letter bears your name: others may see it. If that is dangerous, call first.',
  name: 'Name and surname',
  address: 'Address',
  contact: 'Phone or e-mail for the reply',
  date: 'Date',
  named: 'Name the service in the letter',
  text: 'Text of the letter',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Could not copy. Select the text and copy it yourself.',
  share: 'Share',
  print: 'Print',
} satisfies Translation<typeof uk>;
