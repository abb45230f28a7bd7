import type { Dataset } from '../../domain/dataset.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { Service } from '../../domain/service.ts';
import type { Language } from '../../domain/text.ts';
import type { Translate } from '../../i18n/index.ts';
import { type Fact, serviceFacts } from '../card/facts.ts';

interface Words {
  readonly dataset: Dataset;
  readonly home: Hromada | null;
  readonly t: Translate;
  readonly lang: Language;
}

/** What of a card decides whether to call: the rest is one press away. */
const TOLD: ReadonlySet<string> = new Set([
  'territory',
  'eligibility',
  'fees',
  'application',
  'referral',
  'documents',
  'accessibility',
]);

/**
 * The known facts by which people choose whom to call, in the card's words; what is unknown only the card says.
 * @param placed the visitor's place is known: a badge says already whether they take people from there
 */
export function summaryOf(service: Service, placed: boolean, words: Words): readonly Fact[] {
  const { facts } = serviceFacts(service, words);
  return facts.filter(({ key }) => TOLD.has(key) || (key === 'outsiders' && !placed));
}
