import { Check, CircleHelp, Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { formatDate, formatKm } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ResultItem } from '../../state/derived.ts';
import { Localized } from '../parts/Localized.tsx';
import { OwnBadge } from '../parts/OwnBadge.tsx';
import { spokenFit } from '../parts/spoken-fit.ts';
import { itemPlace } from './item-place.ts';
import { openText } from './open-text.ts';
import { useKyivMinute } from './use-kyiv-minute.ts';

interface Props {
  readonly item: ResultItem;
  readonly dataset: Dataset;
  /** Several types are in the list: each item says its own. */
  readonly typed?: boolean;
}

const STATUS_WORDS = { planned: 'plannedBadge', suspended: 'suspendedBadge', closed: 'closedBadge' } as const;

/** Who, how far and where, whether they take you, of when that is known: what a list tells of a service. */
export function ItemLines({ item, dataset, typed = false }: Props) {
  const { t, lang } = useWords();
  const now = useKyivMinute();
  const { service, type, km, approximate } = item;
  const open = now === null ? null : openText(service.detail?.hours ?? null, now, t);
  // Two seats of one hromada: «≈ 0 км» would claim what nobody measured.
  const far = km !== null && !(approximate && km < 0.5);
  const place = itemPlace(item, { dataset, t, lang });
  const same = service.provider.uk === type.name.uk;
  const date = service.assuredOn ?? service.reportedOn;
  return (
    <>
      <h3 tabIndex={-1}>
        <span className={typed || same ? 'item-type' : 'visually-hidden'}>
          <Localized value={type.name} />
          {!same && <span className="visually-hidden"> — </span>}
        </span>
        {!same && <Localized value={service.provider} />}
      </h3>
      <OwnBadge id={service.id} />
      <p className="item-where">
        {far && (
          <>
            <b className="figures">{formatKm(km, approximate, lang)}</b> {t('find:straight')}
            {place !== '' && ' · '}
          </>
        )}
        {place}
      </p>
      {service.status !== 'operating' && (
        <Told>{t(`state:${STATUS_WORDS[service.status]}`)}</Told>
      )}
      <Takes item={item} />
      {open !== null && (
        <p className={open.open ? 'item-told item-good' : 'item-told item-date'}>
          <Clock aria-hidden="true" size={18} strokeWidth={1.75} />
          <span className="figures">{open.text}</span>
        </p>
      )}
      {date !== null && (
        <p className="item-date figures">
          {t(item.needsConfirmation ? 'find:dataAsk' : 'find:data', { date: formatDate(date, lang) })}
        </p>
      )}
    </>
  );
}

/** In one line whether they take people of the visitor's hromada. */
function Takes({ item }: Pick<Props, 'item'>) {
  const { t } = useWords();
  const fit = spokenFit(item);
  if (fit === null || fit === 'idle') return null;
  if (fit === 'mayAccept') {
    return item.service.takesOutsiders === 'yes' ? (
      <Told good>{t('state:fit.takesOutsiders')}</Told>
    ) : (
      <Told>{t('find:askTakes')}</Told>
    );
  }
  return <Told good={fit === 'servesHromada' || fit === 'servesRegion'}>{t(`state:fit.${fit}`)}</Told>;
}

function Told({ good = false, children }: { readonly good?: boolean; readonly children: ReactNode }) {
  const Icon = good ? Check : CircleHelp;
  return (
    <p className={good ? 'item-told item-good' : 'item-told'}>
      <Icon aria-hidden="true" size={18} strokeWidth={1.75} />
      <span>{children}</span>
    </p>
  );
}
