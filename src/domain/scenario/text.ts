import { escapeId, unescapeId } from './id-text.ts';
import { type Change, checkScenario, type Scenario, type ScenarioRead } from './scenario.ts';

/*
 * The value of the URL's `scenario`: changes divided by `~`, parts of a change by `.`.
 *   a.<type>.<hromada>.<area>     added; one of the two may be empty
 *   m.<service>.<hromada>.<area>  moved; empty leaves it as it is, area `-` is its own hromada
 *   r.<service>                   removed
 * Territories are without their `UA`, those of an area divided by `_`. In ids all but letters, digits and `-` of ASCII
 * is `*` and two hexadecimal digits a byte of UTF-8. So nothing needs percent-encoding, and a scenario has one text.
 */

const OWN = '-';

/** The text of a scenario; empty for one without changes. */
export function formatScenario(scenario: Scenario): string {
  return scenario.map(formatChange).join('~');
}

/** Reads what `formatScenario` wrote; says why and at which change where it cannot. */
export function parseScenario(text: string): ScenarioRead {
  const changes: Change[] = [];
  for (const [at, part] of (text === '' ? [] : text.split('~')).entries()) {
    const change = parseChange(part);
    if (change === null) return { scenario: null, fault: 'malformed', at };
    changes.push(change);
  }
  return checkScenario(changes);
}

function formatChange(change: Change): string {
  if (change.kind === 'remove') return `r.${escapeId(change.service)}`;
  const hromada = change.hromada?.slice(2) ?? '';
  if (change.kind === 'add') return `a.${escapeId(change.type)}.${hromada}.${formatArea(change.area)}`;
  const area = change.area === null ? '' : change.area.length === 0 ? OWN : formatArea(change.area);
  return `m.${escapeId(change.service)}.${hromada}.${area}`;
}

function formatArea(area: readonly string[]): string {
  return area.map((territory) => territory.slice(2)).join('_');
}

function parseChange(text: string): Change | null {
  const [kind, written = '', hromadaText, areaText, ...more] = text.split('.');
  const id = unescapeId(written);
  if (id === null || more.length > 0) return null;
  if (kind === 'r') return hromadaText === undefined ? { kind: 'remove', service: id } : null;
  if (hromadaText === undefined || areaText === undefined) return null;
  const hromada = hromadaText === '' ? null : `UA${hromadaText}`;
  const area = areaText === '' || areaText === OWN ? [] : areaText.split('_').map((digits) => `UA${digits}`);
  if (kind === 'a') return areaText === OWN ? null : { kind: 'add', type: id, hromada, area };
  if (kind === 'm') return { kind: 'move', service: id, hromada, area: areaText === '' ? null : area };
  return null;
}
