import type { Translation } from '../translation.ts';
import type uk from '../uk/country.ts';

export default {
  sum: 'Something is known about {{reached}} hromadas, nothing yet about\u00a0{{waiting}}.',
  listed: 'With a list',
  known: '{{services}} in {{served}} of {{hromadas}} hromadas',
  silent: 'No data on services yet',
  silentOf: 'None found yet',
  offices: 'But there are CNAPs, where you can apply, with their phones.',
} satisfies Translation<typeof uk>;
