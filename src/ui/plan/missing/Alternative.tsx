import type { Dataset } from '../../../domain/dataset.ts';
import { isHypothetical } from '../../../domain/scenario/hypothetical.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import { hromadaOf } from '../../../domain/units.ts';
import { phoneText, pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import { TerritoryLine } from '../../territory/TerritoryNote.tsx';
import { lineFor, noneNear } from '../../parts/none-near.ts';
import { NearestCall } from '../whole/NearestCall.tsx';

const raised = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1);

interface Props {
  readonly row: Pick<HromadaRow, 'nearest' | 'anywhere'>;
  readonly dataset: Dataset;
  /** The chosen types: whose line to call. */
  readonly types: readonly ServiceType[];
}

/** The nearest service elsewhere: who, whether they take outsiders, the number to call; else a line. */
export function Alternative({ row: { nearest, anywhere }, dataset, types }: Props) {
  const { t, lang } = useWords();
  if (nearest === null) {
    const line = lineFor({ dataset, types });
    return (
      <p>
        {raised(noneNear(anywhere, t, lang))}:{' '}
        <a className="figures" href={line.href}>
          {phoneText(line.label, lang)}
        </a>
        .
      </p>
    );
  }
  const { service } = nearest;
  const provider = pick(service.provider, lang);
  return (
    <>
      <p>
        <b lang={provider.lang}>{provider.text}</b>
        {!isHypothetical(service) && (
          <>
            {': '}
            <span className="muted">{t(`plan:missing.outsiders.${service.takesOutsiders}`)}</span>
          </>
        )}
      </p>
      {!isHypothetical(service) && (
        <>
          <TerritoryLine hromada={hromadaOf(dataset, service.hromada)} />
          <NearestCall service={service} dataset={dataset} />
        </>
      )}
    </>
  );
}
