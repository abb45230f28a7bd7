import type { AppState } from '../app-state.ts';
import type { Known, ParsedView } from '../check-view.ts';
import { shown } from '../loadable.ts';
import { privacyOf } from '../url/privacy-of.ts';
import { scopeOf } from '../scope.ts';
import { formatView, parseView } from '../url/url.ts';
import { DEFAULT_VIEW, type View } from '../view.ts';

/** What of a view is no part of a planner's question: where one looks, and what belongs to the page itself. */
const beside = ({ lang, saved, embed }: View): Partial<View> => ({
  view: 'plan',
  lang,
  saved,
  embed,
  hromada: null,
  place: null,
  selected: null,
  map: null,
  compare: null,
  scenario: null,
  release: null,
  q: '',
});

/** Territory, services and filters as a link has them, each territory by its name: what scenarios are about. */
export function questionOf(
  state: Pick<AppState, 'view' | 'manifest' | 'dataset' | 'details' | 'locationPrivate'>,
): string {
  const { view } = state;
  const manifest = shown(state.manifest);
  const region = manifest === null ? view.region : scopeOf(view, manifest);
  const asked = { ...view, ...beside(DEFAULT_VIEW), region };
  return formatView(asked, { ...privacyOf(state), explicit: true }).slice(1);
}

/** The view with another question; what of it this release does not have is dropped and said. */
export function withQuestion(view: View, question: string | null, known: Known): ParsedView {
  if (question === null) return { view: { ...view, view: 'plan' }, problems: [] };
  const { view: asked, problems } = parseView(question, known);
  return { view: { ...asked, ...beside(view) }, problems };
}
