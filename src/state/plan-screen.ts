import { useSyncExternalStore } from 'react';
import type { Code } from '../domain/code.ts';
import type { LonLat } from '../domain/hromada.ts';
import { type Draft, START } from '../domain/siting/draft.ts';
import type { DrawSites } from '../draw/scene.ts';

/** What stands beside the planner's figures: the map, the table, both, or a small map a service type. */
export type Layout = 'map' | 'both' | 'table' | 'grid';
export const LAYOUTS: readonly Layout[] = ['map', 'both', 'table', 'grid'];

/** How a planner has the page at the moment: for the session, not part of the view. */
export interface PlanScreen {
  /** Id of the tool that stands in the place of the overview; null = the overview. */
  readonly tool: string | null;
  /** Chosen by hand; null = as the territory asks. */
  readonly layout: Layout | null;
  /** Chosen while a tool that answers on the map is open; null = none such is. */
  readonly toolLayout: Layout | null;
  /** Best sites that were found, before they are taken: drawn while their tool is open. */
  readonly sites: DrawSites | null;
  /** The form of best sites. */
  readonly sitesForm: Draft;
  /** Who takes the next hromadas that are pressed, instead of looking at them; null = nobody. */
  readonly pick: HromadaPick | null;
}

interface HromadaPick {
  /** What a press does, in the language of the page, and the word that ends it. */
  readonly asks: string;
  readonly stop: string;
  /** What asked is put aside for the map, and returns when this ends in any way. */
  readonly aside?: true;
  /** `at`: the spot that was pressed, where one was. */
  readonly take: (code: Code, at: LonLat | null) => void;
}

let screen: PlanScreen = {
  tool: null,
  layout: null,
  toolLayout: null,
  sites: null,
  sitesForm: START,
  pick: null,
};
const listeners = new Set<() => void>();

export function setPlanScreen(change: Partial<PlanScreen>): void {
  screen = { ...screen, ...change };
  for (const listener of listeners) listener();
}

/** The form of best sites as it is now: kept while other tools are open, and read where a file is saved. */
export const sitesForm = (): Draft => screen.sitesForm;

export function changeSitesForm(part: Partial<Draft>): void {
  setPlanScreen({ sitesForm: { ...screen.sitesForm, ...part } });
}

/** Opens a tool in the place of the overview, or returns to it; one that answers on the map brings the map forward. */
export function openTool(tool: string | null, onMap = false): void {
  if (tool === screen.tool) return;
  setPlanScreen({ tool, toolLayout: onMap ? 'map' : null, pick: null });
}

export function setLayout(layout: Layout): void {
  setPlanScreen(screen.toolLayout === null ? { layout } : { toolLayout: layout });
}

/** The country begins with its map: fourteen hundred hromadas are no table to begin with. */
export const layoutOf = ({ layout, toolLayout, pick }: PlanScreen, country: boolean): Layout =>
  pick?.aside ? 'map' : (toolLayout ?? layout ?? (country ? 'map' : 'both'));

/** Those that the map shows now. */
export const drawnSites = ({ tool, sites }: PlanScreen): DrawSites | null =>
  tool === 'sites' ? sites : null;

/** Whether somebody takes a hromada that was pressed. */
export function pickHromada(code: Code, at: LonLat | null = null): boolean {
  const { pick } = screen;
  pick?.take(code, at);
  return pick !== null;
}

/** Whether what asked for a hromada is aside. */
export const isAside = ({ pick }: PlanScreen): boolean => pick?.aside === true;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What of it a component draws: only when that changes is it drawn anew. */
export function usePlanScreen<T>(select: (now: PlanScreen) => T): T {
  return useSyncExternalStore(
    subscribe,
    () => select(screen),
    () => select(screen),
  );
}
