import type { Dataset } from '../../domain/dataset.ts';
import type { Service } from '../../domain/service.ts';
import type { ResultItem } from '../derived.ts';
import type { View } from '../view.ts';
import { filterOf, narrowingOf } from './filter.ts';
import { narrow, resultsOf, type Visitor } from './results.ts';

/**
 * Services that meet every condition but help other people: a worker must see that they exist and why they will not
 * do. Not in the list of results, nor on the map: their `number` is 0.
 */
export function otherRecipients(dataset: Dataset, view: View, visitor: Visitor): readonly ResultItem[] {
  if (view.recipients.length === 0) return [];
  const open = { ...narrowingOf(view), recipients: [] };
  const helps = ({ eligibility }: Service) =>
    eligibility === null ||
    eligibility.length === 0 ||
    eligibility.some((id) => view.recipients.includes(id));
  const { services } = narrow(dataset, visitor.origin !== null, open);
  const others = services.filter((service) => !helps(service));
  return resultsOf(dataset, others, filterOf(dataset, view), visitor).map(unlisted);
}

function unlisted(item: ResultItem): ResultItem {
  return { ...item, number: 0 };
}
