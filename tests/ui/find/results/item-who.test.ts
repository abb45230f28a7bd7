import { expect, it } from 'vitest';
import type { Contact } from '../../../../src/domain/contact/contact.ts';
import { wordsIn } from '../../../../src/i18n/use-words.ts';
import { itemWho } from '../../../../src/ui/find/results/item-place.ts';
import { LISOVA, TAXI } from '../../../fixtures/packs/country.ts';
import { makeItem } from '../../scope.ts';

const home = { ...LISOVA, seat: { name: { uk: 'Лісове', en: 'Lisove' }, at: [31, 50] as const } };
const item = { ...makeItem(TAXI, {}), home };
const who = (contact: Partial<Contact>) =>
  itemWho(item, { body: null, line: null, ...contact } as Contact, wordsIn('uk')).replaceAll('\u00a0', ' ');

it('an office’s number is of the hromada that has it, which need not be the reader’s own', () => {
  expect(who({ kind: 'provider' })).toBe('Надавач');
  expect(who({ kind: 'applyPlace' })).toBe('ЦНАП · Лісове');
  expect(who({ kind: 'body' })).toBe('Соцзахист · Лісове');
  expect(who({ kind: 'body', body: { kind: 'centre' } as Contact['body'] })).toBe('Соцслужби · Лісове');
  expect(who({ kind: 'oblast' })).not.toContain('Лісове');
});
