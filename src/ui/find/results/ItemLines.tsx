import { Check, CircleHelp, Clock, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Dataset } from '../../../domain/dataset.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { ResultGroup, ResultItem } from '../../../state/derived.ts';
import { freshOf, isShared } from '../../parts/group-labels.ts';
import { Dotted } from '../../parts/Dotted.tsx';
import { GroupTitle } from '../../parts/GroupTitle.tsx';
import { OwnBadge } from '../../parts/OwnBadge.tsx';
import { spokenFit } from '../../parts/spoken-fit.ts';
import { itemPlace } from './item-place.ts';
import { statusWords } from './facts.tsx';
import { openText } from './open-text.ts';
import { HowFar } from '../../routes/HowFar.tsx';

interface Props {
  readonly group: ResultGroup;
  readonly dataset: Dataset;
  /** Minute of Kyiv's week; null where it is not known. */
  readonly now: number | null;
  /** Several types are in the list: each item says its own. */
  readonly typed?: boolean;
}

/** Who, how far and where, whether they take you, of when that is known: what a list tells of a service. */
export function ItemLines({ group, dataset, now, typed = false }: Props) {
  const { t, lang } = useWords();
  const [item] = group;
  const status = statusWords(item, t, lang);
  const { service } = item;
  const hours = isShared(group, ({ service: { detail } }) => detail?.hours);
  const open = now === null || !hours ? null : openText(service.detail?.hours ?? null, now, t);
  const date = service.assuredOn ?? service.reportedOn;
  return (
    <>
      <h3 tabIndex={-1}>
        <GroupTitle group={group} underType={!typed} />
      </h3>
      <OwnBadge id={service.id} />
      <p className="item-where">
        <HowFar item={item} place={itemPlace(item, { dataset, t, lang })} />
      </p>
      {status !== null && <Told>{status}</Told>}
      <Takes item={item} />
      {open !== null && (
        <p className={open.open ? 'item-told item-open item-good' : 'item-told item-open item-date'}>
          <Clock aria-hidden="true" size={18} strokeWidth={1.75} />
          <span className="figures">{open.text}</span>
        </p>
      )}
      {date !== null && isShared(group, freshOf) && (
        <p className="item-date figures">
          <Dotted>
            {t('find:data', { date: formatDate(date, lang) })}
            {item.needsConfirmation && t('state:needsConfirmation')}
            {item.oldProject !== null && t('state:oldProject', { year: item.oldProject })}
          </Dotted>
        </p>
      )}
    </>
  );
}

/** In one line whether they take people of the visitor's hromada. */
function Takes({ item }: { readonly item: ResultItem }) {
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
  return (
    <Told
      good={(fit === 'servesHromada' || fit === 'servesRegion') && item.oldProject === null}
      no={fit === 'refuses'}
    >
      {t(`state:fit.${fit}`)}
    </Told>
  );
}

interface ToldProps {
  readonly good?: boolean;
  /** An answer, not a question. */
  readonly no?: boolean;
  readonly children: ReactNode;
}

function Told({ good = false, no = false, children }: ToldProps) {
  const Icon = good ? Check : no ? X : CircleHelp;
  return (
    <p className={good ? 'item-told item-good' : 'item-told'}>
      <Icon aria-hidden="true" size={18} strokeWidth={1.75} />
      <span>{children}</span>
    </p>
  );
}
