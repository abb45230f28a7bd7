import { numberedAs } from '../../data/edit/mend-rows.ts';
import { unitLabel } from '../../data/check/rules/unit-label.ts';
import type { ReadSheet } from '../../data/check/read-sheet.ts';
import type { Problem } from '../../data/finding.ts';
import {
  type OpenedList,
  openList,
  type Plan,
  profileOfPlan,
  proposePlan,
  takeIn,
  type Taken,
} from '../../data/intake/intake.ts';
import { isFault, readProfile, writeProfile } from '../../data/intake/profile/profile.ts';
import type { Choice } from '../../data/intake/question.ts';
import type { Asks } from '../check-file-messages.ts';
import { type ListView, listView } from './list-view.ts';
import type { SiteSources } from './sources.ts';

/** A list while it is being understood, in any layout. */
export interface Listed {
  readonly list: OpenedList;
  readonly sources: SiteSources;
}

type OnLoad = (done: number, of: number) => void;

/** Opens the bytes of a file, or of what was pasted. Throws Unreadable where there is no table. */
export async function openListed(blob: Blob, file: string, sources: SiteSources): Promise<Listed> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { list: openList(bytes, file, sources.intake(null)), sources };
}

/** What is proposed for a list; `oblast`: where it is stated that it belongs. */
export async function proposed(
  { list, sources }: Listed,
  { table, profile }: Asks['propose']['ask'],
  oblast: string | null,
  onLoad: OnLoad,
): Promise<ListView | { readonly fault: Problem }> {
  const own = profile === null ? null : readProfile(profile);
  if (own !== null && isFault(own)) {
    return { fault: { key: 'badProfile', params: { where: own.where, what: own.expected } } };
  }
  const plan = proposePlan(list, sources.intake(oblast), own, table);
  return readByPlan({ list, sources }, plan, onLoad);
}

/** The list as a plan reads it. */
export async function readByPlan(listed: Listed, plan: Plan, onLoad: OnLoad): Promise<ListView> {
  const { hromadas, raions } = listed.sources.check;
  return listView(listed.list, plan, await taken(listed, plan, onLoad), (code) => {
    const unit = hromadas.find((each) => each.code === code);
    return unit === undefined ? null : unitLabel(unit, raions);
  });
}

/** The list as a sheet of ours with the numbers of its own rows. */
export async function sheetByPlan(listed: Listed, plan: Plan, onLoad: OnLoad): Promise<ReadSheet> {
  const { sheet, originOf } = await taken(listed, plan, onLoad);
  return {
    ...sheet,
    sheetName: listed.list.tables[plan.table]?.sheet || null,
    rows: numberedAs(sheet.rows, ({ row }) => originOf(row)),
  };
}

/** What is known of an oblast comes when a row turns out to be of it; then the rows are read once more. */
async function taken({ list, sources }: Listed, plan: Plan, onLoad: OnLoad): Promise<Taken> {
  if (plan.oblast !== null) {
    await sources.need([plan.oblast], onLoad);
    return takeIn(list, plan, sources.intake(plan.oblast));
  }
  const first = takeIn(list, plan, sources.intake(null));
  const named = first.records.flatMap(({ cells }) => /^UA\d{2}/.exec(cells.hromada)?.[0] ?? []);
  const before = sources.intake(null).known.length;
  await sources.need([...new Set(named)], onLoad);
  return sources.intake(null).known.length === before ? first : takeIn(list, plan, sources.intake(null));
}

/** The plan as the text of a profile, named as the file is. */
export function profileText(plan: Plan, { list }: Listed): string {
  return writeProfile(profileOfPlan(plan, { uk: list.file.replace(/\.\w+$/, '') }));
}

/** The hromadas of an oblast to be chosen from, by name. */
export function unitsOf(oblast: string, { hromadas, raions }: SiteSources['check']): Choice[] {
  return hromadas
    .filter(({ code }) => code.startsWith(oblast))
    .map((unit) => ({ value: unit.code, label: unitLabel(unit, raions) }))
    .toSorted((a, b) => a.label.uk.localeCompare(b.label.uk, 'uk'));
}
