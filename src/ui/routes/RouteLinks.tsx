import { MapPin, Navigation, Route } from 'lucide-react';
import type { Service } from '../../domain/service.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import { useWords } from '../../i18n/use-words.ts';
import { LinkButton } from '../parts/Button.tsx';
import { RoadAsk } from './RoadAsk.tsx';
import { routeLinks } from './route-links.ts';

interface Props {
  readonly service: Service;
  readonly type: ServiceType;
}

const AWAY = { target: '_blank', rel: 'noreferrer noopener' } as const;

/** How to get there: links that say that they leave the site, and how exact the point is. */
export function RouteLinks({ service, type }: Props) {
  const { t } = useWords();
  const links = routeLinks(service);
  if (links === null) return null;
  const { precision } = service;
  return (
    <details className="route">
      <summary className="button button-plain">
        <Navigation aria-hidden="true" size={20} strokeWidth={1.75} />
        {t('details:route.title')}
      </summary>
      <p className="muted small">
        {precision === 'settlement' && `${t('details:route.settlement')} `}
        {precision === 'hromada' && `${t('details:route.hromada')} `}
        {t('details:route.leaves')}
        {type.violence && ` ${t('details:route.traces')}`}
      </p>
      <div className="contact-row">
        <LinkButton icon={Route} href={links.osm} {...AWAY}>
          {t('details:route.osm')}
        </LinkButton>
        <LinkButton icon={Route} href={links.google} {...AWAY}>
          {t('details:route.google')}
        </LinkButton>
        <LinkButton icon={MapPin} href={links.geo}>
          {t('details:route.geo')}
        </LinkButton>
      </div>
      {!type.violence && <RoadAsk service={service} />}
    </details>
  );
}
