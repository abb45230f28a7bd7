import { List, Search } from 'lucide-react';
import { isApplicable } from '../../../domain/applicable.ts';
import { adviceLines, LAST_RESORT } from '../../../domain/contact/hotlines.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { contactsOf, officesOf } from '../../../domain/results/contacts.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import { shown } from '../../../state/loadable.ts';
import { actions, useApp } from '../../../state/use-app.ts';
import { CallButton } from '../../contact/CallButton.tsx';
import { Button } from '../../parts/Button.tsx';
import { Localized } from '../../parts/Localized.tsx';
import { LetterBox } from '../letters/LetterBox.tsx';
import { letterTopic } from '../letters/letter-topic.ts';
import { WhereToApply } from './WhereToApply.tsx';
import './ways.css';

interface Props {
  readonly derived: Derived;
  readonly row: HromadaRow;
  /** Opens the hromada's card. */
  readonly onHromada: () => void;
}

/** After answer and list, of no occupied hromada: who advises, how to apply, a wider search, a letter, all services. Never the end. */
export function Ways({ derived, row, onHromada }: Props) {
  const { t } = useWords();
  const { dataset, types, results } = derived;
  const { hromada, coverage } = row;
  const country = useApp((state) => shown(state.manifest)?.overview !== null);
  if (!isApplicable(hromada)) return null;
  const lines = adviceLines(types, dataset.hotlines, hromada.code);
  const asked = types.length > 0;
  const topic = asked ? letterTopic(derived, row) : null;
  return (
    <div className="ways">
      {lines.map((line) => (
        <div key={line.id} className="way-call">
          <p>
            {line.href === LAST_RESORT ? (
              t('find:noAnswer')
            ) : (
              <>
                <Localized value={line.about} />
                {line.terms !== null && (
                  <span className="small muted">
                    {'. '}
                    <Localized value={line.terms} />
                  </span>
                )}
              </>
            )}
          </p>
          <CallButton who="" label={line.label} href={line.href} look="small" />
        </div>
      ))}
      {results.length === 0 && asked && dataset.region !== null && country && (
        <Button variant="quiet" icon={Search} onClick={() => actions.chooseRegion('UA')}>
          {t('find:emptyCountry')}
        </Button>
      )}
      {asked && coverage.state !== 'served' && (
        <details>
          <summary>{t('find:apply.title')}</summary>
          <WhereToApply
            places={dataset.region === null ? null : officesOf(dataset, hromada.code)}
            contacts={contactsOf(dataset, { types, hromada: hromada.code })}
            hromada={hromada}
            onAll={onHromada}
          />
        </details>
      )}
      {topic !== null && <LetterBox key={hromada.code} topic={topic} hromada={hromada} />}
      <Button variant="quiet" icon={List} onClick={onHromada}>
        {t('find:hromadaCard')}
      </Button>
    </div>
  );
}
