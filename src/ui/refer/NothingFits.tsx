import { Phone } from 'lucide-react';
import { useMemo } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import type { ServiceFilter } from '../../domain/filter.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import { Button, LinkButton } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { loosenings } from './facets.ts';

interface Props {
  readonly dataset: Dataset;
  readonly filter: ServiceFilter;
  readonly onClear: Actions['clearFilter'];
}

/** Never a dead end: which one condition to loosen and what that would find; and someone to call. */
export function NothingFits({ dataset, filter, onClear }: Props) {
  const { t, lang } = useWords();
  const ways = useMemo(() => loosenings(dataset.services, filter, dataset.types), [dataset, filter]);
  return (
    <Notice tone="plain" title={t('refer:results.empty')}>
      {ways.length === 0 && <p>{t('refer:results.loosenNone')}</p>}
      <div className="contact-row">
        {ways.map(({ key, n }) => (
          <Button key={key} onClick={() => onClear(key)}>
            {t('refer:results.loosen', {
              name: t(`refer:group.${key}`),
              services: t('plan:table.services', { count: n, n: formatNumber(n, lang) }),
            })}
          </Button>
        ))}
        <LinkButton icon={Phone} href="tel:1545">
          {t('find:callHotline')}
        </LinkButton>
      </div>
    </Notice>
  );
}
