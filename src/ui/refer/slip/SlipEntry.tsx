import { useWords } from '../../../i18n/use-words.ts';
import { DataText } from '../../parts/DataText.tsx';
import { byName, type SlipCall, type SlipItem } from './slip-facts.ts';

/** One service of the slip: never split between pages. */
export function SlipEntry({ item, number }: { readonly item: SlipItem; readonly number: number }) {
  const { t } = useWords();
  return (
    <section className="slip-entry" aria-labelledby={`slip-${number}`}>
      <div className="slip-entry-head">
        <div className="slip-who-what">
          <h3 id={`slip-${number}`}>
            <span className="slip-number figures">{number}.</span> {item.type}
          </h3>
          {item.provider !== item.type && (
            <p>
              <DataText>{item.provider}</DataText>
            </p>
          )}
          {item.status !== null && <p className="slip-not">{item.status}</p>}
        </div>
        <div className="slip-calls">
          {item.instead !== null && <p className="slip-who slip-instead">{item.instead}</p>}
          {byName(item.calls).map((calls) => (
            <Calls key={calls[0]?.href} calls={calls} />
          ))}
        </div>
      </div>
      {item.note !== '' && <p className="slip-note">{t('refer:slip.note', { note: item.note })}</p>}
      <dl>
        {item.facts.map(({ key, label, lines }) => (
          <div key={key}>
            <dt>{label}:</dt>{' '}
            <dd>
              <DataText>{lines.join('; ')}</DataText>
            </dd>
          </div>
        ))}
      </dl>
      <p className="slip-small">
        {item.unknown.length > 0 && `${t('refer:slip.unknown', { list: item.unknown.join(', ') })} `}
        {item.fresh !== '' && `${item.fresh}. `}
        {item.fallback.length > 0 && t('refer:slip.fallback', { list: item.fallback.join('; ') })}
      </p>
    </section>
  );
}

/** Large on paper, links on a screen. */
function Calls({ calls }: { readonly calls: readonly SlipCall[] }) {
  const who = calls[0]?.who ?? null;
  return (
    <p>
      {who !== null && (
        <span className="slip-who">
          <DataText>{who}</DataText>
        </span>
      )}
      {calls.map(({ label, href }) => (
        <a key={href} className="slip-phone figures" href={href}>
          {label}
        </a>
      ))}
    </p>
  );
}
