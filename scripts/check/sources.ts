import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readBorders } from '../../src/data/packs/borders.ts';
import type { CheckSources } from '../../src/data/check/context.ts';
import { buildSettlementFinder } from '../../src/data/check/settlement-finder.ts';
import { parsePhone } from '../../src/data/contact/phone.ts';
import { compileHours } from '../../src/data/contact/weekly.ts';
import { buildLocator, type Locator } from '../../src/domain/geo/locate.ts';
import { perKey } from '../../src/domain/memo.ts';
import type { ISODate } from '../../src/domain/date.ts';
import { type Published, readPublished } from '../report/published.ts';

/** What a file is checked against, from the built data. Settlements and borders are read an oblast at a time. */
export function readCheckSources(folder: string, oblast: string | null, today: ISODate): CheckSources {
  const published = readPublished(folder);
  const { manifest, pack } = published;
  const settlements = perKey((prefix) => buildSettlementFinder(published.settlements(prefix)));
  const locators = perKey((prefix) => locatorOf(folder, published, prefix));
  return {
    types: manifest.types,
    recipients: manifest.recipients,
    hromadas: pack.hromadas,
    raions: pack.raions,
    formerNames: manifest.formerNames,
    oblast,
    today,
    phone: parsePhone,
    hours: compileHours,
    settlement: (hromada, text) => settlements(hromada.slice(0, 4)).find(hromada, text),
    settlementNames: (hromada) => settlements(hromada.slice(0, 4)).names(hromada),
    settlementsNamed: (name, hromada) => settlements(hromada.slice(0, 4)).named(name),
    published: published.ids,
    borders: manifest.borders,
    locate: (at, prefix) => locators(prefix)?.locate(at),
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
