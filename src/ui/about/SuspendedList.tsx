import { isApplicable } from '../../domain/applicable.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Service } from '../../domain/service.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { hromadaOf } from '../../domain/units.ts';
import { hromadaName, typeName } from '../parts/names.ts';
import { territoryWords } from '../territory/territory-words.ts';

/** Records of occupied hromadas: in the data, counted, offered nowhere; a maintainer sees them here. */
export function SuspendedList({ dataset }: { readonly dataset: Dataset }) {
  const { t, lang } = useWords();
  const records = dataset.services.filter((service) => {
    const home = hromadaOf(dataset, service.hromada);
    return home !== null && !isApplicable(home);
  });
  return (
    <section>
      <h2>
        {t('about:suspended.title')}{' '}
        <span className="muted figures">{formatNumber(records.length, lang)}</span>
      </h2>
      <p>{t(records.length === 0 ? 'about:suspended.none' : 'about:suspended.lead')}</p>
      <ul className="about-unplaced">
        {records.map((service) => (
          <Suspended key={service.id} service={service} dataset={dataset} />
        ))}
      </ul>
    </section>
  );
}

function Suspended({ service, dataset }: { readonly service: Service; readonly dataset: Dataset }) {
  const { t, lang } = useWords();
  const type = dataset.types.find(({ id }) => id === service.type);
  const home = hromadaOf(dataset, service.hromada);
  return (
    <li>
      <p className="about-source-title">
        {type === undefined ? '' : `${typeName(type, lang)}: `}
        <span lang={lang === 'uk' ? undefined : 'uk'}>{service.provider.uk}</span>
      </p>
      {home !== null && home.territory !== null && (
        <p>
          {hromadaName(home, t, lang)} ({service.hromada}). {territoryWords(home.territory, t, lang)}
        </p>
      )}
    </li>
  );
}
