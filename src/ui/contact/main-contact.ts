import { type Contact, crisisOf, firstContact, plainOf } from '../../domain/contact/contact.ts';

/**
 * Whom to call where there is room for one: the first of the chain. Of a violence-related service the crisis lines
 * stand first, and beside them only the provider's own number: no office takes their place.
 */
export function mainContact(contacts: readonly Contact[]): Contact | null {
  const plain = plainOf(contacts);
  if (crisisOf(contacts).length === 0) return firstContact(plain);
  return plain.find(({ kind }) => kind === 'provider') ?? null;
}

/** Of the lines on violence the one for advice: the police come first, who would rather talk calls the next number. */
export function adviceOn(contacts: readonly Contact[]): Contact | null {
  const called = crisisOf(contacts).filter(({ href }) => href.startsWith('tel:'));
  return called[1] ?? called[0] ?? null;
}
