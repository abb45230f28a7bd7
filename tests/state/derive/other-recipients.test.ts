import { describe, expect, it } from 'vitest';
import { otherRecipients } from '../../../src/state/derive/other-recipients.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { TAXI, TODAY } from '../../fixtures/packs/country.ts';
import { DATASET } from '../../ui/scope.ts';

const visitor = { origin: null, hromada: null, today: TODAY };
const dataset = {
  ...DATASET,
  services: [
    { ...TAXI, id: 'silent' },
    { ...TAXI, id: 'empty', eligibility: [] },
    { ...TAXI, id: 'veterans', eligibility: ['veterans'] },
    { ...TAXI, id: 'older', eligibility: ['older', 'veterans'] },
    { ...TAXI, id: 'paid', eligibility: ['veterans'], fees: 'paid' as const },
  ],
};
const found = (recipients: readonly string[], more = {}) =>
  otherRecipients(dataset, { ...DEFAULT_VIEW, service: ['social-taxi'], recipients, ...more }, visitor).map(
    ({ service, number }) => [service.id, number],
  );

describe('services for other people', () => {
  it('are those that state whom they help, and not these', () => {
    expect(found(['older'])).toEqual([
      ['paid', 0],
      ['veterans', 0],
    ]);
    expect(found(['older', 'veterans'])).toEqual([]);
  });

  it('are none where nobody was named, and keep to the other conditions', () => {
    expect(found([])).toEqual([]);
    expect(found(['older'], { cost: ['free'] })).toEqual([['veterans', 0]]);
  });
});
