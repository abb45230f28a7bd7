import { isOwnFigure } from '../../domain/need/figure.ts';
import { namedIn } from '../../domain/scenario/named.ts';
import { shownText } from '../../domain/scenario/parts.ts';
import { type Choices, FILTERS, ID_KEYS, PRIVATE_KEYS } from '../../domain/filters/index.ts';
import type { RecipientGroup, ServiceType } from '../../domain/service-type.ts';
import { withLinkIds } from './link-ids.ts';
import type { View } from '../view.ts';

/** What decides which parts of a view may stand in the address bar (DESIGN §5). */
export interface Privacy {
  readonly types: readonly ServiceType[];
  /** Groups of people; missing where none is known. */
  readonly recipients?: readonly RecipientGroup[];
  /** Type id of a service; null where it is not known: then its id stays out too. */
  readonly typeOf: (serviceId: string) => string | null;
  /** Whether an id is known only from the maintainer's own file: no link ever holds it. */
  readonly ownOnly?: (serviceId: string) => boolean;
  /** After «Поруч зі мною», until the visitor chooses a place by hand. */
  readonly locationPrivate: boolean;
  /** Missing until it has come: then whatever is typed stays out. */
  readonly meansViolence?: ((text: string) => boolean) | null;
  /** The visitor copies a link: violence-related types are written, a location still is not. */
  readonly explicit?: boolean;
}

/** The view without its private parts: what may be written. */
export function withoutPrivate(view: View, privacy: Privacy): View {
  const { locationPrivate, explicit = false, ownOnly } = privacy;
  const location = locationPrivate ? { map: null, hromada: null, place: null } : {};
  const known = ownOnly === undefined ? view : withoutOwn(view, ownOnly);
  const scenario = scenarioFor(known, explicit);
  const need = known.need !== null && isOwnFigure(known.need) ? null : known.need;
  return { ...known, scenario, need, ...location, ...(explicit ? {} : withoutViolence(known, privacy)) };
}

function withoutOwn(view: View, ownOnly: (id: string) => boolean): View {
  const { selected, saved, scenario } = view;
  const named = scenario === null ? null : namedIn(scenario);
  return {
    ...view,
    selected: selected !== null && ownOnly(selected) ? null : selected,
    saved: saved.filter((id) => !ownOnly(id)),
    scenario: named?.services.some(ownOnly) === true ? null : scenario,
  };
}

/** Longer scenarios travel as a file: chats and old browsers cut longer links off. */
export const LONGEST_SCENARIO = 4000;

const fitsLink = (view: View): boolean => (withLinkIds(view).scenario ?? '').length <= LONGEST_SCENARIO;

/** All scenarios or none: what the address bar lost, a step back would lose. A copied link has at least the shown one. */
function scenarioFor(view: View, explicit: boolean): string | null {
  if (fitsLink(view)) return view.scenario;
  const scenario = shownText(view.scenario ?? '');
  return explicit && scenario !== '' && fitsLink({ ...view, scenario }) ? scenario : null;
}

/** How much of its scenarios a link that is copied can hold. */
export function scenarioInLink(view: View, privacy: Privacy): 'all' | 'shown' | 'none' {
  const { scenario } = withoutPrivate(view, { ...privacy, explicit: true });
  if (scenario === view.scenario) return 'all';
  return scenario === null ? 'none' : 'shown';
}

/** A view from the address bar, with the private parts of the one in memory put back. */
export function withPrivate(parsed: View, memory: View, privacy: Privacy): View {
  const open = withoutPrivate(memory, privacy);
  const location = privacy.locationPrivate && parsed.hromada === null && parsed.place === null;
  const place = location ? { map: memory.map, hromada: memory.hromada, place: memory.place } : {};
  return {
    ...parsed,
    ...place,
    ...filtersOf((key) => united(parsed[key], memory[key], open[key])),
    ...(Object.fromEntries(PRIVATE_KEYS.map((key) => [key, memory[key]])) as Partial<Choices>),
    saved: united(parsed.saved, memory.saved, open.saved),
    selected: parsed.selected ?? (open.selected === null ? memory.selected : null),
    scenario: parsed.scenario ?? (open.scenario === null ? memory.scenario : null),
    need: parsed.need ?? (open.need === null ? memory.need : null),
    q: parsed.q === '' && open.q === '' ? memory.q : parsed.q,
  };
}

type IdKey = (typeof ID_KEYS)[number];

/** The filters by ids, each with the ids that `keep` gives. */
function filtersOf(keep: (key: IdKey) => readonly string[]): Pick<View, IdKey> {
  return Object.fromEntries(ID_KEYS.map((key) => [key, keep(key)])) as Pick<View, IdKey>;
}

/** What the address says, and what memory holds but never wrote. */
function united(parsed: readonly string[], memory: readonly string[], written: readonly string[]): string[] {
  return [...new Set([...parsed, ...memory.filter((each) => !written.includes(each))])];
}

const violentIds = (list: readonly { id: string; violence: boolean }[]) =>
  new Set(list.filter(({ violence }) => violence).map(({ id }) => id));

function withoutViolence(view: View, privacy: Privacy): Partial<View> {
  const { types, recipients = [], typeOf, meansViolence } = privacy;
  const violent = violentIds(types);
  const secret = { types: violent, recipients: violentIds(recipients) };
  const filters = filtersOf((key) => view[key].filter((id) => !secret[FILTERS[key].form.list].has(id)));
  const open = (id: string) => {
    const type = typeOf(id);
    return type !== null && !violent.has(type);
  };
  const chosen = filters.service.length < view.service.length;
  // In find whatever is typed stays out: no list of words knows all that a person in fear may write.
  const typed = view.q !== '' && (view.view === 'find' || meansViolence?.(view.q) !== false);
  return {
    ...filters,
    selected: view.selected !== null && open(view.selected) ? view.selected : null,
    saved: view.saved.filter(open),
    scenario: openScenario(view.scenario, violent, open, (name) => meansViolence?.(name) === false)
      ? view.scenario
      : null,
    q: chosen || typed ? '' : view.q,
  };
}

function openScenario(
  text: string | null,
  violent: ReadonlySet<string>,
  open: (service: string) => boolean,
  harmless: (name: string) => boolean,
): boolean {
  if (text === null || text.length > LONGEST_SCENARIO) return false;
  const named = namedIn(text);
  if (named === null || !named.names.every(harmless)) return false;
  return named.types.every((type) => !violent.has(type)) && named.services.every(open);
}
