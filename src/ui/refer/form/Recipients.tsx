import { Plus, Users } from 'lucide-react';
import { useRef, useState } from 'react';
import { pick } from '../../../i18n/format.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Dataset } from '../../../domain/dataset.ts';
import { valueCount } from '../../../domain/facets/count.ts';
import { Button } from '../../parts/Button.tsx';
import { FacetBox } from './FacetGroup.tsx';
import { useFoldedFocus } from './use-folded-focus.ts';
import type { Facets } from './use-facets.ts';

/** The groups that come to a desk most stand in the taxonomy first; the rest on demand. */
const FIRST = 8;

interface Props {
  readonly recipients: Dataset['recipients'];
  readonly chosen: readonly string[];
  readonly facets: Facets;
  /** There is a column for it: else what is answered is one line. */
  readonly column: boolean;
  /** Another question was answered first: where there is no column, this one needs no more than a line. */
  readonly passed: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Who sits at the desk. Answered it folds to the groups chosen, until another one is wanted. */
export function Recipients({ recipients, chosen, facets, column, passed, onChange }: Props) {
  const { t, lang } = useWords();
  const question = useRef<HTMLFieldSetElement>(null);
  useFoldedFocus(question);
  const [open, setOpen] = useState(false);
  const answered = chosen.length > 0;
  const told = answered || (passed && !column);
  const folded = told && !open;
  const counts = facets.counts.facets.recipients;
  // Where most records do not say, a number would tell of the records, not of the services.
  const counted = open && counts.total > 0 && counts.notStated * 2 <= counts.total;
  const rest = recipients.length - FIRST;
  const toggle = (id: string, on: boolean) => {
    if (!answered) setOpen(false);
    onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  };
  const more = open ? 'done' : told ? 'another' : 'more';
  const another = column ? 'refer:anotherGroup' : 'find:change';
  const words = { done: 'find:done', another, more: 'refer:moreGroups' } as const;
  return (
    <fieldset className="question" data-folded={folded} ref={question}>
      <legend>{t('refer:who')}</legend>
      {folded && !column && <Users aria-hidden="true" size={22} strokeWidth={1.75} />}
      <div className={folded ? 'facet-chips' : 'facet-rows'}>
        {folded && !answered && <span className="facet-any">{t('refer:anyGroup')}</span>}
        {recipients.map(({ id, name }, i) => {
          const checked = chosen.includes(id);
          return (
            <FacetBox
              key={id}
              label={pick(name, lang).text}
              look={folded ? 'chip' : 'row'}
              count={counted ? valueCount(counts, 'recipients', id, facets.complete) : null}
              checked={checked}
              hidden={!checked && (folded || (!open && i >= FIRST))}
              onToggle={() => toggle(id, !checked)}
            />
          );
        })}
      </div>
      {(told || rest > 0) && (
        <Button
          variant="quiet"
          className="question-more"
          aria-expanded={open}
          aria-label={more === 'another' && !column ? t('refer:changeGroups') : undefined}
          {...(open || (told && !column) ? {} : { icon: Plus })}
          onClick={() => setOpen(!open)}
        >
          {t(words[more], { n: rest })}
        </Button>
      )}
    </fieldset>
  );
}
