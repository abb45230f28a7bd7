import { createPortal } from 'react-dom';
import { contactFor } from '../../domain/contact.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { formatDate, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { contactChain } from '../card/contact-chain.ts';
import { serviceFacts } from '../card/facts.ts';
import { freshLines } from '../card/fresh-text.ts';
import { typeName } from '../parts/names.ts';
import type { SavedService } from './saved.ts';
import './slip.css';

interface Props {
  readonly saved: readonly SavedService[];
  readonly dataset: Dataset;
  readonly today: string;
}

/** The slip that is printed: at the end of the body, seen on paper only. A redacted place prints no address. */
export function Slip(props: Props) {
  return createPortal(<SlipPage {...props} />, document.body);
}

export function SlipPage({ saved, dataset, today }: Props) {
  const { t, lang } = useWords();
  return (
    <div className="slip" lang={lang}>
      <h1>{t('refer:slip.title')}</h1>
      <p>{t('refer:slip.made', { date: formatDate(today, lang) })}</p>
      {saved.map((each) => (
        <SlipEntry key={each.service.id} saved={each} dataset={dataset} />
      ))}
      <p className="slip-not">{t('refer:slip.notReferral')}</p>
      <p>{t('refer:slip.release', { release: dataset.release })}</p>
    </div>
  );
}

function SlipEntry({ saved, dataset }: { readonly saved: SavedService; readonly dataset: Dataset }) {
  const { t, lang } = useWords();
  const { service, type, home } = saved;
  const provider = pick(service.provider, lang);
  const { facts, unknown } = serviceFacts(service, { dataset, home, t, lang });
  const places = dataset.applyPlaces.filter((each) => home !== null && each.hromada === home.code);
  const first = contactFor(service, places, dataset.hotlines, type);
  const [main, ...others] = contactChain(first, places, dataset.hotlines, type);
  const nameOf = (kind: 'provider' | 'applyPlace' | 'hotline', label: string) =>
    kind === 'applyPlace' ? t('find:callPlace', { label }) : label;
  const source = service.detail?.source;
  return (
    <article>
      <h2>{typeName(type, lang)}</h2>
      <p lang={provider.lang}>{provider.text}</p>
      {service.status !== 'operating' && <p className="slip-not">{t(`state:status.${service.status}`)}</p>}
      {main !== undefined && <p className="slip-phone">{nameOf(main.kind, main.label)}</p>}
      <dl>
        {facts.map((fact) => (
          <div key={fact.key}>
            <dt>{fact.label}:</dt> <dd>{fact.lines.join('; ')}</dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 && <p>{t('card:service.unknown', { list: unknown.join(', ') })}</p>}
      {others.length > 0 && (
        <p>
          {t('refer:slip.fallback', {
            list: others.map((each) => nameOf(each.kind, each.label)).join('; '),
          })}
        </p>
      )}
      <p className="slip-source">
        {[
          ...freshLines(service, t, lang),
          ...(source === undefined ? [] : [t('refer:slip.source', { source })]),
        ].join(' · ')}
      </p>
    </article>
  );
}
