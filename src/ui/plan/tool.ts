import type { ParseKeys } from 'i18next';
import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { Derived } from '../../state/derived.ts';
import type { View } from '../../state/view.ts';

export interface ToolProps {
  readonly derived: Derived;
  readonly view: View;
  readonly today: string;
  /** What the numbers are about. */
  readonly subject: string;
}

/** A tool of the planner, all of it: `tool.ts` of its folder. Its words stand in the namespace `tools`. */
export interface Tool {
  readonly icon: LucideIcon;
  readonly title: ParseKeys<'tools'>;
  /** What it opens, loaded when it first does. */
  readonly Body: ComponentType<ToolProps>;
  /** Whether it opens by itself: a link brought what it shows. */
  readonly isShown?: (view: View) => boolean;
}
