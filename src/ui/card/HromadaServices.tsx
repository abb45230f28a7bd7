import type { Dataset } from '../../domain/dataset.ts';
import { isHypothetical } from '../../domain/scenario/hypothetical.ts';
import type { UnplacedRecord } from '../../domain/survey.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { BasketCell } from '../../state/derive/basket.ts';
import { hromadaName, typeName } from '../parts/names.ts';
import { Notice } from '../parts/Notice.tsx';
import { hromadaOf } from './area-text.ts';

interface Props {
  readonly dataset: Dataset;
  readonly basket: readonly BasketCell[];
  readonly onService: (id: string) => void;
}

/** Services that a hromada's cells hold, and records that may belong here but do not say so. */
export function HromadaServices({ dataset, basket, onService }: Props) {
  const { t, lang } = useWords();
  const services = basket.flatMap((cell) =>
    cell.coverage.services
      .map((i) => dataset.services[i])
      .filter((each) => each !== undefined)
      .map((service) => ({ service, type: cell.type })),
  );
  const records = basket.flatMap((cell) =>
    cell.coverage.unplaced
      .map((i) => dataset.unplaced[i])
      .filter((each) => each !== undefined)
      .map((record) => ({ record, type: typeName(cell.type, lang) })),
  );
  return (
    <div className="card-block">
      <h3>{t('card:hromada.services')}</h3>
      {services.length === 0 && <p className="muted">{t('card:hromada.servicesNone')}</p>}
      <ul className="card-services">
        {services.map(({ service, type }) => (
          <li key={service.id}>
            {isHypothetical(service) ? (
              <p>
                {typeName(type, lang)}{' '}
                <span className="muted small">{pick(service.provider, lang).text}</span>
              </p>
            ) : (
              <button type="button" onClick={() => onService(service.id)}>
                <span className="card-services-type">{typeName(type, lang)}</span>
                <span className="muted small" lang={pick(service.provider, lang).lang}>
                  {pick(service.provider, lang).text}
                </span>
                {service.status !== 'operating' && (
                  <span className="muted small">{t(`filters:status.value.${service.status}`)}</span>
                )}
              </button>
            )}
          </li>
        ))}
      </ul>
      {records.map(({ record, type }) => (
        <Ambiguous key={record.id} record={record} type={type} dataset={dataset} />
      ))}
    </div>
  );
}

function Ambiguous(props: { record: UnplacedRecord; type: string; dataset: Dataset }) {
  const { record, type, dataset } = props;
  const { t, lang } = useWords();
  const names = record.candidates
    .map((code) => hromadaOf(code, dataset))
    .filter((each) => each !== null)
    .map((each) => hromadaName(each, t, lang))
    .join('; ');
  return (
    <Notice title={t('card:hromada.ambiguous')}>
      <p>{t('card:hromada.ambiguousWhy', { provider: record.provider, type, names })}</p>
    </Notice>
  );
}
