import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBorders } from '../../src/data/borders.ts';
import type { CheckSources } from '../../src/data/check/context.ts';
import type { Code } from '../../src/domain/code.ts';
import type { Settlement } from '../../src/domain/hromada.ts';
import { buildLocator, type Locator } from '../../src/domain/locate.ts';
import type { ISODate } from '../../src/domain/service.ts';
import { buildSettlementIndex, type SettlementIndex } from '../data/settlement-index.ts';
import { type Published, readPublished } from '../report/published.ts';
import { parsePhone } from '../sources/phone.ts';
import { compileHours } from '../sources/weekly.ts';

/** What a file is checked against, from the built data. Settlements and borders are read an oblast at a time. */
export function readCheckSources(folder: string, oblast: string | null, today: ISODate): CheckSources {
  const published = readPublished(folder);
  const { manifest, pack } = published;
  const settlements = perOblast((prefix) => settlementsOf(published, prefix));
  const locators = perOblast((prefix) => locatorOf(folder, published, prefix));
  return {
    types: manifest.types,
    recipients: manifest.recipients,
    hromadas: pack.hromadas,
    raions: pack.raions,
    oblast,
    today,
    phone: parsePhone,
    hours: compileHours,
    settlement: (hromada, text) => settlements(hromada.slice(0, 4)).find(hromada, text),
    settlementNames: (hromada) => settlements(hromada.slice(0, 4)).names(hromada),
    locate: (at, prefix) => locators(prefix)?.locate(at),
  };
}

interface Settlements {
  readonly find: (hromada: Code, text: string) => Settlement | null;
  readonly names: (hromada: Code) => readonly string[];
}

function settlementsOf(published: Published, prefix: string): Settlements {
  const all = published.settlements(prefix);
  const index: SettlementIndex = buildSettlementIndex(all);
  return {
    find: (hromada, text) => {
      const within = hromada.slice(0, 9).replace(/000$/, '');
      const coded = index.byCode(text);
      if (coded !== null) return coded.code.startsWith(within) ? coded : null;
      const [only, ...others] = index.named(text, within);
      return only === undefined || others.length > 0 ? null : only;
    },
    names: (hromada) =>
      all.filter(({ code }) => code.startsWith(hromada.slice(0, 9))).map(({ name }) => name.uk),
  };
}

/** Undefined where the oblast is not in the built data. */
function locatorOf(folder: string, { manifest }: Published, prefix: string): Locator | undefined {
  const file = manifest.regions.find(({ code }) => code.startsWith(prefix))?.files.borders;
  if (file === undefined || !existsSync(path.join(folder, file))) return undefined;
  const json: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const { features } = readBorders(json, file).polygons;
  return buildLocator(features.map(({ properties, geometry }) => ({ code: properties.code, geometry })));
}

function perOblast<T>(make: (prefix: string) => T): (prefix: string) => T {
  const known = new Map<string, T>();
  return (prefix) => {
    const found = known.has(prefix) ? (known.get(prefix) as T) : make(prefix);
    known.set(prefix, found);
    return found;
  };
}
