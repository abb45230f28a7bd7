import type { Dataset } from '../../domain/dataset.ts';
import { isHypothetical } from '../../domain/scenario/hypothetical.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import { formatKm, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { HromadaRow } from '../../state/derived.ts';
import { hromadaOf } from '../card/area-text.ts';
import { TerritoryLine } from '../territory/TerritoryNote.tsx';
import { Badge } from '../parts/Badge.tsx';
import { lineFor, noneNear } from '../parts/none-near.ts';
import { NearestCall } from './whole/NearestCall.tsx';
import { awayWords } from '../parts/away-words.ts';

interface Props {
  readonly row: Pick<HromadaRow, 'nearest' | 'anywhere'>;
  readonly dataset: Dataset;
  /** The chosen types: whose line to call. */
  readonly types: readonly ServiceType[];
  /** km; null = no radius chosen. */
  readonly radius: number | null;
}

/** The nearest service elsewhere: where, how far, who, whether they take outsiders, the number to call; else a line. */
export function Alternative({ row: { nearest, anywhere }, dataset, types, radius }: Props) {
  const { t, lang } = useWords();
  if (nearest === null) {
    const line = lineFor({ dataset, types });
    return (
      <span>
        {radius !== null && anywhere !== null && anywhere.km <= radius && (
          <Badge>{t('plan:missing.within', { km: formatKm(anywhere.km, true, lang) })}</Badge>
        )}{' '}
        {noneNear(anywhere, t, lang)}:{' '}
        <a className="figures" href={line.href}>
          {line.label}
        </a>
      </span>
    );
  }
  const { service, km } = nearest;
  const home = service.hromada === null ? null : hromadaOf(service.hromada, dataset);
  const seat = home === null ? null : (home.seat?.name ?? home.name);
  const provider = pick(service.provider, lang);
  const about = service.precision !== 'address';
  const far = formatKm(km, about, lang);
  return (
    <>
      <span>
        {seat === null
          ? provider.text
          : t('plan:missing.nearestCell', {
              place: pick(seat, lang).text,
              km: awayWords(nearest, about, t, lang),
            })}
      </span>{' '}
      {radius !== null && km <= radius && <Badge>{t('plan:missing.within', { km: far })}</Badge>}
      {seat !== null && (
        <span className="plan-alternative small" lang={provider.lang}>
          {provider.text}
        </span>
      )}
      {!isHypothetical(service) && (
        <span className="plan-alternative small muted">
          {t(`plan:missing.outsiders.${service.takesOutsiders}`)}
        </span>
      )}
      {!isHypothetical(service) && <TerritoryLine hromada={home} />}
      {!isHypothetical(service) && <NearestCall service={service} dataset={dataset} />}
    </>
  );
}
