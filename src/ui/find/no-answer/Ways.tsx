import { List, Search } from 'lucide-react';
import { isApplicable } from '../../../domain/applicable.ts';
import { adviceLines, LAST_RESORT } from '../../../domain/contact/hotlines.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { contactsOf, officesOf } from '../../../domain/results/contacts.ts';
import type { Derived, HromadaRow } from '../../../state/derived.ts';
import { actions } from '../../../state/use-app.ts';
import { CallButton } from '../../contact/CallButton.tsx';
import { mainContact } from '../../contact/main-contact.ts';
import { Button } from '../../parts/Button.tsx';
import { Localized } from '../../parts/Localized.tsx';
import { part } from '../../parts/part.tsx';
import { firstCall } from '../answer/answer-call.ts';
import { LetterBox } from '../letters/LetterBox.tsx';
import { letterTopic } from '../letters/letter-topic.ts';
import { useWider } from './use-wider.ts';
import './ways.css';

const WhereToApply = part(async () => (await import('./WhereToApply.tsx')).WhereToApply, {
  words: ['details'],
});

interface Props {
  readonly derived: Derived;
  readonly row: HromadaRow;
  /** Opens the hromada's card. */
  readonly onHromada: () => void;
}

/** After answer and list, of no occupied hromada: who advises, how to apply, a wider search, a letter, all services. Never the end. */
export function Ways({ derived, row, onHromada }: Props) {
  const { t } = useWords();
  const { dataset, types, results, groups, needs } = derived;
  const { hromada, coverage } = row;
  const wider = useWider(dataset, types);
  if (!isApplicable(hromada)) return null;
  const asked = types.length > 0;
  const call = asked || needs.length > 0 ? firstCall(derived, row) : null;
  const above = groups.map(([item]) => mainContact(item.contacts)?.href);
  if (call !== null) above.push(call.contact.href);
  // To whom the only number above did not answer, the same one is no help.
  const lines = adviceLines(types, dataset.hotlines, hromada.code).filter(
    ({ href }) => above.length === 0 || above.some((other) => other !== href),
  );
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
      {results.length === 0 && asked && wider && (
        <Button variant="quiet" icon={Search} onClick={() => actions.chooseRegion('UA')}>
          {t('find:emptyCountry')}
        </Button>
      )}
      {asked && coverage.state !== 'served' && (
        <details>
          <summary>{t('find:apply')}</summary>
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
