import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Compared } from '../../../workers/check-file-messages.ts';
import { columnLabel } from '../column-label.ts';
import { ValueWords } from '../ValueWords.tsx';

interface Props {
  readonly compared: Compared;
  /** A part leaves out nothing: what it lacks stays published. */
  readonly whole: boolean;
}

/** What the file would change in what is published: counts, and under them each record, field by field. */
export function Changes({ compared, whole }: Props) {
  const { steps, lang } = useWords();
  const { gone, goneUnplaced, added, changed, same, unplaced } = compared;
  const number = (value: number) => formatNumber(value, lang);
  if (gone === null) return <p className="small">{steps('changes.noPublished')}</p>;
  const lost = whole ? gone.length + goneUnplaced.length : 0;
  return (
    <div className="own-changes">
      <p className="figures own-sum">
        {steps('changes.sum', {
          added: number(added.count),
          changed: number(changed.count),
          same: number(same),
          gone: number(lost),
          unplaced: number(unplaced.count),
        })}
      </p>
      {added.count > 0 && (
        <details>
          <summary>{steps('changes.added', { count: added.count })}</summary>
          <ul className="small">
            {added.first.map((each) => (
              <li key={each.id}>
                <span lang="uk">{each.provider}</span>{' '}
                <span className="muted">
                  <ValueWords column="service_type" text={each.type} />
                </span>
              </li>
            ))}
          </ul>
          <More of={added} />
        </details>
      )}
      {changed.count > 0 && (
        <details>
          <summary>{steps('changes.changed', { count: changed.count })}</summary>
          <ul className="small">
            {changed.first.map(({ id, provider, fields }) => (
              <li key={id}>
                <span lang="uk">{provider}</span> <span className="muted own-id">{id}</span>
                <ul>
                  {fields.map(({ column, before, after }) => (
                    <li key={column}>
                      {columnLabel(column, lang)}:{' '}
                      <del>
                        <ValueWords column={column} text={before || steps('changes.empty')} />
                      </del>{' '}
                      →{' '}
                      <ins>
                        <ValueWords column={column} text={after || steps('changes.empty')} />
                      </ins>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          <More of={changed} />
        </details>
      )}
      {unplaced.count > 0 && (
        <details>
          <summary>{steps('changes.unplaced', { count: unplaced.count })}</summary>
          <ul className="small">
            {unplaced.first.map((each) => (
              <li key={each.row}>
                <span className="figures">{each.row}</span>: <span lang="uk">{each.provider}</span>{' '}
                <span className="muted">
                  <ValueWords column="service_type" text={each.type} />
                </span>
              </li>
            ))}
          </ul>
          <More of={unplaced} />
        </details>
      )}
    </div>
  );
}

function More({ of }: { readonly of: { readonly count: number; readonly first: readonly unknown[] } }) {
  const { steps } = useWords();
  const rest = of.count - of.first.length;
  return rest > 0 ? <p className="muted small">{steps('changes.more', { count: rest })}</p> : null;
}
