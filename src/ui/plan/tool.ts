import type { ParseKeys } from 'i18next';
import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Derived } from '../../state/derived.ts';
import type { View } from '../../state/view.ts';
import type { TotalWords } from './sentence/sentence.ts';

export interface ToolProps {
  readonly derived: Derived;
  readonly view: View;
  readonly today: string;
  /** What the numbers are about. */
  readonly subject: string;
  /** The numbers in words, and of which territory they are. */
  readonly words: TotalWords;
  readonly where: string;
}

/** A tool of the planner, all of it: `tool.ts` of its folder. Its words stand in the namespace `tools`. */
export interface Tool {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly title: ParseKeys<'tools'>;
  /** Beside the question, in the row of tools, or under «Ще». */
  readonly stands: 'asked' | 'row' | 'more';
  /** Its answer is drawn: the map comes forward while it is open. */
  readonly onMap?: true;
  /** What it opens, loaded when it first does. */
  readonly Body: ComponentType<ToolProps>;
  /** Whether it opens by itself: a link brought what it shows. */
  readonly isShown?: (view: View) => boolean;
}
