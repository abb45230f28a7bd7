import { Ellipsis, Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { coverageTypes } from '../../domain/coverage/of-dataset.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import { openTool, usePlanScreen } from '../../state/plan-screen.ts';
import type { Derived } from '../../state/derived.ts';
import { actions } from '../../state/use-app.ts';
import { useWords } from '../../i18n/use-words.ts';
import { typeName } from '../parts/names.ts';
import { OtherScreen } from '../shell/OtherScreen.tsx';
import { useScreen } from '../shell/shows.ts';
import { Territory } from '../shell/Territory.tsx';
import { useWide } from '../shell/use-wide.ts';
import { CopyLink } from './export/CopyLink.tsx';
import type { Tool } from './tool.ts';
import { TOOLS } from './tools.ts';
import './bar.css';

interface Props {
  /** A tool takes the place of whatever card is open. */
  readonly onTool: () => void;
}

/** What is asked, where and of which service; on a wide page the tools stand on its line. */
export function PlanBar({ derived, onTool }: Props & { readonly derived: Derived }) {
  const { tools } = useWords();
  const wide = useWide();
  return (
    <>
      <fieldset className="plan-ask" aria-label={tools('asked')}>
        <Territory />
        <TypeSelect derived={derived} />
        {TOOLS.filter(({ stands }) => stands === 'asked').map((tool) => (
          <ToolButton key={tool.id} tool={tool} onTool={onTool} />
        ))}
        <OtherScreen />
      </fieldset>
      {wide && <ToolRow onTool={onTool} />}
    </>
  );
}

/** The planner's tools: on a wide page the rarer ones under «Ще», on a phone all of them in two columns. */
export function ToolRow({ onTool }: Props) {
  const { tools } = useWords();
  const wide = useWide();
  const [row, more] = (['row', 'more'] as const).map((place) =>
    TOOLS.filter(({ stands }) => stands === place).map((tool) => (
      <ToolButton key={tool.id} tool={tool} onTool={onTool} />
    )),
  );
  return (
    <fieldset className="plan-tools" aria-label={tools('title')}>
      {row}
      {wide ? (
        <More>
          {more}
          <CopyLink />
        </More>
      ) : (
        <>
          {more}
          <CopyLink />
        </>
      )}
    </fieldset>
  );
}

function ToolButton({ tool, onTool }: Props & { readonly tool: Tool }) {
  const { id, icon: Icon, title, onMap } = tool;
  const { tools } = useWords();
  const open = usePlanScreen((now) => now.tool === id);
  const { show } = useScreen();
  return (
    <button
      type="button"
      className="button button-plain plan-tool-button"
      aria-expanded={open}
      onClick={() => {
        onTool();
        // On a phone it may be asked for from the map.
        show('list');
        openTool(open ? null : id, onMap);
      }}
    >
      <Icon aria-hidden="true" size={18} strokeWidth={1.75} />
      <span>{tools(title)}</span>
    </button>
  );
}

/** Those that stand under «Ще», which is lit while one of them is open. */
const RARE = TOOLS.filter(({ stands }) => stands === 'more');

/** «Ще»: closes by a choice, by Escape, and when something else is pressed or reached. */
function More({ children }: { readonly children: ReactNode }) {
  const { tools } = useWords();
  const within = usePlanScreen(({ tool }) => RARE.find(({ id }) => id === tool) ?? null);
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => (menu.current === null ? undefined : closing(menu.current)), []);
  return (
    <details className="plan-more" ref={menu}>
      <summary className="button button-plain plan-tool-button" aria-current={within !== null || undefined}>
        <Ellipsis aria-hidden="true" size={18} strokeWidth={1.75} />
        <span>{tools('more')}</span>
        {within !== null && <span className="visually-hidden">: {tools(within.title)}</span>}
      </summary>
      <div className="plan-more-list">{children}</div>
    </details>
  );
}

/** Closes a menu as people expect of one; a choice leaves the focus on its head, which is there to return to. */
function closing(menu: HTMLDetailsElement): () => void {
  const leave = (event: Event) => {
    if (!menu.open) return;
    const { target } = event;
    const inside = target instanceof Element && menu.contains(target);
    const escaped = event instanceof KeyboardEvent && event.key === 'Escape';
    const chosen = inside && event.type === 'click' && target.closest('[aria-expanded]') !== null;
    if (event instanceof KeyboardEvent ? !escaped : inside && !chosen) return;
    menu.open = false;
    if (!inside) return;
    event.preventDefault();
    menu.querySelector('summary')?.focus();
  };
  const kinds = ['pointerdown', 'focusin', 'click', 'keydown'] as const;
  // Before the choice itself is heard: what it opens asks who had the focus.
  for (const kind of kinds) document.addEventListener(kind, leave, { capture: true });
  return () => {
    for (const kind of kinds) document.removeEventListener(kind, leave, { capture: true });
  };
}

/** «Послуга», and «+ послуга» for one more beside it. */
function TypeSelect({ derived: { dataset, counted } }: { readonly derived: Derived }) {
  const { t, lang } = useWords();
  const chosen = counted.map(({ id }) => id);
  const asked = coverageTypes(dataset);
  const several = chosen.length > 1;
  const rest = asked.filter(({ id }) => !chosen.includes(id));
  const options = (of: readonly ServiceType[]) =>
    of.map((type) => (
      <option key={type.id} value={type.id}>
        {typeName(type, lang)}
      </option>
    ));
  return (
    <>
      <select
        className="plan-type"
        aria-label={t('plan:controls.type')}
        value={several ? 'several' : (chosen[0] ?? '')}
        onChange={({ target }) => actions.setTypes(target.value === '' ? [] : [target.value])}
      >
        <option value="">{t('plan:anyService')}</option>
        {several && (
          <option value="several" disabled>
            {`${t('plan:controls.several')}: ${chosen.length}`}
          </option>
        )}
        {options(asked)}
      </select>
      {chosen.length > 0 && rest.length > 0 && (
        <span className="plan-add button button-plain">
          <Plus aria-hidden="true" size={18} strokeWidth={1.75} />
          <span aria-hidden="true">{t('plan:controls.one')}</span>
          <select
            aria-label={t('plan:controls.add')}
            value=""
            onChange={({ target }) => actions.setTypes([...chosen, target.value])}
          >
            <option value="" disabled>
              {t('plan:controls.addNone')}
            </option>
            {options(rest)}
          </select>
        </span>
      )}
    </>
  );
}
