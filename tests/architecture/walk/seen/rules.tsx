import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { BENCHES } from '../../../../bench/list.ts';
import { checkFolder } from '../../../../scripts/data/check.ts';
import { readRegisters } from '../../../../scripts/data/from-registers.ts';
import { pinnedFiles } from '../../../../scripts/data/pinned.ts';
import { creditsOf, type SourcesLock, wantedFiles } from '../../../../scripts/fetch/lock.ts';
import { REGISTERS } from '../../../../scripts/sources/registers.ts';
import { checkFile } from '../../../../src/data/check/check-file.ts';
import { messageOf } from '../../../../src/data/finding.ts';
import { openList, proposePlan } from '../../../../src/data/intake/intake.ts';
import { loadWords } from '../../../../src/i18n/load.ts';
import { Sources } from '../../../../src/ui/about/Sources.tsx';
import { bytesOf, csvOf, SOURCES } from '../../../data/check/sources.ts';
import { INTAKE } from '../../../data/intake/sources.ts';
import type { Seen } from './seen.ts';
import { draw, ROOT, SITE, textOf } from './page.tsx';

const lock = () => JSON.parse(readFileSync(path.join(ROOT, 'data/sources.lock.json'), 'utf8')) as SourcesLock;

/** What the country gets of the new register alone: the others are not pinned in the copy. */
async function readTrial() {
  const local = path.join(ROOT, '.cache/trial.csv');
  mkdirSync(path.dirname(local), { recursive: true });
  writeFileSync(local, 'code,people\nUA91020030000010074,12\nUA00000000000000000,5\n');
  const files = wantedFiles(lock(), ({ source }) => source === 'trial');
  const [file = expect.fail('not pinned')] = files;
  const { committed, country } = SITE;
  const land = { units: country.units, gazetteer: country, codifier: { settlements: new Map() } };
  const register = REGISTERS.find(({ name }) => name === 'trial') ?? expect.fail('not in the list');
  return readRegisters(pinnedFiles([{ ...file, local }] as never, lock()), land, committed, [register]);
}

const TRIED = 'Надавач,Послуга,Громада,Лічба\nПриклад,Соціальне таксі,Озерна,12\n';

function checked() {
  const result = checkFile(bytesOf(csvOf({ provider: 'Спроба' })), 'a.csv', SOURCES);
  if (result.kind === 'unreadable') return expect.fail(result.finding.key);
  return result.findings.find(({ key }) => (key as string) === 'trial') ?? expect.fail('nothing said');
}

export const RULES: Seen = {
  'an open register': {
    build: async () => {
      const { needs, notes, services } = await readTrial();
      expect([needs[0]?.id, needs[0]?.weights.get('UA91020030000010074'), services]).toEqual([
        'trial',
        12,
        [],
      ]);
      expect(notes).toEqual(['Trial: 2 rows = 1 placed + 1 unplaced']);
    },
    about: async () => {
      const html = await draw(<Sources sources={creditsOf(lock())} borders="osm" />);
      expect(textOf(html)).toContain('Пробний реєстр (приклад)');
    },
  },
  'a known list layout': {
    import: () => {
      const { profile, mapping } = proposePlan(openList(TRIED, 'list', INTAKE), INTAKE);
      expect(profile?.name.uk).toBe('пробний перелік');
      expect(mapping.map(({ to }) => to)).toEqual(['provider', 'service_type', 'hromada', 'capacity']);
    },
  },
  'a check of a row': {
    check: () => expect(messageOf(checked())).toContain('спроба — не надавач'),
    language: async () => {
      await loadWords('en', ['check']);
      expect(messageOf(checked(), 'en')).toContain('a try is no provider');
    },
  },
  'a rule of `data/`': {
    'check of data': async () => {
      const { lines } = await checkFolder(path.join(ROOT, 'data'), new Date('2026-05-15'));
      expect(lines.filter((line) => line.includes('спроба — не обстеження'))).toHaveLength(2);
    },
  },
  'a figure of the bench': {
    bench: async () => expect(await BENCHES['trial']?.()).toMatchObject([{ ours: '1 ms' }]),
  },
};
