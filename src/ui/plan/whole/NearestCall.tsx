import type { Dataset } from '../../../domain/dataset.ts';
import type { Service } from '../../../domain/service.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { contactsOf } from '../../../domain/results/contacts.ts';
import { ItemCrisis, ItemLink, WhoseNote } from '../../contact/ItemContact.tsx';
import { useWhole } from './use-whole.ts';

interface Props {
  readonly service: Service;
  readonly dataset: Dataset;
}

/** The number to call of a service elsewhere; in the country's view it comes from the region's own file. */
export function NearestCall({ service, dataset }: Props) {
  const { tools } = useWords();
  const whole = useWhole(service, dataset);
  const type = dataset.types.find(({ id }) => id === service.type);
  if (whole.coming) return <span className="muted small">{tools('phone.coming')}</span>;
  const types = type === undefined ? [] : [type];
  const contacts = contactsOf(whole.dataset, { service: whole.service, types });
  return (
    <>
      <ItemCrisis contacts={contacts} above />
      <ItemLink contacts={contacts} above variant="quiet" />
      <WhoseNote contacts={contacts} />
    </>
  );
}
