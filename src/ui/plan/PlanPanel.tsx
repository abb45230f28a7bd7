import { contactsOf } from '../../domain/results/contacts.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { Actions } from '../../state/app-state.ts';
import type { Derived } from '../../state/derived.ts';
import type { View } from '../../state/view.ts';
import { Notice } from '../parts/Notice.tsx';
import { ItemCrisis } from '../contact/ItemContact.tsx';
import { CompareSection } from './compare/CompareSection.tsx';
import { AmbiguousNote } from './AmbiguousNote.tsx';
import { Controls } from './Controls.tsx';
import { scenarioWords } from './export/basis-cells.ts';
import { ExportSection } from './export/ExportSection.tsx';
import { MetricSelect } from './MetricSelect.tsx';
import { MissingList } from './MissingList.tsx';
import { totalWords } from './sentence.ts';
import { SheetButton } from './sheet/SheetButton.tsx';
import { StateBar } from './StateBar.tsx';
import { subjectOf } from './subject.ts';
import { TotalSentence } from './TotalSentence.tsx';
import { TypeSelect } from './TypeSelect.tsx';
import { part } from '../parts/part.tsx';
import './plan.css';

const PlanTools = part(async () => (await import('./PlanTools.tsx')).PlanTools, { words: ['tools'] });

interface Props {
  readonly derived: Derived;
  readonly view: View;
  readonly today: string;
  readonly actions: Pick<
    Actions,
    'setFilter' | 'setMatch' | 'setMetric' | 'setCompare' | 'setTypes' | 'chooseHromada'
  >;
}

/** The planner's panel: who is left out, how many people that is, and where the nearest provider stands. */
export function PlanPanel({ derived, view, today, actions }: Props) {
  const { t, lang } = useWords();
  const { dataset, counted, totals, together } = derived;
  const subject = subjectOf(counted, view.match, t, lang);
  const { maxAge, planned, area, radius, minutes } = view;
  const basis = { date: view.date ?? today, maxAge, planned, area, radius, minutes };
  const words = totalWords(derived, basis, subject, t, lang);
  const scenario = scenarioWords({ derived, t, lang });
  const quoted = scenario === null ? words : { ...words, notes: [scenario, ...words.notes] };
  // A scenario is no release: what changed is asked of what was published.
  const published = derived.whatIf?.published ?? dataset;
  const where = dataset.region === null ? t('common:wholeCountry') : pick(dataset.region.name, lang).text;
  return (
    <div className="plan">
      <h1>{subject}</h1>
      <TypeSelect
        types={dataset.types}
        chosen={counted.map(({ id }) => id)}
        match={view.match}
        onChoose={actions.setTypes}
        onMatch={actions.setMatch}
      />
      <ItemCrisis contacts={contactsOf(dataset, { types: counted })} />
      {scenario !== null && <Notice>{scenario}</Notice>}
      <TotalSentence words={quoted} where={where} />
      <StateBar totals={totals} together={together} />
      <MetricSelect
        metric={derived.metric?.id ?? 'state'}
        roads={derived.travel !== null}
        onChoose={actions.setMetric}
      />
      <Controls
        dataset={dataset}
        roads={derived.travel !== null}
        view={view}
        today={today}
        actions={actions}
      />
      <PlanTools derived={derived} view={view} today={today} subject={subject} />
      <CompareSection dataset={published} view={view} today={today} actions={actions} />
      {derived.hromada !== null && (
        <SheetButton derived={derived} row={derived.hromada} view={view} today={today} subject={subject} />
      )}
      <ExportSection derived={derived} words={words} where={where} date={basis.date} today={today} />
      <AmbiguousNote derived={derived} />
      <MissingList derived={derived} radius={radius} today={today} onHromada={actions.chooseHromada} />
    </div>
  );
}
