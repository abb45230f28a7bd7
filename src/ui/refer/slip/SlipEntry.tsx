import { phoneText } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { DataText } from '../../parts/DataText.tsx';
import { callText, type SlipCall, type SlipItem } from './slip-facts.ts';

/** One service of the slip: never split between pages. */
export function SlipEntry({ item, number }: { readonly item: SlipItem; readonly number: number }) {
  const { t, lang } = useWords();
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
          {item.calls.map((call) => (
            <Call key={call.href} call={call} />
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
        {item.fallback.length > 0 &&
          `${t('refer:slip.fallback', {
            list: item.fallback
              .map((call) => callText({ ...call, label: phoneText(call.label, lang) }))
              .join('; '),
          })} `}
        {item.fresh}
      </p>
    </section>
  );
}

/** Large on paper, a link on a screen. */
function Call({ call: { who, label, href } }: { readonly call: SlipCall }) {
  const { lang } = useWords();
  return (
    <p>
      {who !== null && (
        <span className="slip-who">
          <DataText>{who}</DataText>
        </span>
      )}
      <a className="slip-phone figures" href={href}>
        {href.startsWith('tel:') ? phoneText(label, lang) : label}
      </a>
    </p>
  );
}
