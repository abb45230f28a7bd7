import type { ReactNode } from 'react';
import { formatNumber } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Compared } from '../../../workers/check-file-messages.ts';
import { columnLabel } from '../column-label.ts';
import { ValueWords } from '../ValueWords.tsx';
import { counted } from '../counted.ts';

interface Props {
  readonly compared: Compared;
  /** A part leaves out nothing: what it lacks stays published. null = not said yet, so what is gone is not known. */
  readonly whole: boolean | null;
}

/** What the file would change in what is published: counts, and under them each record, field by field. */
export function Changes({ compared, whole }: Props) {
  const { steps, lang } = useWords();
  const { gone, goneUnplaced, added, changed, same, unplaced } = compared;
  const number = (value: number) => formatNumber(value, lang);
  if (gone === null) return <p className="small">{steps('changes.noPublished')}</p>;
  return (
    <div className="own-changes">
      <p className="figures own-sum">
        {steps(whole === null ? 'changes.sumOpen' : 'changes.sum', {
          added: number(added.count),
          changed: number(changed.count),
          same: number(same),
          gone: number(whole === true ? gone.length + goneUnplaced.length : 0),
          unplaced: number(unplaced.count),
        })}
      </p>
      <Group title={steps('changes.added', counted(added.count, lang))} of={added}>
        {(each) => (
          <li key={each.id}>
            <Named {...each} />
          </li>
        )}
      </Group>
      <Group title={steps('changes.changed', counted(changed.count, lang))} of={changed}>
        {({ id, provider, fields }) => (
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
        )}
      </Group>
      <Group title={steps('changes.unplaced', counted(unplaced.count, lang))} of={unplaced}>
        {(each) => (
          <li key={each.row}>
            <span className="figures">{each.row}</span>: <Named {...each} />
          </li>
        )}
      </Group>
    </div>
  );
}

function Named({ provider, type }: { readonly provider: string; readonly type: string }) {
  return (
    <>
      <span lang="uk">{provider}</span>{' '}
      <span className="muted">
        <ValueWords column="service_type" text={type} />
      </span>
    </>
  );
}

interface GroupProps<T> {
  readonly title: string;
  readonly of: { readonly count: number; readonly first: readonly T[] };
  readonly children: (each: T) => ReactNode;
}

/** The first of them folded under a title, and how many more there are; nothing where there are none. */
function Group<T>({ title, of: { count, first }, children }: GroupProps<T>) {
  const { steps, lang } = useWords();
  if (count === 0) return null;
  const rest = count - first.length;
  return (
    <details>
      <summary>{title}</summary>
      <ul className="small">{first.map(children)}</ul>
      {rest > 0 && <p className="muted small">{steps('changes.more', counted(rest, lang))}</p>}
    </details>
  );
}
