import { type FillKey, fillOf } from '../../domain/coverage/state.ts';
import { contactFor } from '../../domain/contact.ts';
import { formatDate, pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived, HromadaRow } from '../../state/derived.ts';
import { ContactLink } from '../parts/ContactLink.tsx';
import { Localized } from '../parts/Localized.tsx';
import { hromadaName, typeName } from '../parts/names.ts';
import { Notice } from '../parts/Notice.tsx';
import { Swatch } from '../parts/Swatch.tsx';

type AnswerKey = FillKey | 'ambiguous' | 'stale';

function answerKey({ coverage }: HromadaRow): AnswerKey {
  const { state, reason } = coverage;
  return reason === 'ambiguous' || reason === 'stale' ? reason : fillOf(state, reason);
}

interface Props {
  readonly derived: Derived;
  readonly row: HromadaRow;
}

/** What we know of the chosen types in the visitor's hromada, in their words, and whom to call there. */
export function Answer({ derived, row }: Props) {
  const { t, lang } = useWords();
  const { dataset, types } = derived;
  const { coverage, hromada } = row;
  const key = answerKey(row);
  const served = coverage.state === 'served';
  const survey = coverage.survey === null ? undefined : dataset.surveys[coverage.survey];
  const [only] = types;
  const first = types.length === 1 && only !== undefined ? only : null;
  const about = first === null ? t('find:several') : typeName(first, lang);
  const places = dataset.applyPlaces.filter((place) => place.hromada === hromada.code);
  const contact = contactFor(null, places, dataset.hotlines, first);

  return (
    <Notice tone={served ? 'good' : 'note'}>
      <p className="small">
        <Swatch fill={row.fill} />{' '}
        {t('find:answerFor', { type: about, hromada: hromadaName(hromada, t, lang) })}
      </p>
      <p className="notice-title">{t(`find:answer.${key}`)}</p>
      <p>
        {t(`find:answerMore.${key}`, { date: survey === undefined ? '' : formatDate(survey.date, lang) })}
      </p>
      {!served && (
        <div className="answer-contact">
          <ContactLink contact={contact} variant="plain" />
          {contact.kind === 'applyPlace' && contact.service !== null && (
            <span className="small" lang={pick(contact.service.provider, lang).lang}>
              {pick(contact.service.provider, lang).text}
            </span>
          )}
        </div>
      )}
      {first?.firstStep && (
        <p className="small">
          <Localized value={first.firstStep} />
        </p>
      )}
    </Notice>
  );
}
