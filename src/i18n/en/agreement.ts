import type { Translation } from '../translation.ts';
import type uk from '../uk/agreement.ts';

export default {
  title: 'Cooperation agreements of the hromada',
  shares: 'The hromada already shares the service with: {{names}} ({{facts}})',
  shared: 'The hromada shared the service with: {{names}} ({{facts}})',
  together: 'The hromada has an agreement with: {{names}} ({{facts}})',
  alone: 'The hromada has an agreement whose other parties the source does not name ({{facts}})',
  signed: 'agreement of {{date}}',
  signedAs: 'date of the agreement as in the register: “{{text}}”',
  undated: 'agreement without a date',
  registeredAs: 'date of its entry as in the register: “{{text}}”',
  until: 'until {{date}}',
  was: 'it ended on {{date}}',
  term: 'term as in the register: “{{text}}”',
  caveat: 'An agreement does not prove that the service runs: ask the hromadas.',
} satisfies Translation<typeof uk>;
