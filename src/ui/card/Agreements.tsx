import { agreementsByParty } from '../../domain/agreement.ts';
import type { Code } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ISODate } from '../../domain/date.ts';
import { useWords } from '../../i18n/use-words.ts';
import { typeName } from '../parts/names.ts';
import { agreementLine } from './agreement-words.ts';
import { DataText } from '../parts/DataText.tsx';

interface Props {
  readonly code: Code;
  readonly dataset: Dataset;
  readonly today: ISODate;
}

/** With whom a hromada has agreements on social services; nothing where none is known. */
export function Agreements({ code, dataset, today }: Props) {
  const { t, lang } = useWords();
  const agreements = agreementsByParty(dataset.agreements).get(code) ?? [];
  if (agreements.length === 0) return null;
  return (
    <div className="card-block">
      <h3>{t('details:agreement.title')}</h3>
      <ul className="card-services">
        {agreements.map((agreement) => {
          const type = dataset.types.find(({ id }) => id === agreement.type);
          return (
            <li key={agreement.id}>
              {type !== undefined && <strong>{typeName(type, lang)}. </strong>}
              <span className="figures">{agreementLine(agreement, code, { dataset, today, t, lang })}</span>
              <p className="muted small" lang="uk">
                {agreement.subject}
              </p>
            </li>
          );
        })}
      </ul>
      <p className="muted small">
        {t('details:agreement.caveat')} <DataText>{agreements[0]?.source ?? ''}</DataText>.
      </p>
    </div>
  );
}
