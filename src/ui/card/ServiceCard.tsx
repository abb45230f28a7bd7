import { BookmarkCheck, BookmarkPlus } from 'lucide-react';
import type { Dataset } from '../../domain/dataset.ts';
import { CONFIRM_MONTHS } from '../../domain/record-dates.ts';
import { isVisited } from '../../domain/visited.ts';
import type { Language } from '../../domain/text.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { ResultItem } from '../../state/derived.ts';
import type { Translate } from '../../i18n/index.ts';
import { comingWords, FitBadge, StatusBadge } from '../find/results/facts.tsx';
import { RouteLinks } from '../routes/RouteLinks.tsx';
import { Badge } from '../parts/Badge.tsx';
import { Button } from '../parts/Button.tsx';
import { Localized } from '../parts/Localized.tsx';
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
import { type Fact, serviceFacts } from './facts.ts';
import { Provenance } from './Provenance.tsx';
import './card.css';
import { kmWords, roadWords } from '../routes/distance-words.ts';

interface Props {
  readonly item: ResultItem;
  readonly dataset: Dataset;
  readonly saved: boolean;
  /** The region's pack with the details is on its way. */
  readonly loading: boolean;
  readonly onSave: (id: string) => void;
}

/** Everything known of one service, what is not known said once; whom to call stands first, who else answers last. */
export function ServiceCard({ item, dataset, saved, loading, onSave }: Props) {
  const { t, lang } = useWords();
  const { service, type, home } = item;
  const { facts, unknown } = serviceFacts(service, { dataset, home, t, lang });
  // From when what is announced works stands at the head.
  const coming = comingWords(item, t, lang) !== null;
  // The warning of an area under fire stands above the number.
  const told = facts.filter(
    ({ key }) => key !== 'territory' && !(key === 'since' && coming && service.validTo === null),
  );
  const state = coming ? [] : [stateFact(item, t)];
  const visited = !coming && item.status !== 'closed' && isVisited(service, home);
  return (
    <CardFrame
      key={service.id}
      region={t('common:card')}
      icon={<TypeIcon name={type.icon} size={28} />}
      title={<Localized value={type.name} />}
      subtitle={<Localized value={service.provider} />}
    >
      {service.name !== null && (
        <p>
          <Localized value={service.name} />
        </p>
      )}
      <Takes item={item} />
      <TerritoryNote hromada={home} />
      {type.firstStep !== null && (
        <p className="first-step">
          <Localized value={type.firstStep} />
        </p>
      )}
      <Actions item={item} />
      {service.detail === null && <NoDetail loading={loading} />}
      <FactList facts={[...told, ...distanceFact(item, t, lang), ...state]} unknown={unknown} />
      <div className="card-acts">
        <Button
          icon={saved ? BookmarkCheck : BookmarkPlus}
          aria-pressed={saved}
          onClick={() => onSave(service.id)}
        >
          {t(saved ? 'card:service.unsave' : 'card:service.save')}
        </Button>
        {visited && <RouteLinks service={service} type={type} />}
      </div>
      <ContactBlock contacts={item.contacts} headed />
      <Provenance item={item} />
      <ReportLink id={service.id} name={reportName(item, lang)} release={dataset.release} />
    </CardFrame>
  );
}

/** A report by mail names what everyone may know: never a confidential place, never that one was looked for. */
function reportName({ service, type }: ResultItem, lang: Language): string | null {
  if (type.violence || service.precision === 'redacted') return null;
  return `${pick(type.name, lang).text}, ${pick(service.provider, lang).text}`;
}

/** Whether it works, and whether they take people of the visitor's hromada. */
function Takes({ item }: { readonly item: ResultItem }) {
  const { t } = useWords();
  const { service } = item;
  return (
    <p className="card-badges">
      <OwnBadge id={service.id} />
      <StatusBadge item={item} />
      <FitBadge fit={spokenFit(item)} takesOutsiders={service.takesOutsiders} />
      {service.fees === 'free' && <Badge>{t('card:fees.free')}</Badge>}
    </p>
  );
}

function whyCall({ status, needsConfirmation, oldProject }: ResultItem, t: Translate): string | null {
  if (status === 'planned') return t('details:fresh.plannedWhy');
  if (oldProject !== null) return t('details:fresh.projectWhy', { year: oldProject });
  return needsConfirmation ? t('details:fresh.confirmWhy', { count: CONFIRM_MONTHS }) : null;
}

/** Its state in words, with what makes one call before one goes. */
function stateFact(item: ResultItem, t: Translate): Fact {
  const why = whyCall(item, t);
  const call = t(isVisited(item.service, item.home) ? 'details:fresh.callFirst' : 'details:fresh.callAsk');
  const told = [t(`filters:status.value.${item.status}`), ...(why === null ? [] : [`${why} ${call}`])];
  return { key: 'status', label: t('filters:status.name'), lines: told, source: false };
}

/** How far it is. */
function distanceFact(item: ResultItem, t: Translate, lang: Language): Fact[] {
  const km = kmWords(item, lang);
  if (km === null) return [];
  const far = t('card:straight', { km });
  const road = roadWords(item, t, lang);
  const lines = road === null ? [far] : [far, road];
  return [{ key: 'distance', label: t('details:label.distance'), lines, source: false }];
}

function NoDetail({ loading }: { readonly loading: boolean }) {
  const { t } = useWords();
  if (!loading) return <p className="muted">{t('details:service.detailMissing')}</p>;
  return (
    <div>
      <output className="muted">{t('details:service.loading')}</output>
      <Skeleton cards={1} />
    </div>
  );
}
