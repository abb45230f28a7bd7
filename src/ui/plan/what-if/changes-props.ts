import type { Territory } from '../../../domain/scenario/scenario.ts';
import type { HromadaRow } from '../../../state/derived.ts';
import type { WhatIf } from '../../../domain/scenario/what-if.ts';
import type { Placing } from '../../../state/scenario/types.ts';

/** What the list of changes and each of its items are given. */
export interface ChangesProps {
  readonly whatIf: WhatIf;
  /** Of the scope. */
  readonly rows: readonly HromadaRow[];
  readonly placing: Placing | null;
  readonly onPlacing: (placing: Placing | null) => void;
  readonly onArea: (at: number, area: readonly Territory[]) => void;
  readonly onUndo: (at: number) => void;
}
