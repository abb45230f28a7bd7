import { ClipboardList, MapPinPlus, Split } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import type { Derived } from '../../state/derived.ts';
import type { View } from '../../state/view.ts';
import { ToolSection } from './ToolSection.tsx';
import { part } from '../parts/part.tsx';
import './tools.css';

const WhatIf = part(async () => (await import('./what-if/WhatIf.tsx')).WhatIf, { words: ['tools'] });
const Sites = part(async () => (await import('./sites/Sites.tsx')).Sites, { words: ['tools'] });
const Need = part(async () => (await import('./need/Need.tsx')).Need, { words: ['tools', 'check'] });

interface Props {
  readonly derived: Derived;
  readonly view: View;
  readonly today: string;
  /** What the numbers are about. */
  readonly subject: string;
}

/** «Що, якщо», «Де відкрити», own need figures: what would close the gap. */
export function PlanTools({ derived, view, today, subject }: Props) {
  const { tools } = useWords();
  return (
    <>
      <ToolSection icon={Split} title={tools('whatIf.title')} show={view.scenario !== null}>
        <WhatIf derived={derived} view={view} subject={subject} />
      </ToolSection>
      <ToolSection icon={MapPinPlus} title={tools('sites.title')}>
        <Sites derived={derived} view={view} today={today} />
      </ToolSection>
      <ToolSection icon={ClipboardList} title={tools('need.title')}>
        <Need derived={derived} />
      </ToolSection>
    </>
  );
}
