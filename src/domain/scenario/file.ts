import { type Change, checkScenario, type Scenario, type ScenarioRead } from './scenario.ts';

/** Counts up when older readers could not understand a file. */
const SCHEMA = 1;

/** A scenario file: JSON for people and programs. `release` says what the scenario was drawn over. */
export function scenarioToJson(scenario: Scenario, release: string): string {
  return `${JSON.stringify({ sotsmapaScenario: SCHEMA, release, changes: scenario }, null, 2)}\n`;
}

/** Reads a scenario file; what is not one is `malformed`, and so is one of a newer schema. */
export function scenarioFromJson(text: string): ScenarioRead & { readonly release: string | null } {
  const file = parse(text);
  const release = isRecord(file) && typeof file['release'] === 'string' ? file['release'] : null;
  if (!isRecord(file) || file['sotsmapaScenario'] !== SCHEMA || !Array.isArray(file['changes'])) {
    return { scenario: null, fault: 'malformed', at: 0, release };
  }
  const changes: Change[] = [];
  for (const [at, item] of file['changes'].entries()) {
    const change = readChange(item);
    if (change === null) return { scenario: null, fault: 'malformed', at, release };
    changes.push(change);
  }
  return { ...checkScenario(changes), release };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

function readChange(item: unknown): Change | null {
  if (!isRecord(item)) return null;
  const { kind, type, service, hromada = null, area } = item;
  if (kind === 'remove') return typeof service === 'string' ? { kind, service } : null;
  if (!isTextOrNull(hromada)) return null;
  if (kind === 'add') {
    return typeof type === 'string' && isTexts(area) ? { kind, type, hromada, area } : null;
  }
  if (kind !== 'move' || typeof service !== 'string') return null;
  return area === null || isTexts(area) ? { kind, service, hromada, area } : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
