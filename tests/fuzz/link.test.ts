import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario, formatScenario } from '../../src/domain/scenario/text.ts';
import { formatSet, parseSet } from '../../src/domain/scenario/set.ts';
import { readScenarioFile } from '../../src/data/scenario/scenario-file.ts';
import { withLinkIds } from '../../src/state/url/link-ids.ts';
import { readKept } from '../../src/state/shortlist/keep.ts';
import { formatView, parseView } from '../../src/state/url/url.ts';
import { URL_KEYS } from '../../src/state/url/keys.ts';
import { MANIFEST } from '../fixtures/packs/release.ts';
import { hostileText, RUNS } from './hostile.ts';

/** A copied link: nothing is left out. */
const OPEN = { types: MANIFEST.types, typeOf: () => 'social-taxi', locationPrivate: false, explicit: true };
const key = fc.oneof(fc.constantFrom(...Object.keys(URL_KEYS)), hostileText);
const link = fc
  .array(fc.tuple(key, fc.oneof(hostileText, hostileText.map(encodeURIComponentSafely))), { maxLength: 8 })
  .map((pairs) => `#${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);

function encodeURIComponentSafely(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}

test('any fragment opens something, and what it opened has one link that opens the same', () => {
  fc.assert(
    fc.property(link, (hash) => {
      const { view, problems } = parseView(hash, MANIFEST);
      const written = formatView(view, OPEN);
      const again = parseView(written, MANIFEST);
      expect(again.view).toEqual(withLinkIds(view));
      expect(again.problems).toEqual([]);
      for (const problem of problems) expect(problem.key in URL_KEYS).toBe(true);
    }),
    RUNS,
  );
});

test('any text of a scenario is read or refused, and what was read is written back', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const { scenario } = parseScenario(text);
      if (scenario !== null) expect(parseScenario(formatScenario(scenario)).scenario).toEqual(scenario);
      const { set } = parseSet(text);
      if (set !== null) expect(formatSet(set) ?? '').toBe(text);
      expect(() => readScenarioFile(text)).not.toThrow();
      const json = JSON.stringify(text);
      expect(
        readScenarioFile(`{"sotsmapaScenario":2,"scenarios":[{"changes":[{"kind":${json}}]}]}`),
      ).toHaveProperty('fault');
    }),
    RUNS,
  );
});

test('whatever the device kept is a list, nothing or unreadable', () => {
  const stored = fc.oneof(
    hostileText,
    fc.json(),
    fc.json().map((json) => `{"schema":1,"saved":${json},"notes":${json}}`),
  );
  fc.assert(
    fc.property(stored, (text) => {
      const kept = readKept({ getItem: () => text, setItem: () => undefined, removeItem: () => undefined });
      if (kept === null || kept === 'unreadable') return;
      expect(kept.saved.every((id) => typeof id === 'string')).toBe(true);
      expect(Object.values(kept.notes).every((note) => typeof note === 'string')).toBe(true);
    }),
    RUNS,
  );
});
