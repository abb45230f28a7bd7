import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Changes } from './change.ts';
import { CHOICES } from './changes/choices.ts';
import { DATA } from './changes/data.ts';
import { LOOK } from './changes/look.ts';
import { RULES } from './changes/rules.ts';
import { WORDS } from './changes/words.ts';
import type * as Seen from './seen/index.ts';
import { readTable, stands } from './table.ts';
import { copyOfTree } from './tree.ts';

/*
 * The table «Where each change goes» of CONTRIBUTING.md, walked: every change of it is made in one copy of the tree, as
 * a newcomer would make it. The copy compiles, each part that is forgotten does not, and every surface follows.
 */

const ROWS = readTable(readFileSync('CONTRIBUTING.md', 'utf8'));
const CHANGES: Changes = { ...DATA, ...WORDS, ...CHOICES, ...LOOK, ...RULES };
const FORGOTTEN = Object.values(CHANGES).flatMap(({ forgotten }) => forgotten ?? []);

const copy = copyOfTree();
const touched = new Map<string, Map<string, boolean>>();
for (const [change, { make }] of Object.entries(CHANGES)) {
  const files = new Map<string, boolean>();
  touched.set(change, files);
  make(copy.tree((file, isNew) => files.set(file, files.get(file) ?? isNew)));
}
const fork = copy.fork();
for (const { undo } of FORGOTTEN) undo(fork.tree(() => undefined));

let SEEN: (typeof Seen)['SEEN'] = {};
/** What the compiler says of the copy, and of the one that lacks parts. */
let whole = '';
let broken = '';

beforeAll(async () => {
  const index = path.join(copy.root, 'tests/architecture/walk/seen/index.ts');
  const seen = import(pathToFileURL(index).href) as Promise<typeof Seen>;
  [{ SEEN }, whole, broken] = await Promise.all([seen, copy.complaints(), fork.complaints()]);
}, 300_000);
afterAll(() => {
  copy.remove();
  fork.remove();
}, 60_000);

describe('the table of CONTRIBUTING.md', () => {
  it('and the trials are of the same changes', () => {
    const rows = ROWS.map(({ change }) => change).toSorted();
    expect(rows.length).toBeGreaterThan(20);
    expect(Object.keys(CHANGES).toSorted()).toEqual(rows);
    expect(Object.keys(SEEN).toSorted()).toEqual(rows);
  });

  it('compiles with every change made', () => expect(whole).toBe(''));

  it('does not compile where a part is forgotten: each is said, in the file that lacks it', () => {
    const errors = broken.split(/\n(?=\S)/);
    expect(FORGOTTEN.length).toBeGreaterThan(12);
    const unsaid = FORGOTTEN.filter(({ said }) => !errors.some((error) => said.test(error)));
    const patterns = unsaid.map(({ said }) => said);
    expect(patterns, broken).toEqual([]);
  });
});

describe.each(ROWS)('$change', ({ change, touches, seen }) => {
  it('touches the named files and no other', () => {
    const files = [...(touched.get(change) ?? [])];
    const astray = files.filter(([file, isNew]) => !touches.some((name) => stands(name, file, isNew)));
    expect(astray.map(([file]) => file)).toEqual([]);
    const idle = touches.filter((name) => !files.some(([file, isNew]) => stands(name, file, isNew)));
    expect(idle).toEqual([]);
  });

  it('is seen in nothing but what is named', () => {
    expect(Object.keys(SEEN[change] ?? {}).toSorted()).toEqual(seen.toSorted());
  });

  it.each(seen)('is seen in: %s', async (surface) => {
    const look = SEEN[change]?.[surface];
    if (look === undefined) expect.fail('no trial');
    await look();
  });
});
