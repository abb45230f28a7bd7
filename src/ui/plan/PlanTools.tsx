import { useWords } from '../../i18n/use-words.ts';
import { need } from './need/tool.ts';
import { sites } from './sites/tool.ts';
import type { Tool, ToolProps } from './tool.ts';
import { ToolSection } from './ToolSection.tsx';
import { whatIf } from './what-if/tool.ts';
import './tools.css';

/** In the order in which they stand: what would close the gap. */
const TOOLS: readonly Tool[] = [whatIf, sites, need];

export function PlanTools(props: ToolProps) {
  const { tools } = useWords();
  return (
    <>
      {TOOLS.map(({ icon, title, Body, isShown }) => (
        <ToolSection key={title} icon={icon} title={tools(title)} show={isShown?.(props.view) === true}>
          <Body {...props} />
        </ToolSection>
      ))}
    </>
  );
}
