import { Download } from 'lucide-react';
import type { Dataset } from '../../domain/dataset.ts';
import type { UnplacedRecord } from '../../domain/survey.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { hromadaOf } from '../../domain/units.ts';
import { LinkButton } from '../parts/Button.tsx';
import { hromadaName, typeName } from '../parts/names.ts';
import { DataText } from '../parts/DataText.tsx';

interface Props {
  /** Of the scope on the screen. */
  readonly records: readonly UnplacedRecord[];
  readonly dataset: Dataset | null;
  /** In the whole release. */
  readonly total: number;
  readonly href: string;
}

/** Records that have no place on the map, each with its reason; the whole list as a file. */
export function UnplacedList({ records, dataset, total, href }: Props) {
  const { t, lang } = useWords();
  return (
    <section>
      <h2>
        {t('about:unplaced.title')} <span className="muted figures">{formatNumber(total, lang)}</span>
      </h2>
      <p>{t(total === 0 ? 'about:unplaced.none' : 'about:unplaced.lead')}</p>
      <ul className="about-unplaced">
        {records.map((record) => (
          <Record key={record.id} record={record} dataset={dataset} />
        ))}
      </ul>
      <LinkButton href={href} icon={Download} download>
        {t('about:unplaced.download')}
      </LinkButton>
    </section>
  );
}

function Record({ record, dataset }: { readonly record: UnplacedRecord; readonly dataset: Dataset | null }) {
  const { t, lang } = useWords();
  const type = dataset?.types.find((each) => each.id === record.type);
  const names = record.candidates.map((code) => {
    const hromada = dataset === null ? null : hromadaOf(dataset, code);
    return hromada === null ? code : `${hromadaName(hromada, t, lang)} (${code})`;
  });
  const ukrainian = lang === 'uk' ? undefined : 'uk';
  return (
    <li>
      <p className="about-source-title">
        {type === undefined ? '' : `${typeName(type, lang)}: `}
        <span lang={ukrainian}>{record.provider}</span>
      </p>
      <p>
        {t(`about:unplaced.reason.${record.reason}`)}. <span lang={ukrainian}>{record.message}</span>
      </p>
      {names.length > 0 && <p>{t('about:unplaced.candidates', { names: names.join('; ') })}</p>}
      <p className="muted small">
        {t('about:unplaced.where', { file: record.file, row: record.row })} ·{' '}
        <DataText>{t('about:unplaced.source', { source: record.source })}</DataText>
      </p>
    </li>
  );
}
