import { expect, test } from 'vitest';
import { contactFor } from '../../src/domain/contact.ts';
import type { Hotline } from '../../src/domain/service-type.ts';
import { makeDetail, makeService, makeType } from './make.ts';

const phone = (tel: string) => ({ tel, label: `тел. ${tel}` });
const place = makeService({ id: 'cnap', detail: makeDetail({ phones: [phone('+380462111111')] }) });
const silent = makeService({ id: 'silent', detail: makeDetail() });
const line = { id: 'line-1547', label: '15-47', href: 'tel:1547' } as Hotline;

test('the provider by phone, else e-mail, else site', () => {
  const detail = makeDetail({
    phones: [phone('+380462774747'), phone('2')],
    email: 'a@b.ua',
    url: 'https://www.b.ua/',
  });
  const service = makeService({ detail });
  const call = (extra: Partial<typeof detail>) =>
    contactFor({ ...service, detail: { ...detail, ...extra } }, [place], [], null);
  expect(call({})).toMatchObject({
    kind: 'provider',
    label: 'тел. +380462774747',
    href: 'tel:+380462774747',
  });
  expect(call({ phones: [] })).toMatchObject({ kind: 'provider', label: 'a@b.ua', href: 'mailto:a@b.ua' });
  expect(call({ phones: [], email: null })).toMatchObject({
    kind: 'provider',
    label: 'b.ua',
    href: 'https://www.b.ua/',
  });
});

test('else the place to apply that can be called, before one that can only be written to', () => {
  const writes = makeService({ id: 'writes', detail: makeDetail({ email: 'c@d.ua' }) });
  expect(contactFor(silent, [silent, writes, place], [], null)).toMatchObject({
    kind: 'applyPlace',
    service: place,
  });
  expect(contactFor(null, [writes], [], null)).toMatchObject({ kind: 'applyPlace', href: 'mailto:c@d.ua' });
});

test('else 15-45, whatever is known; a violence-related type has a line of its own', () => {
  const government = { kind: 'hotline', service: null, label: '15-45', href: 'tel:1545' };
  expect(contactFor(silent, [silent], [line], null)).toEqual(government);
  expect(contactFor(makeService(), [], [line], makeType('taxi', { hotlines: [line.id] }))).toEqual(
    government,
  );
  const type = makeType('crisis', { violence: true, hotlines: ['missing', line.id] });
  expect(contactFor(null, [], [line], type)).toEqual({ ...government, label: '15-47', href: 'tel:1547' });
  expect(contactFor(null, [], [], type)).toEqual(government);
});
