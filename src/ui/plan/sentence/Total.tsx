import { useId, useState } from 'react';
import { safeUrl } from '../../card/safe-url.ts';
import type { Survey } from '../../../domain/survey.ts';
import { formatDate } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../parts/Button.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { Rich } from './Rich.tsx';
import { WholeRelease } from '../../parts/WholeRelease.tsx';
import { citation, sourceOf, type TotalWords } from './sentence.ts';

interface Props {
  readonly words: TotalWords;
  readonly where: string;
}

/** The total in words: what weighs most first, the rest stands in the table below it. */
export function Total({ words }: Pick<Props, 'words'>) {
  return (
    <>
      <p className="plan-total figures">
        {words.lead.map((sentence) => (
          <span key={sentence}>
            <Rich text={sentence} />{' '}
          </span>
        ))}
      </p>
      {[...words.beyond, ...words.figures].map((sentence) => (
        <p key={sentence} className="plan-figure figures">
          <Rich text={sentence} />
        </p>
      ))}
    </>
  );
}

/** What the numbers rest on in short; the whole of it folds out, and can be quoted. */
export function Basis({ words, where }: Props) {
  const { t } = useWords();
  const id = useId();
  const quote = citation(words, where);
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<{ done: boolean; quote: string } | null>(null);
  const state = copied?.quote === quote ? copied : null;
  const copy = async () => setCopied({ done: await copyText(quote), quote });
  return (
    <div className="plan-basis">
      <p className="figures">
        {words.brief.join(' ')}{' '}
        <span className="plan-basis-acts">
          <Button variant="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {t('plan:sources')}
          </Button>{' '}
          <Button variant="quiet" onClick={() => void copy()}>
            {state?.done === true ? t('plan:cited') : t('plan:cite')}
          </Button>
        </span>
      </p>
      <div id={id} className="plan-sources" hidden={!open}>
        <Sources of={words.sources} />
        <h3>{t('plan:citation')}</h3>
        <p className="plan-citation figures">
          <WholeRelease text={quote} />
        </p>
      </div>
      <output>{state?.done === false && `${t('plan:citeFailed')} ${quote}`}</output>
    </div>
  );
}

/** More than these are in «Про дані». */
const MANY = 12;

/** Whose lists they are, of when and how complete. */
function Sources({ of }: { readonly of: readonly Survey[] }) {
  const { t, lang } = useWords();
  if (of.length === 0) return null;
  return (
    <>
      <h3>{t('plan:sources')}</h3>
      <ul>
        {of.slice(0, MANY).map((survey) => {
          const url = safeUrl(survey.sourceUrl);
          return (
            <li key={survey.id}>
              {url === null ? (
                sourceOf(survey)
              ) : (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {sourceOf(survey)}
                </a>
              )}
              <span className="muted figures">
                {t(`plan:survey.item.${survey.completeness}`, { date: formatDate(survey.date, lang) })}
              </span>
            </li>
          );
        })}
        {of.length > MANY && <li className="muted">{t('plan:survey.rest', { n: of.length - MANY })}</li>}
      </ul>
    </>
  );
}
