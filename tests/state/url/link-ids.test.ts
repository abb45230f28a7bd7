import { describe, expect, it } from 'vitest';
import { linkIdOf } from '../../../src/domain/link-id.ts';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { withLinkIds, withOwnIds } from '../../../src/state/url/link-ids.ts';
import { formatView, parseView } from '../../../src/state/url/url.ts';
import { DEFAULT_VIEW, type View } from '../../../src/state/view.ts';
import { COUNSEL, NORTH_PACK, SHELTER, SOUTH_PACK, TAXI } from '../../fixtures/packs/country.ts';
import { MANIFEST } from '../../fixtures/packs/release.ts';

const DATASETS = [NORTH_PACK, SOUTH_PACK].map((pack) => toDataset(MANIFEST, pack));
const COPIED = { types: MANIFEST.types, typeOf: () => null, locationPrivate: false, explicit: true };
const view = (part: Partial<View>): View => ({ ...DEFAULT_VIEW, ...part });
const opened = (hash: string) => withOwnIds(parseView(hash, MANIFEST).view, DATASETS);

const CHOSEN = view({
  view: 'refer',
  selected: COUNSEL.id,
  saved: [SHELTER.id, TAXI.id],
  scenario: `m.${TAXI.id}.1102003.-~a.day-care.1101001.~r.${COUNSEL.id}`,
});

describe('ids in links', () => {
  it('are opaque wherever a service is named, and lead back to it', () => {
    const link = formatView(CHOSEN, COPIED);
    for (const { id } of [TAXI, COUNSEL, SHELTER]) expect(link).not.toContain(id);
    expect(link).toContain(`saved=${linkIdOf(SHELTER.id)},${linkIdOf(TAXI.id)}`);
    expect(opened(link)).toEqual(CHOSEN);
    // The same link again, whether the packs have come or not.
    expect(formatView(opened(link), COPIED)).toBe(link);
    expect(formatView(parseView(link).view, COPIED)).toBe(link);
  });

  it('of an old link are still understood', () => {
    const old = `#view=refer&selected=${COUNSEL.id}&saved=${SHELTER.id},${TAXI.id}`;
    expect(opened(old)).toEqual({ ...CHOSEN, scenario: null });
  });

  it('that nothing stands behind stay as they are, and one service is one entry', () => {
    const unknown = linkIdOf('gone');
    const twice = view({ saved: [TAXI.id, linkIdOf(TAXI.id), unknown, 'nobody'] });
    expect(withOwnIds(twice, DATASETS).saved).toEqual([TAXI.id, unknown, 'nobody']);
    expect(withOwnIds(twice, [])).toBe(twice);
    expect(withLinkIds(DEFAULT_VIEW)).toBe(DEFAULT_VIEW);
  });
});
