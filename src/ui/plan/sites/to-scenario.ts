import type { Code } from '../../../domain/code.ts';
import { scenarioFromSites } from '../../../domain/scenario/from-sites.ts';
import { type Change, type Scenario, territoryOf } from '../../../domain/scenario/scenario.ts';
import { formatScenario } from '../../../domain/scenario/text.ts';
import { type Stop, waysOf } from '../../../domain/siting/ways.ts';
import { waysBy } from '../../../domain/travel/table.ts';
import type { Derived } from '../../../state/derived.ts';
import type { Done } from './use-sites.ts';

type Answer = Pick<Done, 'closed' | 'moving'> & {
  readonly question: Pick<Done['question'], 'type' | 'way'>;
  readonly result: Pick<Done['result'], 'sites' | 'newlyCovered' | 'moved'>;
};

/**
 * The answer as a scenario's text, after whatever scenario there is: its services were counted as existing. What is
 * moved is moved there, what was thought away is removed.
 */
export function toScenario(
  { question, result, closed, moving }: Answer,
  agreements: boolean,
  { rowByCode, whatIf, travel }: Pick<Derived, 'rowByCode' | 'whatIf' | 'travel'>,
): string {
  const ways = waysOf(question.way === 'road' && travel !== null ? waysBy(travel, 'minutes') : null);
  const stopOf = (code: Code): Stop | null => {
    const at = rowByCode.get(code)?.hromada.seat?.at;
    return at === undefined ? null : { code, at };
  };
  const added = scenarioFromSites(result, {
    type: question.type,
    agreements,
    between: (home, site) => {
      const [from, to] = [stopOf(home), stopOf(site)];
      return from === null || to === null ? Infinity : ways.between(from, to);
    },
  });
  const into = new Map(
    result.moved.flatMap(({ from, to }) => (to === null ? [] : [[territoryOf(to), from]])),
  );
  const gone = [
    ...[...closed.values()].flat(),
    ...result.moved.flatMap(({ from, to }) => (to === null ? (moving.get(from) ?? []) : [])),
  ];
  const changes = [
    ...added.flatMap((each): Change[] => {
      const from = into.get(each.hromada ?? '');
      if (from === undefined) return [each];
      const stays = territoryOf(from) === each.hromada;
      const area = each.area.length === 0 ? null : each.area;
      if (stays && area === null) return [];
      const hromada = stays ? null : each.hromada;
      return (moving.get(from) ?? []).map((service) => ({ kind: 'move', service, hromada, area }));
    }),
    ...gone.map((service): Change => ({ kind: 'remove', service })),
  ];
  return formatScenario([...withoutTouched(whatIf?.scenario ?? [], changes), ...changes]);
}

/** A service is moved or removed once: what a scenario did to it before is forgotten. */
function withoutTouched(scenario: Scenario, changes: readonly Change[]): Scenario {
  const touched = new Set(changes.flatMap((change) => (change.kind === 'add' ? [] : [change.service])));
  return scenario.filter((change) => change.kind === 'add' || !touched.has(change.service));
}
