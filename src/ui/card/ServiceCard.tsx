import { BookmarkCheck, BookmarkPlus } from 'lucide-react';
import type { Dataset } from '../../domain/dataset.ts';
import type { Language } from '../../domain/text.ts';
import { formatKm, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ResultItem } from '../../state/derived.ts';
import { FitBadge } from '../find/facts.tsx';
import { RouteLinks } from '../find/routes/RouteLinks.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import { Localized } from '../parts/Localized.tsx';
import { Notice } from '../parts/Notice.tsx';
import { OwnBadge } from '../parts/OwnBadge.tsx';
import { spokenFit } from '../parts/spoken-fit.ts';
import { Skeleton } from '../parts/Skeleton.tsx';
import { TypeIcon } from '../parts/TypeIcon.tsx';
import { TerritoryNote } from '../territory/TerritoryNote.tsx';
import { ReportLink } from '../report/ReportLink.tsx';
import { Actions } from './Actions.tsx';
import { CardFrame } from './CardFrame.tsx';
import { ContactBlock } from './ContactBlock.tsx';
import { FactList } from './FactList.tsx';
import { serviceFacts } from './facts.ts';
import { Provenance } from './Provenance.tsx';
import './card.css';

interface Props {
  readonly item: ResultItem;
  readonly dataset: Dataset;
  readonly saved: boolean;
  /** The region's pack with the details is on its way. */
  readonly loading: boolean;
  readonly onSave: (id: string) => void;
  readonly onClose: () => void;
}

/** Everything known of one service, what is not known said once, and in the end someone to call. */
export function ServiceCard({ item, dataset, saved, loading, onSave, onClose }: Props) {
  const { t, lang } = useWords();
  const { service, type, home } = item;
  const { facts, unknown } = serviceFacts(service, { dataset, home, t, lang });
  return (
    <CardFrame
      key={service.id}
      region={t('common:card')}
      icon={<TypeIcon name={type.icon} size={28} />}
      title={<Localized value={type.name} />}
      subtitle={<Localized value={service.provider} />}
      onClose={onClose}
    >
      {service.name !== null && (
        <p>
          <Localized value={service.name} />
        </p>
      )}
      <Badges item={item} />
      <TerritoryNote hromada={home} />
      <Warnings item={item} />
      <Actions item={item} />
      {service.detail === null && <NoDetail loading={loading} />}
      {type.firstStep !== null && (
        <Notice tone="plain" title={t('card:service.firstStep')}>
          <p>
            <Localized value={type.firstStep} />
          </p>
        </Notice>
      )}
      <FactList facts={facts} unknown={unknown} />
      <RouteLinks service={service} type={type} />
      <Provenance item={item} />
      <ReportLink id={service.id} name={reportName(item, lang)} release={dataset.release} />
      <Button
        className="card-save"
        icon={saved ? BookmarkCheck : BookmarkPlus}
        aria-pressed={saved}
        onClick={() => onSave(service.id)}
      >
        {t(saved ? 'card:service.unsave' : 'card:service.save')}
      </Button>
      <ContactBlock contacts={item.contacts} />
    </CardFrame>
  );
}

/** A report by mail names what everyone may know: never a confidential place, never that one was looked for. */
function reportName({ service, type }: ResultItem, lang: Language): string | null {
  if (type.violence || service.precision === 'redacted') return null;
  return `${pick(type.name, lang).text}, ${pick(service.provider, lang).text}`;
}

function Badges({ item }: { readonly item: ResultItem }) {
  const { t, lang } = useWords();
  const { service, km } = item;
  // «≈ 0 км» from a seat to itself says nothing.
  const far = km !== null && !(item.approximate && km < 0.5);
  return (
    <p className="card-badges">
      <OwnBadge id={service.id} />
      <Badge tone={service.status === 'operating' ? 'good' : 'note'}>
        {t(`filters:status.value.${service.status}`)}
      </Badge>
      <FitBadge fit={spokenFit(item)} takesOutsiders={service.takesOutsiders} />
      {service.fees === 'free' && <Badge>{t('card:fees.free')}</Badge>}
      {far && (
        <span className="muted figures">
          {t('card:straight', { km: formatKm(km, item.approximate, lang) })}
        </span>
      )}
    </p>
  );
}

function Warnings({ item }: { readonly item: ResultItem }) {
  const { t } = useWords();
  if (item.service.status === 'planned') return <Notice>{t('card:fresh.plannedWhy')}</Notice>;
  if (item.oldProject !== null)
    return <Notice>{t('card:fresh.projectWhy', { year: item.oldProject })}</Notice>;
  return item.needsConfirmation ? <Notice>{t('card:fresh.confirmWhy')}</Notice> : null;
}

function NoDetail({ loading }: { readonly loading: boolean }) {
  const { t } = useWords();
  if (!loading) return <p className="muted">{t('card:service.detailMissing')}</p>;
  return (
    <div>
      <output className="muted">{t('card:service.loading')}</output>
      <Skeleton cards={1} />
    </div>
  );
}
