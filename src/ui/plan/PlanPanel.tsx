import { useEffect, useRef, useState } from 'react';
import { mainFigure } from '../../domain/need/figure.ts';
import { contactsOf } from '../../domain/results/contacts.ts';
import { pick } from '../../i18n/format.ts';
import { useWords } from '../../i18n/use-words.ts';
import { openTool, setPlanScreen, usePlanScreen } from '../../state/plan-screen.ts';
import type { Derived } from '../../state/derived.ts';
import type { View } from '../../state/view.ts';
import { ItemCrisis } from '../contact/ItemContact.tsx';
import { Coming } from '../parts/Coming.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useServices } from '../parts/use-services.ts';
import { Detail } from '../shell/Detail.tsx';
import { AmbiguousNote } from './AmbiguousNote.tsx';
import { changeSentence } from './compare/change-words.ts';
import { scenarioWords } from './export/basis-cells.ts';
import { MissingList } from './missing/MissingList.tsx';
import { OblastList } from './OblastList.tsx';
import { totalWords } from './sentence/sentence.ts';
import { Several } from './Several.tsx';
import { StateTable } from './StateTable.tsx';
import { ScenarioActs } from './what-if/ScenarioActs.tsx';
import type { Tool, ToolProps } from './tool.ts';
import { TOOLS } from './tools.ts';
import { Basis, Total } from './sentence/Total.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { Language } from '../../domain/text.ts';
import type { Translate } from '../../i18n/index.ts';
import { typeName } from '../parts/names.ts';
import './plan.css';
import './tools.css';

interface Props {
  readonly derived: Derived;
  readonly view: View;
  readonly today: string;
  /** Shows a hromada on the map, and with `open` its card. */
  readonly onHromada: (code: string, open: boolean) => void;
}

/** The planner's panel: who is left out, how many people that is, where the nearest provider stands; or a tool. */
export function PlanPanel({ derived, view, today, onHromada }: Props) {
  const { t, lang } = useWords();
  const { dataset, counted, totals, together } = derived;
  const figure = mainFigure(derived.told, derived.metric?.figure ?? null);
  const subject = subjectOf(counted, view.match, t, lang);
  const { maxAge, planned, area, radius, minutes } = view;
  const date = view.date ?? today;
  const basis = { date, asked: view.date !== null, maxAge, planned, area, radius, minutes };
  const words = totalWords(derived, basis, subject, t, lang);
  const scenario = scenarioWords({ derived, t, lang });
  const compared = derived.change === null ? [] : [changeSentence(derived.change, t, lang)];
  const notes = [...(scenario === null ? [] : [scenario]), ...compared, ...words.notes];
  const quoted = { ...words, notes };
  const where = dataset.region === null ? t('common:wholeCountry') : pick(dataset.region.name, lang).text;
  return (
    <div className="plan">
      <header className="plan-head">
        <h1>{counted.length > 1 ? t(`plan:several.${view.match}`) : subject}</h1>
        <Several types={counted} match={view.match} />
        {scenario !== null && (
          <Notice>
            {scenario}
            <ScenarioActs />
          </Notice>
        )}
        <Total words={quoted} />
      </header>
      <StateTable
        totals={totals}
        before={derived.whatIf?.before.totals ?? null}
        rows={derived.rows}
        {...{ together, figure }}
      />
      <Basis words={quoted} where={where} />
      {/* Before the first provider is named; the summary names none. */}
      <ItemCrisis contacts={contactsOf(dataset, { types: counted })} />
      <AmbiguousNote derived={derived} />
      {dataset.region === null ? (
        <OblastList derived={derived} figure={figure} />
      ) : (
        <MissingList derived={derived} figure={figure} radius={radius} today={today} onHromada={onHromada} />
      )}
      {TOOLS.map((tool) => (
        <ToolPlace key={tool.id} tool={tool} {...{ derived, view, today, subject, words, where }} />
      ))}
    </div>
  );
}

/** A tool in the place of the overview. It is made when it is first opened, and keeps what is in it when it is left. */
function ToolPlace({ tool, ...props }: ToolProps & { readonly tool: Tool }) {
  const { t } = useWords();
  const { id, onMap, isShown } = tool;
  const open = usePlanScreen((now) => now.tool === id);
  const [opened, setOpened] = useState(open);
  if (open && !opened) setOpened(true);
  const here = useServices(open);
  const brought = isShown?.(props.view) === true;
  useEffect(() => {
    if (brought) openTool(id, onMap);
  }, [brought, id, onMap]);
  useEffect(() => () => setPlanScreen({ tool: null, toolLayout: null, sites: null, pick: null }), []);
  if (!opened) return null;
  return (
    <Detail besideMap open={open} back={t('overview')} onClose={() => openTool(null)}>
      <ToolSection tool={tool} here={here} {...props} />
    </Detail>
  );
}

interface SectionProps extends ToolProps {
  readonly tool: Tool;
  /** The services that it works on have come. */
  readonly here: boolean;
}

function ToolSection({ tool: { title, Body }, here, ...props }: SectionProps) {
  const { tools } = useWords();
  const place = useRef<HTMLElement>(null);
  useKeptFocus(place);
  return (
    <section className="plan-tool" aria-label={tools(title)} ref={place}>
      <h2>{tools(title)}</h2>
      <p className="plan-tool-subject muted small">{`${props.subject}, ${props.where}`}</p>
      {here ? <Body {...props} /> : <Coming />}
    </section>
  );
}

/** What the numbers are about: one type's name, several joined, or any service. */
function subjectOf(
  types: readonly ServiceType[],
  match: 'any' | 'all',
  t: Translate,
  lang: Language,
): string {
  const [first] = types;
  if (first === undefined) return t('plan:anyService');
  if (types.length === 1) return typeName(first, lang);
  return `${t(`plan:several.${match}`)}: ${types.map((type) => typeName(type, lang)).join(', ')}`;
}
