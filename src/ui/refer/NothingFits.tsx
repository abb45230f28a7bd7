import { useMemo } from 'react';
import { contactsOf } from '../../domain/results/contacts.ts';
import { countFacets } from '../../domain/facets/count.ts';
import { NO_CHOICES } from '../../domain/filters/index.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import type { Derived } from '../../state/derived.ts';
import { ItemCrisis, ItemLink, WhoseNote } from '../contact/ItemContact.tsx';
import { filterName } from '../filters/filter-words.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import type { Facets } from './use-facets.ts';

interface Props {
  readonly derived: Derived;
  readonly facets: Facets;
  /** The need; null where none was named. */
  readonly type: ServiceType | null;
  readonly actions: Pick<Actions, 'clearFilter'>;
}

/** Never a dead end: which one condition to loosen and what that would find; and in any case someone to call. */
export function NothingFits({ derived, facets: { index, filter }, type, actions }: Props) {
  const { t, lang } = useWords();
  const { ways, known } = useMemo(() => {
    const service = type === null ? filter.service : [type.id];
    const { loosenings } = countFacets(index, { ...filter, service });
    return {
      // Another need is no answer to this one.
      ways: loosenings.filter(({ key }) => key !== 'service'),
      known: countFacets(index, { ...NO_CHOICES, service }).total > 0,
    };
  }, [index, filter, type]);
  const hromada = derived.hromada?.hromada.code ?? null;
  const contacts = contactsOf(derived.dataset, { types: type === null ? [] : [type], hromada });
  return (
    <Notice tone="plain" title={t(type === null ? 'refer:results.empty' : 'refer:results.emptyNeed')}>
      <p>
        {t(
          ways.length > 0
            ? 'refer:results.loosenWhich'
            : known
              ? 'refer:results.loosenNone'
              : 'refer:results.notKnown',
        )}
      </p>
      <ItemCrisis contacts={contacts} />
      <div className="contact-row">
        {ways.map((way) => (
          <Button key={way.key} onClick={() => actions.clearFilter(way.key)}>
            {t('refer:results.loosen', {
              name: filterName(way.key, t),
              services: t('metrics:unit.services', { count: way.n, n: formatNumber(way.n, lang) }),
            })}
          </Button>
        ))}
        <ItemLink contacts={contacts} variant="plain" />
      </div>
      <WhoseNote contacts={contacts} />
    </Notice>
  );
}
