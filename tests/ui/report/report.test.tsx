import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/i18n/index.ts';
import { ServiceCard } from '../../../src/ui/card/ServiceCard.tsx';
import { mailLink } from '../../../src/ui/report/mail-link.ts';
import { formLink, reportMessage } from '../../../src/ui/report/report-message.ts';
import { ReportLink } from '../../../src/ui/report/ReportLink.tsx';
import { SHELTER, TAXI } from '../../fixtures/packs/country.ts';
import { DATASET, makeItem } from '../scope.ts';

const t = wordsOf('uk');
const RECORD = { id: 'n-taxi', name: 'Соціальне таксі, Лось', release: '2025-1' };
const html = (ways: { reportEmail: string | null; reportUrl: string | null }) =>
  renderToStaticMarkup(<ReportLink {...RECORD} ways={ways} />);

describe('a report', () => {
  it('names the record, its name and the release', () => {
    const { subject, body } = reportMessage(RECORD, t);
    expect(subject).toBe('Неточність у записі n-taxi');
    expect(body).toContain('Запис: n-taxi');
    expect(body).toContain('Соціальне таксі, Лось');
    expect(body).toContain('2025-1');
  });

  it('carries the id alone where the name must not travel', () => {
    const { subject, body } = reportMessage({ ...RECORD, name: null }, t);
    expect(subject + body).toContain('n-taxi');
    expect(subject + body).not.toContain('Назва');
  });

  it('becomes a mail link that holds through encoding', () => {
    const link = new URL(mailLink('map@example.org', { subject: 'А & Б?', body: 'перший\nдругий' }));
    expect(link.pathname).toBe('map@example.org');
    expect(link.searchParams.get('subject')).toBe('А & Б?');
    expect(link.searchParams.get('body')).toBe('перший\r\nдругий');
  });

  it('puts an id into a form address safely', () => {
    expect(formLink('https://example.org/new?title={id}', 'a b&c')).toBe(
      'https://example.org/new?title=a%20b%26c',
    );
  });

  it('goes by mail, by a form, or, with neither, to the clipboard', () => {
    expect(html({ reportEmail: 'map@example.org', reportUrl: null })).toContain(
      'href="mailto:map@example.org?',
    );
    const form = html({ reportEmail: null, reportUrl: 'https://example.org/{id}' });
    expect(form).toContain('href="https://example.org/n-taxi"');
    expect(form).toContain('Повідомити про неточність');
    const none = html({ reportEmail: null, reportUrl: null });
    expect(none).toContain('<button');
    expect(none).not.toContain('href');
  });
});

const card = (service: typeof TAXI) =>
  renderToStaticMarkup(
    <ServiceCard
      item={makeItem(service)}
      dataset={DATASET}
      saved={false}
      loading={false}
      onSave={() => undefined}
    />,
  );

describe('routes and reports on a card', () => {
  it('stand on a service with a place, and say how exact it is', () => {
    const settlement = card({ ...TAXI, at: [31.88, 51.05], precision: 'settlement' });
    expect(settlement).toContain('https://www.openstreetmap.org/directions?to=51.05%2C31.88');
    expect(settlement).toContain('destination=51.05%2C31.88');
    expect(settlement).toContain('href="geo:51.05,31.88');
    expect(settlement).toContain('центр населеного пункту');
    expect(card({ ...TAXI, at: [31.88, 51.05], precision: 'address' })).not.toContain('Точка — центр');
    expect(card({ ...TAXI, at: [0, 0], precision: 'hromada' })).toContain('центр громади');
  });

  it('never stand on a redacted one, even were there a point', () => {
    const html = card({ ...SHELTER, at: [31.88, 51.05] });
    expect(html).not.toContain('31.88');
    expect(html).toContain('Повідомити про неточність');
  });
});
