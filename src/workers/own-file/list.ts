import { numberedAs } from '../../data/edit/mend-rows.ts';
import { unitLabel } from '../../data/check/rules/unit-label.ts';
import type { ReadSheet } from '../../data/check/read-sheet.ts';
import {
  type OpenedList,
  openList,
  type Plan,
  profileOfPlan,
  proposePlan,
  type Taken,
  takeInSlices,
} from '../../data/intake/intake.ts';
import { isFault, readProfile, writeProfile } from '../../data/intake/profile/profile.ts';
import type { Choice } from '../../data/intake/question.ts';
import type { Asks, Progress } from '../check-file-messages.ts';
import { type ListView, listView } from './list-view.ts';
import type { SiteSources } from './sources.ts';

/** A list while it is being understood, in any layout. */
export interface Listed {
  readonly list: OpenedList;
  readonly sources: SiteSources;
  /** What was read last, which is what is taken most often. */
  last: { readonly plan: string; readonly taken: Taken } | null;
}

/** How a reading is followed, and ended before its time. */
export interface Reading {
  readonly report: Progress;
  /** Whether nobody waits for it any more. */
  readonly isLate: () => boolean;
}

/** Opens the bytes of a file, or of what was pasted. Throws Unreadable where there is no table. */
export async function openListed(blob: Blob, file: string, sources: SiteSources): Promise<Listed> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { list: openList(bytes, file, sources.intake()), sources, last: null };
}

/** What is proposed for a list; `oblast`: where it is stated that it belongs. */
export async function proposed(
  listed: Listed,
  { table, profile }: Asks['propose']['ask'],
  oblast: string | null,
  reading: Reading,
): Promise<Asks['propose']['answer']> {
  const own = profile === null ? null : readProfile(profile);
  if (own !== null && isFault(own)) {
    return { fault: { key: 'badProfile', params: { where: own.where, what: own.expected } } };
  }
  return readByPlan(listed, proposePlan(listed.list, listed.sources.intake(), own, table, oblast), reading);
}

/** The list as a plan reads it; null where another plan came meanwhile. */
export async function readByPlan(listed: Listed, plan: Plan, reading: Reading): Promise<ListView | null> {
  const { hromadas, raions } = listed.sources.check;
  const taken = await takenBy(listed, plan, reading);
  if (taken === null) return null;
  return listView(listed.list, plan, taken, (code) => {
    const unit = hromadas.find((each) => each.code === code);
    return unit === undefined ? null : unitLabel(unit, raions);
  });
}

/** The list as a sheet of ours with the numbers of its own rows. */
export async function sheetByPlan(listed: Listed, plan: Plan, report: Progress): Promise<ReadSheet> {
  const taken = await takenBy(listed, plan, { report, isLate: () => false });
  if (taken === null) throw new Error('own file: a table was not waited for');
  const { sheet, originOf } = taken;
  return {
    ...sheet,
    sheetName: listed.list.tables[plan.table]?.sheet || null,
    rows: numberedAs(sheet.rows, ({ row }) => originOf(row)),
  };
}

/** What is known of an oblast comes when a row turns out to be of it; then the rows are read once more. */
async function takenBy(listed: Listed, plan: Plan, reading: Reading): Promise<Taken | null> {
  const { sources, last } = listed;
  const key = JSON.stringify(plan);
  if (last?.plan === key) return last.taken;
  const load = (oblasts: readonly string[]) =>
    sources.need(oblasts, (done, of) => reading.report('load', done, of));
  if (plan.oblast !== null) await load([plan.oblast]);
  const before = sources.intake();
  let taken = await readIn(listed, plan, reading);
  if (taken !== null && plan.oblast === null) {
    const named = taken.records.flatMap(({ cells }) => /^UA\d{2}/.exec(cells.hromada)?.[0] ?? []);
    await load([...new Set(named)]);
    if (sources.intake() !== before) taken = await readIn(listed, plan, reading);
  }
  if (taken !== null) listed.last = { plan: key, taken };
  return taken;
}

/** Of the bar that shows how far it is. */
const STEPS = 20;

/** Reads in slices: a later plan is heard between two of them, and ends the earlier. */
async function readIn({ list, sources }: Listed, plan: Plan, reading: Reading): Promise<Taken | null> {
  const of = list.tables[plan.table]?.rows.length ?? 0;
  const slices = takeInSlices(list, plan, sources.intake());
  for (let told = 0; ; ) {
    const { done, value } = slices.next();
    if (done === true) return value;
    // The page draws itself at each step of the bar.
    if (value - told > of / STEPS) reading.report('rows', (told = value), of);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    if (reading.isLate()) return null;
  }
}

/** The plan as the text of a profile, named as the file is. */
export function profileText(plan: Plan, { list }: Listed): string {
  return writeProfile(profileOfPlan(plan, { uk: list.file.replace(/\.\w+$/, '') }));
}

/** The hromadas of an oblast to be chosen from, by name. */
export function unitsOf(oblast: string, { hromadas, raions }: SiteSources['check']): Choice[] {
  return hromadas
    .filter(({ code }) => code.startsWith(oblast))
    .toSorted((a, b) => a.name.uk.localeCompare(b.name.uk, 'uk'))
    .map((unit) => ({ value: unit.code, label: unitLabel(unit, raions) }));
}
